package org.forwardplan.model.merge;

import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Finds sections that would stand within themselves because each of two people moved one of them
/// beneath another.
///
/// @param ours the plan before the merge
record Rings(Plan ours, Plan merged) {

    /// The sections whose move closes a ring that was not there before.
    List<Section> closed() {
        return merged.all(Section.class).stream()
                .filter(this::moved)
                .filter(this::isWithinItself)
                .toList();
    }

    private boolean moved(Section section) {
        return ours.find(Section.class, section.id())
                .filter(was -> !Objects.equals(was.parent(), section.parent()))
                .isPresent();
    }

    private boolean isWithinItself(Section section) {
        Set<SectionId> seen = new HashSet<>();
        var at = section.parent();
        while (at != null && seen.add(at)) {
            if (at.equals(section.id())) {
                return true;
            }
            at = merged.find(Section.class, at).map(Section::parent).orElse(null);
        }
        return false;
    }
}
