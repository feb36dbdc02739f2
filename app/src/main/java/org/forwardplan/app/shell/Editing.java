package org.forwardplan.app.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

import org.forwardplan.app.editor.OnlyRead;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.navigation.Command;
import org.forwardplan.app.openplan.OpenPlan;
import org.jspecify.annotations.Nullable;

/// What of the window changes the plan, where that is only read: it is seen, and says why it cannot
/// be done.
final class Editing {

    private Editing() {}

    static Command command(OpenPlan plan, Command changes) {
        return plan.readOnly().isEmpty()
                ? changes
                : new Command(
                        changes.title() + " (read only)",
                        changes.keys(),
                        () -> false,
                        plan::tellReadOnly);
    }

    /// Wherever words could be typed that would not be kept, they can only be read and copied.
    ///
    /// @param focused what the keyboard is in
    static void watch(OpenPlan plan, ObservableValue<@Nullable Node> focused) {
        if (plan.readOnly().isPresent()) {
            focused.subscribe(node -> {
                switch (node) {
                    case TextInputControl field when !Controls.isLooking(field) ->
                            field.setEditable(false);
                    case TextInputControl _ -> {}
                    case Node other -> OnlyRead.makeSo(other);
                    case null -> {}
                }
            });
        }
    }
}
