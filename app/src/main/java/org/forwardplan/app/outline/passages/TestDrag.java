package org.forwardplan.app.outline.passages;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import org.forwardplan.model.plan.TestRef;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A test on its way from the list of open tests onto a passage.
public final class TestDrag {

    private static final DataFormat FORMAT = format();
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("test-over");

    private TestDrag() {}

    private static DataFormat format() {
        var name = "application/x-forward-plan-test";
        var known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }

    public static void start(Node from, TestRef test, String words) {
        var content = new ClipboardContent();
        content.put(FORMAT, test.toString());
        content.putString(words);
        from.startDragAndDrop(TransferMode.LINK).setContent(content);
    }

    private static @Nullable TestRef in(DragEvent event) {
        return event.getDragboard().getContent(FORMAT) instanceof String text
                ? TestRef.parse(text)
                : null;
    }

    /// Lets a test be dropped here; what else can be dropped is none of its concern.
    ///
    /// @param mark shows that it can be dropped
    static void onto(Node target, Node mark, Consumer<TestRef> dropped) {
        EventHandler<DragEvent> over =
                event -> {
                    if (in(event) != null) {
                        event.acceptTransferModes(TransferMode.LINK);
                        mark.pseudoClassStateChanged(OVER, true);
                        event.consume();
                    }
                };
        target.addEventHandler(DragEvent.DRAG_OVER, over);
        target.addEventHandler(
                DragEvent.DRAG_EXITED, _ -> mark.pseudoClassStateChanged(OVER, false));
        target.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    var test = in(event);
                    if (test != null) {
                        dropped.accept(test);
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }
}
