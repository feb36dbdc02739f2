package org.forwardplan.app.imports;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.function.Consumer;

/// Takes an outline as text: whatever the clipboard holds, or what is typed.
final class OutlineWindow {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 520;
    private static final KeyCombination LOOK = KeyCombination.valueOf("Shortcut+Enter");

    private OutlineWindow() {}

    /// @param wanted told the text when the planner wants to see what it would become
    static void show(Window owner, Consumer<String> wanted) {
        var stage = new Stage();
        var title = new Label("Paste an outline");
        title.getStyleClass().add("page-title");
        var words =
                new Label(
                        "One heading a line. Its level comes from how far it stands in, from a"
                                + " number such as 1.1, from a bullet, or from # signs; with #"
                                + " signs, the lines between are text.");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var text = new TextArea(clipboard());
        text.setId("outline-text");
        text.setAccessibleText("Outline, one heading a line");
        text.setPromptText("Quality\n  Safety\n  Experience\nFinance");
        VBox.setVgrow(text, Priority.ALWAYS);
        var cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> stage.close());
        var look = new Button("See what it becomes…");
        look.setId("outline-look");
        look.getStyleClass().add("accent");
        look.disableProperty().bind(text.textProperty().map(String::isBlank));
        Runnable go =
                () -> {
                    if (!text.getText().isBlank()) {
                        stage.close();
                        wanted.accept(text.getText());
                    }
                };
        look.setOnAction(_ -> go.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var root = new VBox(12, title, words, text, new HBox(10, space, cancel, look));
        root.getStyleClass().add("import-preview");
        var scene = new Scene(root, WIDTH, Math.min(HEIGHT, owner.getHeight()));
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.getStylesheets().add(PreviewWindow.stylesheet());
        root.getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
        scene.getAccelerators().put(LOOK, go);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle("Paste an outline – Forward Plan Workbench");
        stage.setScene(scene);
        stage.setX(owner.getX() + (owner.getWidth() - scene.getWidth()) / 2);
        stage.setY(owner.getY() + (owner.getHeight() - scene.getHeight()) / 2);
        stage.show();
        text.requestFocus();
        text.selectAll();
    }

    private static String clipboard() {
        var held = Clipboard.getSystemClipboard().getString();
        return held == null ? "" : held;
    }
}
