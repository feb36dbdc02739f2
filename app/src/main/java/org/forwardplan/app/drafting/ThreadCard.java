package org.forwardplan.app.drafting;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.drafting.Threads.Thread;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// One thread: what was remarked, the replies, and what can be done with them.
final class ThreadCard {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private final Comments comments;
    private final VBox node = new VBox(6);
    private final Thread thread;
    private @Nullable CommentId editing;
    private boolean replying;

    ThreadCard(Thread thread, Comments comments) {
        this.thread = thread;
        this.comments = comments;
        node.getStyleClass().add("thread");
        draw();
    }

    Node node() {
        return node;
    }

    private void draw() {
        node.getChildren().clear();
        if (!thread.open()) {
            node.getChildren().add(Controls.wrapped("Resolved", "pill", "pill-good"));
        }
        thread.comments().map(this::comment).forEach(node.getChildren()::add);
        var opening = thread.opening();
        if (replying) {
            var box =
                    new TextBox(
                            "reply-text",
                            "Write a reply",
                            "Reply",
                            text -> comments.reply(opening, text),
                            this::idle);
            node.getChildren().add(box.node());
            box.focus();
            return;
        }
        var reply = Controls.button("reply", "Reply", this::reply, "small", "flat", Controls.EDITS);
        var settle =
                Controls.button(
                        "resolve",
                        thread.open() ? "Resolve" : "Reopen",
                        () -> comments.resolve(opening, thread.open()),
                        "small",
                        "flat",
                        Controls.EDITS);
        node.getChildren().add(new FlowPane(2, 2, reply, settle));
    }

    private Node comment(Comment comment) {
        var by =
                Controls.wrapped(
                        "%s, %s"
                                .formatted(
                                        comment.by(),
                                        WHEN.format(comment.at().atZone(comments.zone()))),
                        "quiet");
        var box = new VBox(2, by);
        box.getStyleClass().add(comment.replyTo() == null ? "remark" : "reply");
        if (comment.id().equals(editing)) {
            var words =
                    new TextBox(
                                    "comment-edited",
                                    "Words of the comment",
                                    "Keep",
                                    text -> comments.rewrite(comment, text),
                                    this::idle)
                            .saying(comment.text());
            box.getChildren().add(words.node());
            words.focus();
            return box;
        }
        box.getChildren().add(Controls.wrapped(comment.text()));
        if (comments.own(comment)) {
            box.getChildren().add(tools(comment));
        }
        return box;
    }

    private Node tools(Comment comment) {
        return new FlowPane(
                2,
                2,
                Controls.icon(
                        "edit-comment",
                        "fth-edit-2",
                        "Edit this comment",
                        () -> edit(comment),
                        "flat",
                        "tool"),
                Controls.icon(
                        "delete-comment",
                        "fth-trash-2",
                        comment.replyTo() == null
                                ? "Delete this comment and its replies"
                                : "Delete this reply",
                        () -> comments.remove(comment),
                        "flat",
                        "tool"));
    }

    private void edit(Comment comment) {
        editing = comment.id();
        draw();
    }

    private void reply() {
        replying = true;
        draw();
    }

    private void idle() {
        replying = false;
        editing = null;
        draw();
    }
}
