package org.forwardplan.model.editing;

import org.forwardplan.model.duties.Said;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.writing.Pieces;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes two passages of prose one: the one above takes in the text, links and comments of the one
/// below.
///
/// A link that was up to date stays so: the words that answer are all still there.
public record MergePassages(PassageId above, PassageId below, Seam seam) implements PlanCommand {

    /// What becomes of the border between the two.
    public enum Seam {
        /// The last paragraph above and the first below stay apart.
        BETWEEN_PARAGRAPHS,
        /// They become one paragraph.
        WITHIN_PARAGRAPH
    }

    @Override
    public String label() {
        return "Join two passages";
    }

    @Override
    public Decision decide(Plan plan) {
        var first = plan.find(Passage.class, above);
        var second = plan.find(Passage.class, below);
        var entry = Outline.of(plan).entryOf(below);
        if (first.isEmpty()
                || second.isEmpty()
                || entry.isEmpty()
                || above.equals(below)
                || !(first.get().body() instanceof Prose start)
                || !(second.get().body() instanceof Prose end)) {
            return Decision.nothingToDo();
        }
        var joined = first.get().withBody(Pieces.join(start, end, seam == Seam.WITHIN_PARAGRAPH));
        var changes = new ArrayList<PlanChange>();
        changes.addAll(links(plan, first.get(), second.get(), joined));
        plan.items(Comment.class)
                .filter(comment -> comment.on().equals(below))
                .forEach(comment -> changes.add(new Revised(comment, comment.on(above))));
        var left =
                entry.get().passages().stream()
                        .filter(passage -> !passage.id().equals(below))
                        .map(passage -> passage.id().equals(above) ? joined : passage)
                        .toList();
        if (!joined.equals(first.get())) {
            changes.add(new Revised(first.get(), joined));
        }
        changes.add(new Removed(second.get()));
        changes.addAll(
                Siblings.renumber(
                        left, (passage, position) -> passage.at(passage.section(), position)));
        return Decision.accept(changes);
    }

    private static List<PlanChange> links(Plan plan, Passage above, Passage below, Passage joined) {
        var answered =
                plan.items(Link.class)
                        .filter(link -> link.from().equals(above.id()))
                        .map(Link::test)
                        .collect(Collectors.toSet());
        return plan.items(Link.class)
                .flatMap(link -> {
                    var lower = link.from().equals(below.id());
                    if (!lower && !link.from().equals(above.id())) {
                        return Stream.<PlanChange>empty();
                    }
                    if (lower && answered.contains(link.test())) {
                        return Stream.of(new Removed(link));
                    }
                    var current = link.said().equals(Said.by(lower ? below : above));
                    var said = current ? Said.by(joined) : link.said();
                    var now = new Link(link.id(), link.test(), above.id(), said, link.asked());
                    return now.equals(link) ? Stream.empty() : Stream.of(new Revised(link, now));
                })
                .toList();
    }
}
