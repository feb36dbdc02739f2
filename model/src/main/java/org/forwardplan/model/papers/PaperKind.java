package org.forwardplan.model.papers;

import org.forwardplan.model.plan.Plan;

import java.time.LocalDate;
import java.util.List;

/// A paper that can be made from any plan, as the planner chooses it from a list.
public interface PaperKind {

    /// Every kind of paper, the most important first.
    List<PaperKind> ALL = List.of(new JointForwardPlanPaper(), new DutiesChecklistPaper());

    /// The word for it on the command line.
    String key();

    String title(Plan plan);

    /// One sentence on what it is for.
    String description();

    /// What goes in as the plan stands, one line each.
    List<String> contents(Plan plan);

    /// The name its file is given where the planner chooses no other; without an ending.
    String fileName();

    Paper make(Plan plan, LocalDate today);
}
