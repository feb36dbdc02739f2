package org.forwardplan.app.shell;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;

import org.forwardplan.app.editor.OnlyRead;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.openplan.OpenPlan;
import org.jspecify.annotations.Nullable;

/// How a plan that is only read looks before anybody types or presses anything: fields can be read
/// and copied, and buttons that would change it are grey and say why.
final class OnlyReadLook {

    private static final String STYLE = "only-read";
    private static final String GREY = "grey";

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
        switch (node) {
            case TextInputControl field when !Controls.isLooking(field) -> field.setEditable(false);
            case TextInputControl _ -> {}
            case ComboBoxBase<?> _ -> {}
            case Spinner<?> _ -> {}
            case ButtonBase button when button.getStyleClass().contains(Controls.EDITS) ->
                    grey(button);
            case Parent parent -> {
                OnlyRead.makeSo(parent);
                parent.getChildrenUnmodifiable().forEach(this::mark);
            }
            default -> {}
        }
    }

    /// Not disabled: such a one could not say why.
    private void grey(ButtonBase button) {
        if (button.getProperties().putIfAbsent(GREY, true) != null) {
            return;
        }
        var why = plan.readOnly().map(it -> "Read only: " + it.sentence()).orElse("");
        button.setTooltip(new Tooltip(why));
        button.setAccessibleHelp(why);
        button.addEventFilter(
                ActionEvent.ACTION,
                pressed -> {
                    pressed.consume();
                    plan.tellReadOnly();
                });
    }
}
