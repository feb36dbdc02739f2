package org.forwardplan.app.drafting;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

import java.util.Optional;

/// A box that opens by a thing and closes on Esc or a click elsewhere.
public final class BesidePopup {

    private final Popup popup = new Popup();
    private final double width;
    private final double height;

    /// @param height it has at most
    public BesidePopup(Node content, double width, double height) {
        this.width = width;
        this.height = height;
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("search-box", "beside");
        scroll.setPrefWidth(width);
        scroll.setMaxHeight(height);
        popup.getContent().add(scroll);
        popup.setAutoHide(true);
        scroll.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        popup.hide();
                    }
                });
    }

    public void whenClosed(Runnable told) {
        popup.setOnHidden(_ -> told.run());
    }

    public void hide() {
        popup.hide();
    }

    /// Opens below a thing, or above it where there is no room.
    public void show(Node by) {
        var scene = by.getScene();
        popup.getScene().getRoot().getStyleClass().addAll(scene.getRoot().getStyleClass());
        popup.getScene().getStylesheets().setAll(scene.getStylesheets());
        popup.getScene().getStylesheets().add(stylesheet());
        var at = by.localToScreen(by.getBoundsInLocal());
        var window = scene.getWindow();
        var x = Math.min(at.getMinX(), window.getX() + window.getWidth() - width - 24);
        var lowest = window.getY() + window.getHeight() - height - 8;
        popup.show(by, Math.max(window.getX() + 8, x), Math.min(at.getMaxY() + 4, lowest));
    }

    public static String stylesheet() {
        return Optional.ofNullable(
                        BesidePopup.class.getResource("/org/forwardplan/app/drafting.css"))
                .orElseThrow()
                .toExternalForm();
    }
}
