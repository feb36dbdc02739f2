package org.forwardplan.model.review;

import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;

import java.nio.file.Path;

/// Compares a returned document with the plan it was sent from, as it was then and as it is now.
public final class ReturnedReview {

    private ReturnedReview() {}

    /// @throws StorageException where the document was not sent out from this plan, or its section
    ///   is gone
    public static Review of(ReturnedFile file, Path path, Plan now, Journal journal) {
        var name = path.getFileName();
        var ticket =
                file.ticket()
                        .orElseThrow(() ->
                                new StorageException(
                                        "%s was not sent out for review from a plan"
                                                .formatted(name),
                                        "Take back the document that was sent out, or import this"
                                                + " one as a Word document."));
        if (!ticket.plan().equals(now.profile().id().text())) {
            throw new StorageException(
                    "%s was sent out from another plan".formatted(name),
                    "Open the plan it came from and take it back there.");
        }
        if (now.find(Section.class, ticket.section()).isEmpty()) {
            throw new StorageException(
                    "The section that %s holds is no longer in the plan".formatted(name),
                    "Undo its removal, then take the document back again.");
        }
        var known = ticket.journal() <= journal.entries().size();
        var then = known ? journal.planAt(ticket.journal(), now) : now;
        return Review.of(now, then, ticket, file);
    }
}
