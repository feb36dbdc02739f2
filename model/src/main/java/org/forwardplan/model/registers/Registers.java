package org.forwardplan.model.registers;

import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.Source;

import java.time.Instant;
import java.util.List;

/// All registers of a plan.
public final class Registers {

    private Registers() {}

    public static Register<ObjectiveRow> objectives() {
        return ObjectiveRows.register();
    }

    /// A column for each year of the plan and each year there are figures for.
    public static Register<FigureRow> trajectories(Plan plan) {
        return FigureColumns.register(FigureColumns.years(plan));
    }

    public static Register<MilestoneRow> milestones() {
        return MilestoneRows.register();
    }

    public static Register<Evidence> evidence() {
        return ItemRegisters.evidence();
    }

    public static Register<Source> sources() {
        return ItemRegisters.sources();
    }

    public static Register<Organisation> partners() {
        return ItemRegisters.partners();
    }

    public static Register<SectionRow> sections() {
        return SectionRows.register();
    }

    public static Register<Priority> priorities() {
        return ItemRegisters.priorities();
    }

    public static Register<Fact> facts() {
        return ItemRegisters.facts();
    }

    /// The text of sections, a row a piece.
    ///
    /// @param sections in order; new rows above all others go to the first
    public static Register<DraftRow> drafts(List<SectionId> sections) {
        return DraftRows.register(sections);
    }

    /// What a partner remarks on sections and their text.
    ///
    /// @param by who says it
    /// @param at when it came
    public static Register<CommentRow> comments(ReturnRequest request, String by, Instant at) {
        return CommentRows.register(request, by, at);
    }

    /// Evidence with the duties it is for.
    public static Register<DutyEvidenceRow> dutyEvidence(List<RequirementId> duties) {
        return DutyEvidenceColumns.register(duties);
    }

    /// Those a planner fills in in the window.
    public static List<Register<?>> all(Plan plan) {
        return List.of(
                objectives(),
                trajectories(plan),
                milestones(),
                evidence(),
                sources(),
                partners(),
                sections(),
                priorities(),
                facts());
    }
}
