package org.forwardplan.app.shell;

import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// Says what happened and what to do, and waits until it has been read.
final class MessageDialog {

    private static final double WIDTH = 520;

    private MessageDialog() {}

    static void show(Stage owner, String heading, String text, String details) {
        var dialog = dialog(owner, heading, text, ButtonType.OK);
        var pane = dialog.getDialogPane();
        if (!details.isEmpty()) {
            var copy = new ButtonType("Copy details", ButtonData.LEFT);
            pane.getButtonTypes().add(copy);
            var area = new TextArea(details);
            area.setEditable(false);
            pane.setExpandableContent(area);
            if (pane.lookupButton(copy) instanceof Button button) {
                button.addEventFilter(
                        ActionEvent.ACTION,
                        event -> {
                            event.consume();
                            var content = new ClipboardContent();
                            content.putString(heading + "\n" + text + "\n\n" + details);
                            Clipboard.getSystemClipboard().setContent(content);
                        });
            }
        }
        dialog.show();
    }

    /// Does `does` where the planner chooses the button `action`.
    static void offer(Stage owner, String heading, String text, String action, Runnable does) {
        var wanted = new ButtonType(action, ButtonData.OK_DONE);
        var dialog = dialog(owner, heading, text, wanted);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CANCEL);
        dialog.setOnHidden(_ -> {
            if (dialog.getResult() == wanted) {
                does.run();
            }
        });
        dialog.show();
    }

    private static Alert dialog(Stage owner, String heading, String text, ButtonType first) {
        var dialog = new Alert(Alert.AlertType.NONE, text, first);
        dialog.initOwner(owner);
        dialog.setTitle("Forward Plan Workbench");
        dialog.setHeaderText(heading);
        var pane = dialog.getDialogPane();
        pane.setId("message");
        pane.setPrefWidth(WIDTH);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
        return dialog;
    }
}
