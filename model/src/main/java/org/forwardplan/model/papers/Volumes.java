package org.forwardplan.model.papers;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Section.Volume;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.stream.Stream;

/// A plan as one of its publications prints it.
final class Volumes {

    private Volumes() {}

    /// The plan with only the sections of a publication. Where a section is left out, those beneath
    /// it move up into its place, so that no level is ever skipped.
    static Plan of(Plan plan, Volume volume) {
        if (plan.items(Section.class).allMatch(section -> printed(section, volume))) {
            return plan;
        }
        var nearest = new HashMap<SectionId, @Nullable SectionId>();
        var kept = Stream.<PlanItem>builder();
        var position = 0;
        for (var entry : Outline.of(plan).entries()) {
            var section = entry.section();
            var above = entry.depth() == 1 ? null : nearest.get(section.parent());
            if (printed(section, volume)) {
                kept.add(section.at(above, position++));
                nearest.put(section.id(), section.id());
            } else {
                nearest.put(section.id(), above);
            }
        }
        var others = plan.items().filter(item -> !(item instanceof Section));
        return Plan.of(Stream.concat(others, kept.build()));
    }

    static boolean any(Plan plan, Volume volume) {
        return plan.items(Section.class).anyMatch(section -> printed(section, volume));
    }

    private static boolean printed(Section section, Volume volume) {
        return section.volumes().contains(volume);
    }
}
