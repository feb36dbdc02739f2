package org.forwardplan.model.checks;

import org.forwardplan.model.drafting.Threads;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;

import java.util.stream.Stream;

/// Comments that nobody has settled.
public final class OpenCommentCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return Threads.of(subject.plan()).openInOrder(subject.outline()).stream()
                .map(thread ->
                        Finding.should(
                                "A comment in %s is still open: “%s”"
                                        .formatted(
                                                where(subject, thread.opening().on()),
                                                opening(thread.opening().text())),
                                thread.opening().on(),
                                "Settle it, or answer it and mark it resolved"));
    }

    private static String where(Subject subject, Commented on) {
        var entry =
                switch (on) {
                    case SectionId section -> subject.outline().entry(section);
                    case PassageId passage -> subject.outline().entryOf(passage);
                };
        return entry.map(it -> "section " + it.heading()).orElse("the plan");
    }

    private static String opening(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60).stripTrailing() + "…";
    }
}
