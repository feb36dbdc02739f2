package org.forwardplan.app.fields;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A window over another, which waits until it is closed. It looks as the other does: light or
/// dark, also where that changes.
public final class WindowAbove {

    private static final double MARGIN = 40;

    private WindowAbove() {}

    /// @param stylesheet of its own, beside those of the window below
    public static void show(
            Stage stage,
            Window owner,
            Parent content,
            String title,
            double width,
            double height,
            String stylesheet) {
        var scene =
                new Scene(
                        content,
                        Math.min(width, owner.getWidth() - MARGIN),
                        Math.min(height, owner.getHeight() - MARGIN));
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.getStylesheets().add(stylesheet);
        follow(owner.getScene().getRoot(), content, stage);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title + " – Forward Plan Workbench");
        stage.setScene(scene);
        stage.setX(owner.getX() + (owner.getWidth() - scene.getWidth()) / 2);
        stage.setY(owner.getY() + (owner.getHeight() - scene.getHeight()) / 2);
        stage.show();
    }

    private static void follow(Node theirs, Node ours, Stage stage) {
        ours.getStyleClass().addAll(theirs.getStyleClass());
        ListChangeListener<String> turn =
                change -> {
                    while (change.next()) {
                        ours.getStyleClass().removeAll(change.getRemoved());
                        ours.getStyleClass().addAll(change.getAddedSubList());
                    }
                };
        theirs.getStyleClass().addListener(turn);
        stage.setOnHidden(_ -> theirs.getStyleClass().removeListener(turn));
    }
}
