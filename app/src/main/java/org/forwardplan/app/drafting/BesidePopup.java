package org.forwardplan.app.drafting;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

import org.forwardplan.app.fields.PopupPlace;

import java.util.Optional;

/// A box that opens by a thing and closes on Esc or a click elsewhere.
public final class BesidePopup {

    private final Popup popup = new Popup();
    private final ScrollPane scroll;
    private final double width;
    private final double height;

    /// @param height it has at most
    public BesidePopup(Node content, double width, double height) {
        this.width = width;
        this.height = height;
        this.scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("search-box", "beside");
        scroll.setPrefWidth(width);
        scroll.setMaxHeight(height);
        // A popup takes over the style sheets of its window as it opens, and has no others.
        scroll.getStylesheets().add(stylesheet());
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
        PopupPlace.show(popup, by, width, Math.min(height, tall(by)));
    }

    /// As tall as it will be once the window's style sheets are its own.
    private double tall(Node by) {
        popup.getScene().getStylesheets().setAll(by.getScene().getStylesheets());
        scroll.applyCss();
        return scroll.prefHeight(width);
    }

    public static String stylesheet() {
        return Optional.ofNullable(
                        BesidePopup.class.getResource("/org/forwardplan/app/drafting.css"))
                .orElseThrow()
                .toExternalForm();
    }
}
