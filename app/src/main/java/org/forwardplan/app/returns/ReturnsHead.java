package org.forwardplan.app.returns;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.navigation.PageKind;

/// The head of the page of the returns: where they stand as a whole, and what can be started.
final class ReturnsHead {

    private static final double BUTTONS = 640;

    private ReturnsHead() {}

    /// What can be started.
    interface Doing {
        void ask();

        void sendAll();

        void takeIn();

        void copyReminders();
    }

    /// @param busy while nothing else can be started
    static Node of(ReturnsViewModel viewModel, ObservableValue<Boolean> busy, Doing doing) {
        var standing = Controls.wrapped("", "page-standing");
        standing.setId("returns-standing");
        standing.textProperty().bind(viewModel.standingProperty());
        var words = new VBox(2, Controls.wrapped(PageKind.RETURNS.title(), "page-title"), standing);
        HBox.setHgrow(words, Priority.ALWAYS);
        var reminders =
                Controls.button("copy-reminders", "Copy all reminders", doing::copyReminders);
        var all = Controls.button("send-all", "Make all workbooks…", doing::sendAll);
        var tracking = viewModel.trackingProperty();
        reminders.disableProperty().bind(tracking.map(now -> now.reminders().isEmpty()));
        all.disableProperty().bind(tracking.map(_ -> viewModel.unsent().isEmpty()));
        var buttons =
                new FlowPane(
                        8,
                        8,
                        reminders,
                        all,
                        Controls.button(
                                "take-in", "Take in a file…", doing::takeIn, Controls.EDITS),
                        Controls.button(
                                "ask-partners",
                                "Ask partners…",
                                doing::ask,
                                "accent",
                                Controls.EDITS));
        buttons.disableProperty().bind(busy);
        buttons.setAlignment(Pos.TOP_RIGHT);
        buttons.setPrefWrapLength(BUTTONS);
        var head = new HBox(12, words, buttons);
        head.getStyleClass().add("page-head");
        return head;
    }
}
