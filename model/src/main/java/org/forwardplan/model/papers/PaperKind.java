package org.forwardplan.model.papers;

import org.forwardplan.model.plan.Plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A paper that can be made from any plan, as the planner chooses it from a list.
public interface PaperKind {

    /// Every kind of paper, the most important first.
    List<PaperKind> ALL =
            List.of(
                    new JointForwardPlanPaper(),
                    new ReferenceVolumePaper(),
                    new PublicSummaryPaper(),
                    new DutiesChecklistPaper());

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

    /// Why there is nothing to make it of yet, and what to do; empty where there is.
    default Optional<String> lacking(Plan plan) {
        return Optional.empty();
    }

    /// The sentence for a publication that no section was chosen for.
    static String noSection(String volume) {
        return "No section is printed in %s yet: choose some on the page Outline, under Printed in"
                .formatted(volume);
    }
}
