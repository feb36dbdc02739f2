package org.forwardplan.app.outline.tree;

import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

import org.forwardplan.app.outline.tree.SectionMoves.Place;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.function.Consumer;

/// Drags sections about in the tree: a line shows where one would stand, a frame which one it would
/// stand in.
final class SectionDrag {

    /// The upper and lower share of a row that mean before and after it.
    private static final double EDGE = 0.3;

    private final OutlineViewModel viewModel;
    private final DraggedPassages passages;
    private final Consumer<SectionId> entered;
    private @Nullable SectionId dragged;

    /// @param passages those that may be dropped on a section
    /// @param entered told which section another one was dropped into
    SectionDrag(OutlineViewModel viewModel, DraggedPassages passages, Consumer<SectionId> entered) {
        this.viewModel = viewModel;
        this.passages = passages;
        this.entered = entered;
    }

    void install(SectionCell cell) {
        cell.setOnDragDetected(event -> begin(cell, event));
        cell.setOnDragOver(event -> over(cell, event));
        cell.setOnDragExited(_ -> mark(cell, null));
        cell.setOnDragDropped(event -> drop(cell, event));
        cell.setOnDragDone(_ -> dragged = null);
    }

    private void begin(SectionCell cell, MouseEvent event) {
        if (cell.getItem() != null) {
            dragged = cell.getItem().id();
            var content = new ClipboardContent();
            content.putString(cell.getItem().entry().heading());
            var board = cell.startDragAndDrop(TransferMode.MOVE);
            board.setContent(content);
            board.setDragView(cell.snapshot(null, null));
            event.consume();
        }
    }

    private void over(SectionCell cell, DragEvent event) {
        var place = place(cell, event);
        mark(cell, place);
        if (place != null) {
            event.acceptTransferModes(TransferMode.MOVE);
        }
        event.consume();
    }

    private void drop(SectionCell cell, DragEvent event) {
        var place = place(cell, event);
        mark(cell, null);
        if (place != null && passages.dragging()) {
            passages.onto(cell.getItem().id());
        } else if (place != null && dragged != null) {
            var target = cell.getItem().id();
            viewModel.drop(dragged, target, place);
            if (place == Place.INTO) {
                entered.accept(target);
            }
        }
        event.setDropCompleted(place != null);
        event.consume();
    }

    /// Null where what is dragged cannot stand there.
    private @Nullable Place place(SectionCell cell, DragEvent event) {
        if (passages.dragging() && cell.getItem() != null) {
            return Place.INTO;
        }
        if (dragged == null || cell.getItem() == null) {
            return null;
        }
        var share = event.getY() / cell.getHeight();
        var place = share < EDGE ? Place.BEFORE : share > 1 - EDGE ? Place.AFTER : Place.INTO;
        return viewModel.mayDrop(dragged, cell.getItem().id(), place) ? place : null;
    }

    private static void mark(SectionCell cell, @Nullable Place place) {
        for (var each : Place.values()) {
            var mark = PseudoClass.getPseudoClass("drop-" + each.name().toLowerCase(Locale.ROOT));
            cell.pseudoClassStateChanged(mark, each == place);
        }
    }
}
