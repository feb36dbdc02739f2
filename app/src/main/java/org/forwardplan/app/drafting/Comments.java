package org.forwardplan.app.drafting;

import javafx.util.Subscription;

import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.drafting.Threads;
import org.forwardplan.model.editing.AddItem;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The comments of the plan, and what can be done with them. Whoever writes one is known by the
/// role set on this laptop.
public final class Comments {

    private final OpenPlan plan;
    private final Navigator navigator;
    private Threads threads = Threads.of(Plan.EMPTY);
    private @Nullable Plan read;

    public Comments(OpenPlan plan, Navigator navigator) {
        this.plan = plan;
        this.navigator = navigator;
    }

    // Properties

    /// Those of the plan as it stands.
    public Threads threads() {
        if (read != plan.plan()) {
            read = plan.plan();
            threads = Threads.of(plan.plan());
        }
        return threads;
    }

    /// Tells at once, and again after each change of the plan.
    Subscription follow(Runnable told) {
        return plan.stateProperty().subscribe(_ -> told.run());
    }

    ZoneId zone() {
        return plan.zone();
    }

    /// True where the planner wrote it, and may therefore change its words.
    public boolean own(Comment comment) {
        return comment.by().equals(plan.planner());
    }

    // Commands

    public void add(Commented on, String text) {
        write(on, null, "Comment on " + called(on), text);
    }

    public void reply(Comment opening, String text) {
        write(opening.on(), opening.id(), "Reply to a comment by " + opening.by(), text);
    }

    private void write(Commented on, @Nullable CommentId replyTo, String label, String text) {
        if (!text.isBlank()) {
            plan.perform(
                    new AddItem(
                            label,
                            new Comment(
                                    new CommentId(UUID.randomUUID()),
                                    on,
                                    replyTo,
                                    plan.planner(),
                                    plan.now(),
                                    text.strip(),
                                    false)));
        }
    }

    public void rewrite(Comment comment, String text) {
        if (!text.isBlank()) {
            plan.perform(new ReviseItem("Edit a comment", comment.withText(text.strip())));
        }
    }

    public void resolve(Comment opening, boolean resolved) {
        plan.perform(
                new ReviseItem(
                        resolved ? "Resolve a comment" : "Reopen a comment",
                        opening.resolved(resolved)));
    }

    /// Removes a comment; with its replies, where it opened the thread.
    public void remove(Comment comment) {
        plan.perform(new RemoveItem("Delete a comment by " + comment.by(), comment.id()));
    }

    /// Goes to the next passage or section with an open comment, round the whole plan; back to the
    /// last where `forward` is false.
    ///
    /// @return false where no comment is open
    public boolean visit(boolean forward) {
        plan.finishEdits();
        var open = threads().openInOrder(plan.state().outline());
        var order = forward ? open : open.reversed();
        var subjects = order.stream().map(thread -> thread.opening().on()).distinct().toList();
        if (subjects.isEmpty()) {
            return false;
        }
        navigator.show(next(subjects, navigator.selectedProperty().get()));
        return true;
    }

    /// From a thing without an open comment, the way goes on from where it stands in the plan.
    private ItemId next(List<Commented> subjects, @Nullable ItemId here) {
        var at = subjects.indexOf(here);
        return subjects.get((at + 1) % subjects.size());
    }

    private String called(Commented on) {
        return Optional.ofNullable(plan.plan().find(on).orElse(null))
                .map(it -> "“" + it.name() + "”")
                .orElse("the plan");
    }
}
