package org.forwardplan.app.outline.passages;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.forwardplan.app.editor.Surroundings.Way;
import org.forwardplan.app.outline.prose.Neighbours;
import org.forwardplan.app.outline.section.PassageRow;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.writing.Writing.Stretch;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The passages of a section to scroll through. However many there are, only those near what is
/// seen are drawn, and what is seen stays where it is while others are.
public final class PassageStack {

    private static final double ROOM_FOR_MARGIN = 620;
    private static final double FIRST_SIGHT = 700;
    private static final double ABOVE = 1 / 6.0;
    private static final Duration MARK = Duration.seconds(1.6);

    private final PassageColumn column;
    private final VBox content;
    private final ScrollPane node;
    private final SimpleBooleanProperty narrow = new SimpleBooleanProperty();
    private @Nullable SectionId section;

    /// The passage at the upper edge, and how far below its beginning that edge is.
    private @Nullable PassageId anchor;

    private double beyond;
    private boolean placing;

    /// @param below stands under the last passage
    public PassageStack(PassageSetting setting, Node below) {
        column =
                new PassageColumn(
                        row -> new PassageView(row, setting, narrow, neighbours()), this::laidOut);
        content = new VBox(column, below);
        content.getStyleClass().add("passages");
        node = new ScrollPane(content);
        node.setId("passages");
        node.getStyleClass().add("passages-scroll");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setFocusTraversable(false);
        node.widthProperty().subscribe(width -> narrow.set(width.doubleValue() < ROOM_FOR_MARGIN));
        node.vvalueProperty().subscribe(_ -> scrolled());
        node.viewportBoundsProperty().subscribe(_ -> Platform.runLater(this::draw));
    }

    public ScrollPane node() {
        return node;
    }

    public void show(SectionId of, List<PassageRow> now) {
        if (!of.equals(section)) {
            clear();
            section = of;
            node.setVvalue(0);
        }
        column.show(now);
        draw();
    }

    public void clear() {
        column.clear();
        section = null;
        anchor = null;
    }

    /// Hands over what is being typed.
    public void keep() {
        column.views().forEach(PassageView::keep);
    }

    public void edit(PassageId id) {
        bring(id).ifPresent(PassageView::edit);
    }

    public void focus(PassageId id) {
        bring(id).ifPresent(PassageView::focus);
    }

    /// Selects a stretch of a passage's text, to write there.
    public void write(PassageId id, Stretch where) {
        bring(id).ifPresent(view -> view.write(where));
    }

    /// Brings a passage into view and marks it for a moment.
    public void reveal(PassageId id) {
        if (column.view(id).filter(PassageView::hasKeyboard).isPresent()) {
            return;
        }
        bring(id)
                .ifPresent(view -> {
                    view.mark(true);
                    // What has only just been opened is in its place after the next layout.
                    Platform.runLater(() -> bring(id));
                    var pause = new PauseTransition(MARK);
                    pause.setOnFinished(_ -> view.mark(false));
                    pause.play();
                });
    }

    private Neighbours neighbours() {
        return new Neighbours() {
            @Override
            public void edit(PassageId passage) {
                PassageStack.this.edit(passage);
            }

            @Override
            public void focus(PassageId passage) {
                PassageStack.this.focus(passage);
            }

            @Override
            public void arrive(PassageId passage, Way way, double x) {
                bring(passage).ifPresent(view -> view.arrive(way, x));
            }

            @Override
            public void write(PassageId passage, Stretch where) {
                PassageStack.this.write(passage, where);
            }

            @Override
            public Optional<PassageId> from(PassageId passage, int by) {
                var at = column.indexOf(passage) + by;
                return at < 0 || at >= column.size()
                        ? Optional.empty()
                        : Optional.of(column.id(at));
            }
        };
    }

    /// Draws a passage and scrolls to it, unless all of it is seen.
    private Optional<PassageView> bring(PassageId id) {
        var index = column.indexOf(id);
        if (index < 0) {
            return Optional.empty();
        }
        var view = column.draw(index);
        node.applyCss();
        node.layout();
        var seen = seen();
        var top = column.top(index);
        var bottom = column.top(index + 1);
        if (top < offset() || bottom > offset() + seen) {
            anchor = id;
            beyond = -seen * ABOVE;
            place();
            draw();
        }
        return Optional.of(view);
    }

    private void scrolled() {
        if (!placing) {
            remember();
            draw();
        }
    }

    private void remember() {
        if (column.size() > 0) {
            var index = column.at(offset());
            anchor = column.id(index);
            beyond = offset() - column.top(index);
        }
    }

    private void draw() {
        var seen = seen();
        var top = offset();
        column.draw(top - seen, top + 2 * seen, kept());
        tellWhatIsSeen();
    }

    /// What holds the keyboard must not be taken away from under it.
    private Set<PassageId> kept() {
        var kept = new HashSet<PassageId>();
        for (var view : column.views()) {
            if (view.hasKeyboard()) {
                kept.add(view.id());
            }
        }
        return kept;
    }

    /// The real heights are known: what was at the upper edge goes back there.
    private void laidOut() {
        place();
        var top = offset();
        if (column.size() > 0
                && (column.view(column.id(column.at(top))).isEmpty()
                        || column.view(column.id(column.at(top + seen()))).isEmpty())) {
            Platform.runLater(this::draw);
        } else {
            tellWhatIsSeen();
        }
    }

    private void place() {
        var index = anchor == null ? -1 : column.indexOf(anchor);
        var hidden = hidden();
        if (index >= 0 && hidden > 0) {
            var wanted = Math.clamp((column.top(index) + beyond) / hidden, 0, 1);
            if (Math.abs(wanted - node.getVvalue()) * hidden > 1) {
                placing = true;
                node.setVvalue(wanted);
                placing = false;
            }
        }
    }

    private void tellWhatIsSeen() {
        var bounds = node.localToScene(node.getBoundsInLocal());
        column.views().forEach(view -> view.seen(bounds));
    }

    private double seen() {
        var height = node.getViewportBounds().getHeight();
        return height > 0 ? height : FIRST_SIGHT;
    }

    private double hidden() {
        return content.getHeight() - node.getViewportBounds().getHeight();
    }

    /// How far the column is scrolled up.
    private double offset() {
        return Math.max(0, node.getVvalue() * hidden() - column.getLayoutY());
    }
}
