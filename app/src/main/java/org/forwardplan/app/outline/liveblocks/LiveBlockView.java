package org.forwardplan.app.outline.liveblocks;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.KeyboardWithin;
import org.forwardplan.app.outline.bodies.BodyView;
import org.forwardplan.app.outline.bodies.Keeping;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/// A live block as it draws itself now; while it is edited, with the choice of what it shows. Each
/// row leads to what it is about.
public final class LiveBlockView implements BodyView {

    private final Keeping keep;
    private final Function<LiveBlock, LiveTable> drawing;
    private final Runnable left;
    private final FlowPane head = new FlowPane(8, 6);
    private final LiveRows rows;
    private final VBox node = new VBox(8);
    private final KeyboardWithin keyboard = new KeyboardWithin(head);
    private @Nullable LiveBlock block;
    private @Nullable LiveTable table;
    private @Nullable LiveChoice choice;

    /// @param open jumps to what a row is about
    /// @param left told when the planner leaves by key
    public LiveBlockView(
            Keeping keep,
            Function<LiveBlock, LiveTable> drawing,
            Consumer<ItemId> open,
            Runnable left) {
        this.keep = keep;
        this.drawing = drawing;
        this.left = left;
        rows = new LiveRows(open, left);
        head.getStyleClass().add("live-choice");
        head.setOnMouseClicked(event -> {
            event.consume();
            edit();
        });
        node.getStyleClass().add("live-block");
        keyboard.whenChanged(() -> {
            if (!keyboard.now()) {
                close();
            }
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(PassageBody body) {
        if (body instanceof LiveBlock now) {
            var other = !now.equals(block);
            block = now;
            if (choice != null) {
                choice.show(now);
            } else if (other) {
                head.getChildren().setAll(said(now));
            }
            var fresh = drawing.apply(now);
            if (!fresh.equals(table)) {
                table = fresh;
                draw(fresh);
            }
        }
    }

    @Override
    public void edit() {
        var now = block;
        if (now == null) {
            return;
        }
        if (choice == null) {
            choice = new LiveChoice(this::changed, this::done);
            choice.show(now);
            head.getChildren().setAll(mark(), choice.subject(), choice.scope(), choice.filter());
        }
        choice.subject().requestFocus();
    }

    @Override
    public void keep() {
        if (choice != null) {
            choice.keep();
        }
    }

    @Override
    public void drop() {
        block = null;
        choice = null;
    }

    @Override
    public void seen(Bounds inScene) {
        rows.seen(inScene);
    }

    private void draw(LiveTable now) {
        if (now.header().isEmpty()) {
            var said = new Label(now.said());
            said.getStyleClass().add("quiet");
            said.setWrapText(true);
            said.setMinHeight(Region.USE_PREF_SIZE);
            node.getChildren().setAll(head, said);
        } else {
            rows.show(now);
            node.getChildren().setAll(head, rows.node());
        }
    }

    private static Node[] said(LiveBlock now) {
        var subject = new Label(now.subject().toString());
        subject.getStyleClass().add("live-subject");
        var which =
                new Label(
                        now.filter().isBlank()
                                ? now.scope().toString()
                                : "%s, “%s”".formatted(now.scope(), now.filter()));
        which.getStyleClass().add("quiet");
        return new Node[] {mark(), subject, which};
    }

    private static Label mark() {
        var mark = new Label("Live");
        mark.getStyleClass().addAll("pill", "live-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }

    private void changed(LiveBlock now) {
        if (block != null && !now.equals(block)) {
            keep.keep("Change what a live block shows", now);
        }
    }

    private void done() {
        close();
        left.run();
    }

    private void close() {
        var now = block;
        if (choice != null && now != null) {
            choice.keep();
            choice = null;
            head.getChildren().setAll(said(block == null ? now : block));
        }
    }
}
