package org.forwardplan.model.workbooks;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Plan;

import java.time.LocalDate;
import java.util.List;

/// The duties checklist as a spreadsheet: what the rulebook asks, how far the plan answers it, and
/// what with.
///
/// Notes first, then a row a requirement, a row a test, and a row a piece of evidence.
public final class DutiesWorkbook {

    private DutiesWorkbook() {}

    /// @param today the day the workbook speaks of
    public static Workbook of(Plan plan, Coverage coverage, LocalDate today) {
        var profile = plan.profile();
        var where = new PlaceInPlan(Outline.of(plan));
        return new Workbook(
                "Duties checklist: " + profile.title(),
                profile.organisation(),
                today,
                DutiesNotes.of(profile, coverage, today),
                List.of(
                        ChecklistSheet.of(coverage, where),
                        TestsSheet.of(coverage, where),
                        EvidenceSheet.of(plan, coverage)));
    }
}
