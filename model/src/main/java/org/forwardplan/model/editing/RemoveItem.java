package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.ItemId.SignOffId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.SignOff;
import org.forwardplan.model.plan.TrajectoryPoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Removes an item and what cannot stand without it: a section's sub-sections and passages, the
/// answer to a requirement and its confirmation, the figures of an objective or a body, and the
/// links to and from any of them. What merely names it, as its owner or source, loses the name and
/// stays.
public record RemoveItem(String label, ItemId id) implements PlanCommand {

    @Override
    public Decision decide(Plan plan) {
        var item = plan.find(id);
        if (item.isEmpty()) {
            return Decision.refuse(
                    Finding.must("It is no longer in the plan", null, "Nothing needs to be done"));
        }
        var gone = new LinkedHashMap<ItemId, PlanItem>();
        collect(plan, item.get(), gone);
        plan.items(Link.class)
                .filter(link ->
                        gone.containsKey(link.from())
                                || gone.containsKey(link.test().requirement()))
                .forEach(link -> gone.put(link.id(), link));
        plan.items(Comment.class)
                .filter(comment ->
                        gone.containsKey(comment.on()) || gone.containsKey(comment.replyTo()))
                .forEach(comment -> gone.put(comment.id(), comment));
        var changes = new ArrayList<PlanChange>();
        Mentions.clear(plan, id, gone.keySet()).forEach(changes::add);
        gone.sequencedValues().reversed().forEach(it -> changes.add(new Removed(it)));
        return Decision.accept(changes);
    }

    private static void collect(Plan plan, PlanItem item, SequencedMap<ItemId, PlanItem> gone) {
        if (gone.putIfAbsent(item.id(), item) == null) {
            within(plan, item).forEach(it -> collect(plan, it, gone));
        }
    }

    private static Stream<? extends PlanItem> within(Plan plan, PlanItem item) {
        return switch (item) {
            case Requirement requirement ->
                    Stream.of(new AnswerId(requirement.id()), new ConfirmationId(requirement.id()))
                            .flatMap(id -> plan.find(id).stream());
            case Section section -> plan.items().filter(it -> isWithin(it, section));
            case Objective objective ->
                    points(plan, point -> objective.id().equals(point.objective()));
            case Organisation body -> points(plan, point -> body.id().equals(point.organisation()));
            default -> Stream.empty();
        };
    }

    private static Stream<TrajectoryPoint> points(Plan plan, Predicate<TrajectoryPoint> which) {
        return plan.items(TrajectoryPoint.class).filter(which);
    }

    private static boolean isWithin(PlanItem item, Section section) {
        return switch (item) {
            case Passage passage -> passage.section().equals(section.id());
            case Note note -> note.section().equals(section.id());
            case SignOff signOff -> signOff.id().equals(new SignOffId(section.id()));
            case Section child -> section.id().equals(child.parent());
            default -> false;
        };
    }
}
