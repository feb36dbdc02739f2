package org.forwardplan.app.drafting;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.drafting.Threads.Thread;
import org.forwardplan.model.plan.ItemId.Commented;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The comments on one passage or section: read, answer, settle, write another.
public final class ThreadsView {

    private final Comments comments;
    private final Label heading = Controls.wrapped("Comments", "inspector-heading");
    private final VBox cards = new VBox(8);
    private final CheckBox settled = new CheckBox("Show resolved");
    private final TextBox write;
    private final VBox node;
    private @Nullable Commented subject;
    private List<Thread> shown = List.of();

    public ThreadsView(Comments comments) {
        this.comments = comments;
        this.write =
                new TextBox(
                        "comment-text",
                        "Write a comment (Ctrl+Enter keeps it)",
                        "Comment",
                        this::add,
                        () -> {});
        settled.setId("show-resolved");
        settled.setOnAction(_ -> draw());
        var ways =
                new FlowPane(
                        4,
                        4,
                        Controls.icon(
                                "previous-comment",
                                "fth-chevron-up",
                                "Previous open comment in the plan (Ctrl+Alt+P)",
                                () -> comments.visit(false),
                                "flat",
                                "tool"),
                        Controls.icon(
                                "next-comment",
                                "fth-chevron-down",
                                "Next open comment in the plan (Ctrl+Alt+N)",
                                () -> comments.visit(true),
                                "flat",
                                "tool"),
                        settled);
        ways.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(6, heading, ways, cards, write.node());
        node.setId("comments");
        node.getStyleClass().add("threads");
    }

    public Node node() {
        return node;
    }

    /// Shows the comments on a passage or section as the plan has them now.
    public void show(Commented on) {
        var now = comments.threads().on(on);
        if (!on.equals(subject) || !now.equals(shown)) {
            subject = on;
            shown = now;
            draw();
        }
    }

    /// Puts the keyboard where a comment is written.
    public void write() {
        write.focus();
    }

    private void draw() {
        var open = shown.stream().filter(Thread::open).count();
        var resolved = shown.size() - open;
        heading.setText(open == 0 ? "Comments" : "Comments: %d open".formatted(open));
        settled.setText("Show %d resolved".formatted(resolved));
        settled.setVisible(resolved > 0);
        settled.setManaged(resolved > 0);
        cards.getChildren()
                .setAll(
                        shown.stream()
                                .filter(thread -> thread.open() || settled.isSelected())
                                .map(thread -> new ThreadCard(thread, comments).node())
                                .toList());
        if (cards.getChildren().isEmpty()) {
            cards.getChildren().add(Controls.wrapped("No comment is open here.", "quiet"));
        }
    }

    private void add(String text) {
        if (subject != null) {
            comments.add(subject, text);
        }
    }
}
