package org.forwardplan.app.outline.passages;

import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

import org.forwardplan.model.plan.ItemId.PassageId;

import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// What can be dropped at a passage: other passages, and picture files. A line shows whether it
/// goes above or below.
final class PassageDrop {

    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");

    private final Region place;
    private final PassageSetting setting;
    private final IntSupplier index;
    private final Supplier<PassageId> id;

    PassageDrop(Region place, PassageSetting setting, IntSupplier index, Supplier<PassageId> id) {
        this.place = place;
        this.setting = setting;
        this.index = index;
        this.id = id;
        place.setOnDragOver(this::over);
        place.setOnDragExited(_ -> mark(false, false));
        place.setOnDragDropped(this::drop);
    }

    private void over(DragEvent event) {
        var passages = setting.drag().dragging() && !setting.drag().drags(id.get());
        var files = DroppedPictures.in(event);
        if (passages || files) {
            event.acceptTransferModes(passages ? TransferMode.MOVE : TransferMode.COPY);
            mark(!below(event), below(event));
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        mark(false, false);
        var gap = index.getAsInt() + (below(event) ? 1 : 0);
        if (setting.drag().dragging()) {
            setting.section().here().ifPresent(section -> setting.drag().into(section, gap));
        } else {
            DroppedPictures.take(event, setting, gap);
        }
        event.setDropCompleted(true);
        event.consume();
    }

    private boolean below(DragEvent event) {
        return event.getY() > place.getHeight() / 2;
    }

    private void mark(boolean before, boolean after) {
        place.pseudoClassStateChanged(BEFORE, before);
        place.pseudoClassStateChanged(AFTER, after);
    }
}
