package org.forwardplan.app.passwords;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.forwardplan.model.journal.Password;

import java.util.Optional;

/// Asks for the password a plan is to have from now on, typed twice, or none any more.
final class ChoosePassword {

    private static final double WIDTH = 460;
    private static final String NEW = "New password";
    private static final String AGAIN = "The same again";
    private static final String NEVER_FOUND =
            "With a password nobody can read the file without it. A forgotten password cannot be"
                    + " found out, by anybody: keep it where your organisation keeps such things.";
    private static final String EARLIER =
            "Papers, and copies of the plan made before, stay as they are.";

    private final Dialog<Password> dialog = new Dialog<>();
    private final PasswordField first = AskForPassword.field("new-password", NEW);
    private final PasswordField again = AskForPassword.field("password-again", AGAIN);
    private final Label standing = new Label();

    ChoosePassword(Window over, String title, String plan, boolean encrypted) {
        dialog.initOwner(over);
        dialog.setTitle(title);
        dialog.setHeaderText(
                (encrypted ? "Another password for “%s”" : "A password for “%s”").formatted(plan));
        var set = new ButtonType(encrypted ? "Change it" : "Set it", ButtonData.OK_DONE);
        var remove = new ButtonType("Remove the password", ButtonData.LEFT);
        standing.setId("password-standing");
        standing.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::standing, first.textProperty(), again.textProperty()));
        var never = wrapped(NEVER_FOUND);
        var earlier = wrapped(EARLIER);
        earlier.getStyleClass().add("text-muted");
        standing.setWrapText(true);
        var body =
                new VBox(
                        AskForPassword.GAP,
                        never,
                        AskForPassword.labelled(NEW, first),
                        AskForPassword.labelled(AGAIN, again),
                        standing,
                        earlier);
        body.setPrefWidth(WIDTH);
        var pane = dialog.getDialogPane();
        pane.setContent(body);
        pane.getButtonTypes().setAll(set, ButtonType.CANCEL);
        if (encrypted) {
            pane.getButtonTypes().add(remove);
        }
        pane.lookupButton(set)
                .disableProperty()
                .bind(
                        first.textProperty()
                                .isEmpty()
                                .or(first.textProperty().isNotEqualTo(again.textProperty())));
        dialog.setOnShown(_ -> Platform.runLater(first::requestFocus));
        dialog.setResultConverter(pressed ->
                pressed == set
                        ? Password.of(first.getText().toCharArray())
                        : pressed == remove ? Password.NONE : null);
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private String standing() {
        if (!again.getText().isEmpty() && !again.getText().equals(first.getText())) {
            return "The two are not the same yet.";
        }
        try (var typed = Password.of(first.getText().toCharArray())) {
            return typed.strength();
        }
    }

    /// @return empty where everything stays as it is; none where it is to be removed
    Optional<Password> ask() {
        return dialog.showAndWait();
    }
}
