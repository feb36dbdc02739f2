package org.forwardplan.app.inspector;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TrajectoryPoint;

import java.util.function.Predicate;

/// What belongs to the history of a thing besides the thing itself.
final class Related {

    private Related() {}

    /// A requirement has its answer, confirmation and links; a section its passages; an objective
    /// its figures by year; all of them their links.
    static Predicate<PlanItem> to(PlanItem thing) {
        return switch (thing) {
            case Requirement requirement ->
                    item -> item.id().equals(requirement.id()) || isAbout(item, requirement);
            case Section section ->
                    item ->
                            item.id().equals(section.id())
                                    || item instanceof Passage passage
                                            && passage.section().equals(section.id());
            case Objective objective ->
                    item ->
                            item.id().equals(objective.id())
                                    || item instanceof TrajectoryPoint point
                                            && point.objective().equals(objective.id())
                                    || item instanceof Link link
                                            && link.from().equals(objective.id());
            default ->
                    item ->
                            item.id().equals(thing.id())
                                    || item instanceof Link link && link.from().equals(thing.id());
        };
    }

    private static boolean isAbout(PlanItem item, Requirement requirement) {
        return switch (item) {
            case Answer answer -> answer.id().requirement().equals(requirement.id());
            case Confirmation confirmation ->
                    confirmation.id().requirement().equals(requirement.id());
            case Link link -> link.test().requirement().equals(requirement.id());
            default -> false;
        };
    }
}
