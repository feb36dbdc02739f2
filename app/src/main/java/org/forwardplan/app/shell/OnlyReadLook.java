package org.forwardplan.app.shell;

import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.forwardplan.app.editor.OnlyRead;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.openplan.OpenPlan;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/// How a plan that is only read looks before anybody types or presses anything: fields can be read
/// and copied, and controls that would change it are grey and say why.
final class OnlyReadLook {

    private static final String STYLE = "only-read";
    private static final String GREY = "grey";

    /// The keys that press a button, and open or turn a choice.
    private static final Set<KeyCode> OPENS =
            Set.of(
                    KeyCode.SPACE,
                    KeyCode.ENTER,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.F4);

    private final OpenPlan plan;
    private final Parent root;
    private final Runnable mark = this::mark;

    private OnlyReadLook(OpenPlan plan, Parent root) {
        this.plan = plan;
        this.root = root;
    }

    /// @param root all there is of the plan in the window
    static void of(OpenPlan plan, Parent root) {
        if (plan.readOnly().isPresent()) {
            root.getStyleClass().add(STYLE);
            root.addEventFilter(DragEvent.DRAG_OVER, OnlyReadLook::setDown);
            root.sceneProperty().subscribe(new OnlyReadLook(plan, root)::moved);
        }
    }

    private void moved(@Nullable Scene was, @Nullable Scene now) {
        if (was != null) {
            was.removePostLayoutPulseListener(mark);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(mark);
        }
    }

    /// Pages are built as they are first seen, and forms as they are asked for.
    private void mark() {
        mark(root);
    }

    private void mark(Node node) {
        if (node.getStyleClass().contains(Controls.EDITS) && node instanceof Control control) {
            grey(control);
            return;
        }
        switch (node) {
            case TextInputControl field when !Controls.isLooking(field) -> field.setEditable(false);
            case TextInputControl _ -> {}
            case ComboBoxBase<?> _ -> {}
            case Spinner<?> _ -> {}
            case Parent parent -> {
                OnlyRead.makeSo(parent);
                parent.getChildrenUnmodifiable().forEach(this::mark);
            }
            default -> {}
        }
    }

    /// Not disabled: such a one could not say why.
    private void grey(Control control) {
        if (control.getProperties().putIfAbsent(GREY, true) != null) {
            return;
        }
        var why = plan.readOnly().map(it -> "Read only: " + it.sentence()).orElse("");
        control.setTooltip(new Tooltip(why));
        control.setAccessibleHelp(why);
        control.setFocusTraversable(false);
        if (control instanceof ComboBoxBase<?> choice) {
            choice.setEditable(false);
        } else if (control instanceof Spinner<?> spinner) {
            spinner.setEditable(false);
        }
        control.addEventFilter(ActionEvent.ACTION, this::refuse);
        control.addEventFilter(MouseEvent.MOUSE_PRESSED, this::refuse);
        control.addEventFilter(MouseEvent.MOUSE_RELEASED, Event::consume);
        control.addEventFilter(
                KeyEvent.KEY_PRESSED,
                pressed -> {
                    if (OPENS.contains(pressed.getCode())) {
                        refuse(pressed);
                    }
                });
    }

    private void refuse(Event asked) {
        asked.consume();
        plan.tellReadOnly();
    }

    /// What is dragged within the plan would be set down elsewhere in it; files are for the window.
    private static void setDown(DragEvent held) {
        if (!held.getDragboard().hasFiles()) {
            held.consume();
        }
    }
}
