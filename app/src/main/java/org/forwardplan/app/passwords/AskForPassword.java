package org.forwardplan.app.passwords;

import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.forwardplan.model.journal.Password;

import java.nio.file.Path;
import java.util.Optional;

/// Asks over a window for the password of a plan that is to be opened.
public record AskForPassword(Window over, String title) implements PasswordPrompt {

    static final double GAP = 10;
    private static final double WIDTH = 420;

    @Override
    public Optional<Password> ask(Path file, String why) {
        var dialog = new Dialog<Password>();
        dialog.initOwner(over);
        dialog.setTitle(title);
        dialog.setHeaderText("Password of “%s”".formatted(file.getFileName()));
        var field = field("password", "Password");
        var said = new Label(why);
        said.setWrapText(true);
        var body = new VBox(GAP, said, labelled("Password", field));
        body.setPrefWidth(WIDTH);
        var open = new ButtonType("Open", ButtonData.OK_DONE);
        dialog.getDialogPane().setContent(body);
        dialog.getDialogPane().getButtonTypes().setAll(open, ButtonType.CANCEL);
        dialog.getDialogPane()
                .lookupButton(open)
                .disableProperty()
                .bind(field.textProperty().isEmpty());
        dialog.setOnShown(_ -> Platform.runLater(field::requestFocus));
        dialog.setResultConverter(
                pressed -> pressed == open ? Password.of(field.getText().toCharArray()) : null);
        return dialog.showAndWait();
    }

    static PasswordField field(String id, String words) {
        var field = new PasswordField();
        field.setId(id);
        field.setAccessibleText(words);
        return field;
    }

    static VBox labelled(String words, PasswordField field) {
        var label = new Label(words);
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }
}
