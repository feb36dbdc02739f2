package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

/// Adds a section beneath `parent` (or as a chapter) at `index` among those there.
public record AddSection(SectionId id, @Nullable SectionId parent, int index, String title)
        implements PlanCommand {

    @Override
    public String label() {
        return "Add section “%s”".formatted(title);
    }

    @Override
    public Decision decide(Plan plan) {
        if (title.isBlank()) {
            return Decision.refuse(
                    Finding.must("A section needs a title", parent, "Write its title"));
        }
        var added = new Section(id, parent, 0, title.strip(), "", Section.Status.NOT_STARTED);
        return Decision.accept(
                Siblings.insert(
                        Outline.of(plan).beneath(parent),
                        index,
                        added,
                        (section, position) -> section.at(parent, position)));
    }
}
