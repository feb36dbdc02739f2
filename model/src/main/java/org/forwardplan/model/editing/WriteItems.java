package org.forwardplan.model.editing;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TrajectoryPoint;

import java.time.LocalDate;
import java.util.List;

/// Puts items in place of those with their ids, adds those that are new and takes others out: one
/// change, undone as one. How far a section has come is set as it is anywhere else, with who says
/// so.
///
/// @param by the role that says how far a section has come
public record WriteItems(
        String label,
        List<? extends PlanItem> present,
        List<? extends PlanItem> gone,
        String by,
        LocalDate on)
        implements PlanCommand {

    public WriteItems {
        present = List.copyOf(present);
        gone = List.copyOf(gone);
    }

    @Override
    public Decision decide(Plan plan) {
        var steps = new Steps(plan);
        for (var item : present) {
            switch (item) {
                case Section section -> write(section, steps);
                case TrajectoryPoint point when !point.saysAnything() -> remove(point, steps);
                default -> put(item, steps);
            }
        }
        gone.forEach(item -> remove(item, steps));
        return steps.decision();
    }

    private static void put(PlanItem now, Steps steps) {
        var was = steps.plan().find(now.id());
        if (was.isEmpty()) {
            steps.change(new Added(now));
        } else if (!was.get().equals(now)) {
            steps.change(new Revised(was.get(), now));
        }
    }

    private static void remove(PlanItem item, Steps steps) {
        steps.plan().find(item.id()).map(Removed::new).ifPresent(steps::change);
    }

    private void write(Section now, Steps steps) {
        var was = steps.plan().find(Section.class, now.id());
        var before = was.map(it -> now.withStatus(it.status(), it.statusBy(), it.statusOn()));
        put(before.orElse(now), steps);
        if (was.isPresent() && was.get().status() != now.status()) {
            steps.request(new SetStatus(now.id(), now.title(), now.status(), by, on));
        }
    }
}
