package org.forwardplan.app.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.journal.ReadOnly;
import org.forwardplan.model.journal.ReadOnly.Reason;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar that says, above everything else, that the open plan is only read, and why.
final class ReadOnlyBar {

    private final HBox node = new HBox(12);

    ReadOnlyBar(ReadOnly why, ShellCommands.Window window) {
        node.setId("read-only");
        node.getStyleClass().add("read-only-bar");
        node.setAlignment(Pos.CENTER_LEFT);
        var words =
                Controls.wrapped(
                        "Read only. %s Nothing you do here changes it.".formatted(why.sentence()));
        words.setId("read-only-why");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        node.getChildren().addAll(new FontIcon("fth-lock"), words);
        if (why.isHeld()) {
            var reload = Controls.button("reload-plan", "Reload", window::reload);
            reload.setAccessibleHelp("Shows what has been changed elsewhere meanwhile");
            node.getChildren().add(reload);
        }
        if (why.reason() == Reason.COPY) {
            node.getChildren()
                    .add(Controls.button("back-to-plan", "Back to the plan", window::backToPlan));
            return;
        }
        var edit = Controls.button("try-to-edit", "Try again to edit", window::tryToEdit);
        edit.setAccessibleHelp(
                why.reason() == Reason.PROTECTED
                        ? "Opens the plan to edit it, if it may be written to by now"
                        : "Opens the plan to edit it, if nobody else has it open by now");
        node.getChildren().add(edit);
    }

    /// What the window is called: the plan, and that it is only read.
    static String title(OpenPlan plan, PlanState state) {
        var title = state.plan().profile().title();
        return plan.readOnly().isPresent() ? title + " (read only)" : title;
    }

    /// The bar under what stands at the top of the window, where the plan is only read.
    static Node under(Node top, OpenPlan plan, ShellCommands.Window window) {
        return plan.readOnly()
                .<Node>map(why -> new VBox(top, new ReadOnlyBar(why, window).node()))
                .orElse(top);
    }

    Node node() {
        return node;
    }
}
