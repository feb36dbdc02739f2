package org.forwardplan.app.drops;

import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;

import org.forwardplan.app.openplan.OpenPlan;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Asks before a plan that was dropped takes the place of the one that is open.
final class OfferToOpen {

    private static final double WIDTH = 480;

    private OfferToOpen() {}

    /// @param now the plan that is open; null where none is, and nothing is asked
    static void ask(Scene scene, Path file, @Nullable OpenPlan now, Consumer<Path> open) {
        if (now == null) {
            open.accept(file);
            return;
        }
        if (file.toAbsolutePath().equals(now.repository().file().toAbsolutePath())) {
            now.tell("“%s” is open already".formatted(Dropped.name(file)));
            return;
        }
        var yes = new ButtonType("Open it", ButtonData.OK_DONE);
        var no = new ButtonType("Stay here", ButtonData.CANCEL_CLOSE);
        var dialog =
                new Alert(
                        Alert.AlertType.NONE,
                        "“%s” is closed first. Everything in it is saved."
                                .formatted(now.plan().profile().title()),
                        yes,
                        no);
        dialog.initOwner(scene.getWindow());
        dialog.setTitle("Forward Plan Workbench");
        dialog.setHeaderText("Open “%s”?".formatted(Dropped.name(file)));
        var pane = dialog.getDialogPane();
        pane.setId("offer-to-open");
        pane.setPrefWidth(WIDTH);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.getStylesheets().setAll(scene.getStylesheets());
        pane.getStyleClass().addAll(scene.getRoot().getStyleClass());
        dialog.setOnHidden(_ -> {
            if (dialog.getResult() == yes) {
                open.accept(file);
            }
        });
        dialog.show();
    }
}
