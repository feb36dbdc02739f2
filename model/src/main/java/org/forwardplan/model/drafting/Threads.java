package org.forwardplan.model.drafting;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.Plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The comments of a plan, held together as people talk: what somebody remarked, and the replies.
public final class Threads {

    private static final Comparator<Comment> AS_WRITTEN =
            Comparator.comparing(Comment::at).thenComparing(comment -> comment.id().text());

    private final Map<Commented, List<Thread>> threads = new HashMap<>();

    /// One remark with its replies, the oldest first.
    public record Thread(Comment opening, List<Comment> replies) {

        public Thread {
            replies = List.copyOf(replies);
        }

        public boolean open() {
            return !opening.resolved();
        }

        /// All that was said, in order.
        public Stream<Comment> comments() {
            return Stream.concat(Stream.of(opening), replies.stream());
        }
    }

    private Threads() {}

    /// A reply whose remark is gone opens a thread of its own.
    public static Threads of(Plan plan) {
        var all = plan.items(Comment.class).sorted(AS_WRITTEN).toList();
        var replies = new HashMap<CommentId, List<Comment>>();
        var openings = new ArrayList<Comment>();
        for (var comment : all) {
            var opening = comment.replyTo();
            if (opening == null || plan.find(Comment.class, opening).isEmpty()) {
                openings.add(comment);
            } else {
                replies.computeIfAbsent(opening, _ -> new ArrayList<>()).add(comment);
            }
        }
        var found = new Threads();
        for (var opening : openings) {
            found.threads
                    .computeIfAbsent(opening.on(), _ -> new ArrayList<>())
                    .add(new Thread(opening, replies.getOrDefault(opening.id(), List.of())));
        }
        return found;
    }

    /// Those on one passage or section, the oldest first.
    public List<Thread> on(Commented subject) {
        return List.copyOf(threads.getOrDefault(subject, List.of()));
    }

    public int open(Commented subject) {
        return (int) on(subject).stream().filter(Thread::open).count();
    }

    public int open() {
        return (int) threads.values().stream().flatMap(List::stream).filter(Thread::open).count();
    }

    /// The open threads from the top of the plan to its end; those on a section stand before those
    /// on its passages.
    public List<Thread> openInOrder(Outline outline) {
        return outline.entries().stream()
                .flatMap(entry ->
                        Stream.concat(
                                Stream.<Commented>of(entry.section().id()),
                                entry.passages().stream().map(passage -> passage.id())))
                .flatMap(subject -> on(subject).stream())
                .filter(Thread::open)
                .toList();
    }
}
