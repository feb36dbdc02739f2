package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/// Moves a section, with everything beneath it, to stand beneath `parent` (or as a chapter) at
/// `index`.
///
/// @param index among the sections there, counted without the one that moves
public record MoveSection(SectionId id, @Nullable SectionId parent, int index, String title)
        implements PlanCommand {

    @Override
    public String label() {
        return "Move section “%s”".formatted(title);
    }

    @Override
    public Decision decide(Plan plan) {
        var found = plan.find(Section.class, id);
        if (found.isEmpty()) {
            return Decision.nothingToDo();
        }
        if (isWithin(plan, parent)) {
            return Decision.refuse(
                    Finding.must(
                            "A section cannot stand within itself",
                            id,
                            "Move it to a section that is not beneath it"));
        }
        var outline = Outline.of(plan);
        var changes = new ArrayList<PlanChange>();
        if (!Objects.equals(found.get().parent(), parent)) {
            changes.addAll(
                    Siblings.renumber(
                            others(outline, found.get().parent()),
                            (section, position) -> section.at(section.parent(), position)));
        }
        changes.addAll(
                Siblings.renumber(
                        Siblings.with(others(outline, parent), index, found.get()),
                        (section, position) -> section.at(parent, position)));
        return Decision.accept(changes);
    }

    /// Without the one that moves: it may be shown there already, where its own parent is gone.
    private List<Section> others(Outline outline, @Nullable SectionId beneath) {
        return outline.beneath(beneath).stream()
                .filter(section -> !section.id().equals(id))
                .toList();
    }

    private boolean isWithin(Plan plan, @Nullable SectionId section) {
        var above = new HashSet<SectionId>();
        var at = section;
        while (at != null && above.add(at)) {
            if (at.equals(id)) {
                return true;
            }
            at = plan.find(Section.class, at).map(Section::parent).orElse(null);
        }
        return false;
    }
}
