package org.forwardplan.app.outline.figures;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.KeyboardWithin;
import org.forwardplan.app.outline.bodies.BodyView;
import org.forwardplan.app.outline.bodies.Keeping;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.PassageBody;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A picture with its caption and its description in words; while it is edited, with the fields for
/// them.
public final class FigureView implements BodyView {

    private final Keeping keep;
    private final PictureShelf shelf;
    private final Runnable replace;
    private final Runnable left;
    private final PicturePane picture = new PicturePane();
    private final VBox below = new VBox(4);
    private final VBox node = new VBox(6, picture, below);
    private final KeyboardWithin keyboard = new KeyboardWithin(node);
    private @Nullable Figure figure;
    private @Nullable FigureFields fields;

    /// @param replace asks for another picture
    /// @param left told when the planner has done with the fields
    public FigureView(Keeping keep, PictureShelf shelf, Runnable replace, Runnable left) {
        this.keep = keep;
        this.shelf = shelf;
        this.replace = replace;
        this.left = left;
        node.getStyleClass().add("figure");
        node.setOnMouseClicked(event -> {
            if (fields == null) {
                event.consume();
                edit();
            }
        });
        keyboard.whenChanged(this::keyboardCameOrWent);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(PassageBody body) {
        if (body instanceof Figure now && !now.equals(figure)) {
            var other = figure == null || !figure.picture().equals(now.picture());
            figure = now;
            size(now);
            if (other) {
                picture.show(null);
                shelf.show(now.picture(), picture::show);
            }
            if (fields == null) {
                read(now);
            } else {
                fields.show(now);
            }
        }
    }

    @Override
    public void edit() {
        var now = figure;
        if (fields == null && now != null) {
            fields = new FigureFields(this::changed, replace, this::done);
            fields.show(now);
            below.getChildren().setAll(fields.node());
        }
        if (fields != null) {
            fields.focus();
        }
    }

    @Override
    public void keep() {
        if (fields != null) {
            fields.keep();
        }
    }

    @Override
    public void drop() {
        figure = null;
        fields = null;
    }

    private void size(Figure now) {
        var ratio =
                shelf.picture(now.picture())
                        .map(it -> (double) it.height() / it.width())
                        .orElse(0.0);
        picture.size(now.width(), ratio);
        picture.setAccessibleText("Picture: " + now.alt());
    }

    private void read(Figure now) {
        below.getChildren().clear();
        if (!now.caption().isBlank()) {
            below.getChildren().add(words(now.caption(), "figure-caption"));
        }
        if (now.alt().isBlank()) {
            var missing = words("Not described in words yet. Say what it shows.", "figure-missing");
            missing.setGraphic(new FontIcon("fth-alert-triangle"));
            below.getChildren().add(missing);
        } else {
            below.getChildren().add(words("What it shows: " + now.alt(), "quiet"));
        }
    }

    private static Label words(String said, String style) {
        var label = new Label(said);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void changed(String what, PassageBody now) {
        if (figure != null && !now.equals(figure)) {
            keep.keep(what, now);
        }
    }

    private void done() {
        close();
        left.run();
    }

    private void keyboardCameOrWent() {
        if (!keyboard.now()) {
            close();
        }
    }

    private void close() {
        if (fields != null) {
            fields.keep();
            fields = null;
            if (figure != null) {
                read(figure);
            }
        }
    }
}
