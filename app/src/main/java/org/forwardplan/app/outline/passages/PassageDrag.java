package org.forwardplan.app.outline.passages;

import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

import org.forwardplan.app.outline.section.PassagesViewModel;
import org.forwardplan.app.outline.tree.DraggedPassages;
import org.forwardplan.model.editing.PassageWords;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;

import java.util.List;
import java.util.function.Supplier;

/// The passages that the planner is dragging: to another place of their section, or onto another
/// section in the tree.
public final class PassageDrag implements DraggedPassages {

    private final PassagesViewModel passages;
    private List<PassageId> dragged = List.of();

    public PassageDrag(PassagesViewModel passages) {
        this.passages = passages;
    }

    @Override
    public boolean dragging() {
        return !dragged.isEmpty();
    }

    public List<PassageId> dragged() {
        return dragged;
    }

    boolean drags(PassageId passage) {
        return dragged.contains(passage);
    }

    /// Lets passages be taken hold of.
    ///
    /// @param seen drawn beside the pointer
    void from(Node grip, Node seen, Supplier<List<PassageId>> taken) {
        grip.setOnDragDetected((MouseEvent event) -> {
            dragged = taken.get();
            var content = new ClipboardContent();
            content.putString(PassageWords.count(dragged.size()));
            var board = grip.startDragAndDrop(TransferMode.MOVE);
            board.setContent(content);
            board.setDragView(seen.snapshot(null, null));
            event.consume();
        });
        grip.setOnDragDone(_ -> dragged = List.of());
    }

    @Override
    public void onto(SectionId section) {
        passages.moveTo(dragged, section);
    }

    /// @param gap between the passages of the section as they stand now, from 0
    void into(SectionId section, int gap) {
        passages.moveTo(dragged, section, gap);
    }
}
