package org.forwardplan.model.search;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/// The plan round the things that are found: what they stand in, and how they are.
record Surroundings(Plan plan, Outline outline, Coverage coverage, LocalDate today) {

    /// The section a thing stands in or is about; the section itself for a section.
    Optional<Section> section(PlanItem item) {
        return section(sectionId(item));
    }

    /// The thing whose title stands over this one: it may say some of the words that are sought.
    @Nullable ItemId above(PlanItem item) {
        return switch (item) {
            case Section _ -> null;
            case Answer answer -> answer.id().requirement();
            default -> sectionId(item);
        };
    }

    /// Its title, with the number of a section; for what has no title of its own, what it stands
    /// under.
    String heading(PlanItem item) {
        return switch (item) {
            case Answer answer ->
                    plan.find(answer.id().requirement()).map(PlanItem::name).orElse(item.name());
            default -> {
                var section = sectionId(item);
                yield section == null
                        ? item.name()
                        : outline.entry(section).map(Outline.Entry::heading).orElse(item.name());
            }
        };
    }

    private @Nullable SectionId sectionId(PlanItem item) {
        return switch (item) {
            case Section it -> it.id();
            case Passage it -> it.section();
            case Note it -> it.section();
            case Comment it ->
                    switch (it.on()) {
                        case SectionId section -> section;
                        case PassageId passage ->
                                plan.find(Passage.class, passage)
                                        .map(Passage::section)
                                        .orElse(null);
                    };
            default -> null;
        };
    }

    private Optional<Section> section(@Nullable SectionId id) {
        return id == null ? Optional.empty() : plan.find(Section.class, id);
    }
}
