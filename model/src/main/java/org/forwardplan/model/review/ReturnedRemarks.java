package org.forwardplan.model.review;

import org.forwardplan.model.imports.Imported.Remark;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The comments of a returned document, told apart into those that went out with it, those that
/// were taken in before, and new ones.
///
/// A comment is known again by who wrote it, when, and what it says: the numbers that a document
/// gives it do not last. One that was deleted in the plan since it went out stays deleted; one that
/// was deleted in the document stays in the plan.
final class ReturnedRemarks {

    private final ReviewTicket ticket;
    private final Map<String, Comment> then = new HashMap<>();
    private final Map<String, Comment> now = new HashMap<>();
    private final List<Comment> added = new ArrayList<>();
    private final List<Comment> settled = new ArrayList<>();

    ReturnedRemarks(
            Plan now,
            Plan then,
            ReviewTicket ticket,
            ReturnedSections document,
            List<Arrived> came) {
        this.ticket = ticket;
        then.items(Comment.class).forEach(it -> this.then.put(key(it), it));
        now.items(Comment.class).forEach(it -> this.now.put(key(it), it));
        document.remarks().forEach((section, remarks) -> take(section, remarks));
        for (var passage : came) {
            passage.stretch().leaves().forEach(leaf -> take(passage.passage(), leaf.remarks()));
        }
    }

    Optional<Proposal> proposal() {
        return added.isEmpty() && settled.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal.Remarks(ticket.section(), added, settled));
    }

    private void take(Commented on, List<Remark> remarks) {
        for (var remark : remarks) {
            var opening = take(on, remark, null);
            remark.replies().forEach(reply -> take(on, reply, opening));
        }
    }

    /// @return the comment it is in the plan
    private CommentId take(Commented on, Remark remark, @Nullable CommentId replyTo) {
        var key = key(remark.by(), remark.at().truncatedTo(ChronoUnit.SECONDS), remark.text());
        var known = now.get(key);
        var sent = then.get(key);
        if (known != null) {
            var before = sent == null ? known.resolved() : sent.resolved();
            if (known.replyTo() == null
                    && remark.resolved() != before
                    && remark.resolved() != known.resolved()) {
                settled.add(known.resolved(remark.resolved()));
            }
            return known.id();
        }
        var id =
                new CommentId(
                        UUID.nameUUIDFromBytes(
                                (ticket.plan() + key).getBytes(StandardCharsets.UTF_8)));
        if (sent == null && added.stream().noneMatch(it -> it.id().equals(id))) {
            added.add(
                    new Comment(
                            id,
                            on,
                            replyTo,
                            remark.by(),
                            remark.at(),
                            remark.text().strip(),
                            replyTo == null && remark.resolved()));
        }
        return sent == null ? id : sent.id();
    }

    private static String key(Comment comment) {
        return key(comment.by(), comment.at().truncatedTo(ChronoUnit.SECONDS), comment.text());
    }

    private static String key(String by, Instant at, String text) {
        return "%s\n%s\n%s".formatted(by.strip(), at, Likeness.words(text));
    }
}
