package org.forwardplan.model.plan;

/// Anything a planner can put into a plan. The list is closed: storing, drawing and printing must
/// handle each kind.
public sealed interface PlanItem
        permits PlanProfile,
                Section,
                Passage,
                Picture,
                Comment,
                Note,
                SignOff,
                Organisation,
                Source,
                Priority,
                Fact,
                Objective,
                Milestone,
                Evidence,
                Requirement,
                Link,
                Answer,
                Confirmation,
                Baseline,
                ChangeReason,
                Revision,
                BoardPaper,
                MadePaper,
                HouseTemplate,
                TrajectoryPoint,
                ReturnRequest,
                PartnerReturn {

    ItemId id();

    /// What a planner calls it in lists, in the history and in messages.
    String name();

    /// Where it stands among its like, from 0. Things without an order of their own all stand at 0.
    default int position() {
        return 0;
    }
}
