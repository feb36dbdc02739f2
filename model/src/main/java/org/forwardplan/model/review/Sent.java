package org.forwardplan.model.review;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;

import java.util.List;
import java.util.Optional;

/// What went out for review: the sections, and the passages in them that had something to print.
record Sent(List<Outline.Entry> sections, List<Passage> passages) {

    static Sent of(Outline outline, ReviewTicket ticket) {
        var sections = ticket.sections(outline);
        var passages =
                sections.stream()
                        .flatMap(entry -> entry.passages().stream())
                        .filter(passage -> !passage.body().blank())
                        .toList();
        return new Sent(sections, passages);
    }

    boolean has(PassageId id) {
        return passages.stream().anyMatch(passage -> passage.id().equals(id));
    }

    PassageBody body(PassageId id) {
        return passages.stream()
                .filter(passage -> passage.id().equals(id))
                .findFirst()
                .orElseThrow()
                .body();
    }

    Optional<SectionId> sectionOf(PassageId id) {
        return passages.stream()
                .filter(passage -> passage.id().equals(id))
                .map(Passage::section)
                .findFirst();
    }

    int depth(SectionId section) {
        return sections.stream()
                .filter(entry -> entry.section().id().equals(section))
                .mapToInt(Outline.Entry::depth)
                .map(depth -> Math.min(depth, 4))
                .findFirst()
                .orElse(1);
    }

    List<PassageId> order(SectionId section) {
        return passages.stream()
                .filter(passage -> passage.section().equals(section))
                .map(Passage::id)
                .toList();
    }

    /// From 0, in the order of the document; sections that were not sent come last.
    int place(SectionId section) {
        var ids = sections.stream().map(entry -> entry.section().id()).toList();
        var at = ids.indexOf(section);
        return at < 0 ? ids.size() : at;
    }

    /// What to say of a passage that draws itself from the plan and was changed all the same.
    Optional<String> drawnAnew(Arrived came) {
        if (!(came.was() instanceof LiveBlock block)) {
            return Optional.empty();
        }
        return came.stretch().leaves().stream().anyMatch(leaf -> leaf.changed())
                ? Optional.of(
                        "“%s” draws itself from the plan: what was changed in it has to be changed where it comes from"
                                .formatted(block.opening()))
                : Optional.empty();
    }
}
