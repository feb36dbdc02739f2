package org.forwardplan.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.boardpapers.CoverSheet;
import org.forwardplan.model.boardpapers.StartBoardPaper;
import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.editing.EditBoardPaper;
import org.forwardplan.model.editing.PlanCommand;
import org.forwardplan.model.lint.LintFinding.Spot;
import org.forwardplan.model.papers.PaperPlan;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// The introduction of the Joint Forward Plan to a partnership in January 2023, as it was filled in
/// then.
class SeedPaperTest {

    private static final LocalDate DATED = LocalDate.of(2023, 1, 4);
    private static final BoardPaperId ID = new BoardPaperId(PaperPlan.uuid("paper"));

    private static Plan plan() {
        var plan = new PaperPlan().plan();
        for (var command : commands()) {
            if (command.decide(plan) instanceof Accepted(var change)) {
                plan = plan.after(change);
            }
        }
        return plan;
    }

    private static List<PlanCommand> commands() {
        return List.of(
                new StartBoardPaper(
                        ID,
                        "Joint Forward Plan: an introduction",
                        "Integrated care partnership",
                        CoverSheet.NEL_ICP,
                        List.of(
                                new PaperPart.Text(
                                        "Update",
                                        Prose.of(
                                                "The plan is to be published by 30 June 2023.",
                                                "National planning guidance was issued on 23rd"
                                                        + " December 2023.")))),
                new EditBoardPaper(
                        ID,
                        "Dates",
                        paper -> paper.dated(DATED).meetingOn(LocalDate.of(2023, 1, 11))),
                write(1, "Head of planning"),
                write(2, "Chief strategy officer"),
                write(3, "planning@example.org"),
                write(4, "What the law asks of the plan and how it will be made."),
                write(5, "Discussion"),
                write(6, "None"),
                write(7, "To be confirmed"),
                write(8, "Not applicable"),
                write(9, "Better outcomes; fewer inequalities; better value; wider benefit"),
                write(10, "Builds on the priorities of the strategy."),
                write(11, "To be worked through as the plan is written."));
    }

    private static EditBoardPaper write(int field, String words) {
        return EditBoardPaper.writeField(ID, field, "a field", words);
    }

    private static List<LintFinding> lint() {
        var plan = plan();
        return PaperLint.of(Subject.of(plan, DATED), plan.find(BoardPaper.class, ID).orElseThrow());
    }

    @Test
    void the_paper_shows_its_four_faults() {
        assertEquals(
                List.of(
                        "The cover sheet asks the meeting to discuss, the agenda to note",
                        "“Next steps/onward reporting” still says that something is to be"
                                + " confirmed: “To be confirmed”",
                        "“Risks” is blank on the cover sheet",
                        "The part “Update” speaks of 23rd December 2023 as past, which is later"
                                + " than the paper"),
                lint().stream().map(it -> it.finding().what()).toList());
    }

    @Test
    void each_fault_leads_to_where_it_is_mended() {
        assertEquals(
                List.of(new Spot.Field(5), new Spot.Field(7), new Spot.Field(12), new Spot.Part(0)),
                lint().stream().map(LintFinding::spot).toList());
    }
}
