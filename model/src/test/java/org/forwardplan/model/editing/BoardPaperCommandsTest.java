package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.forwardplan.model.boardpapers.CoverSheet;
import org.forwardplan.model.boardpapers.StartBoardPaper;
import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.editing.Decision.Refused;
import org.forwardplan.model.papers.PaperPlan;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.BoardPaper.CoverField;
import org.forwardplan.model.plan.BoardPaper.Fill;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Section.Volume;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class BoardPaperCommandsTest {

    private static final BoardPaperId ID = new BoardPaperId(PaperPlan.uuid("paper"));

    private static Plan started() {
        return done(
                Plan.EMPTY,
                new StartBoardPaper(ID, "Plan", "Board", CoverSheet.GENERIC_ICB, List.of()));
    }

    private static Plan done(Plan plan, PlanCommand command) {
        return plan.after(assertInstanceOf(Accepted.class, command.decide(plan)).change());
    }

    private static BoardPaper paper(Plan plan) {
        return plan.find(BoardPaper.class, ID).orElseThrow();
    }

    private static List<String> labels(Plan plan) {
        return paper(plan).cover().stream().map(CoverField::label).toList();
    }

    @Test
    void a_paper_begins_with_the_fields_its_board_wants() {
        var paper = paper(started());

        assertEquals("Approve", paper.agendaAction());
        assertEquals(CoverSheet.GENERIC_ICB.fields(), paper.cover());
    }

    @Test
    void a_paper_without_a_title_is_refused() {
        var start = new StartBoardPaper(ID, " ", "Board", CoverSheet.NEL_ICP, List.of());

        assertInstanceOf(Refused.class, start.decide(Plan.EMPTY));
        assertInstanceOf(
                Refused.class,
                new EditBoardPaper(ID, "Title", it -> it.titled("")).decide(started()));
    }

    @Test
    void fields_are_added_moved_renamed_written_and_removed() {
        var plan = started();
        plan =
                done(
                        plan,
                        EditBoardPaper.addField(ID, 1, new CoverField("Wards", Fill.WRITTEN, "")));
        plan = done(plan, EditBoardPaper.moveField(ID, 1, 0, "Wards"));
        plan = done(plan, EditBoardPaper.renameField(ID, 0, "Wards affected"));
        plan = done(plan, EditBoardPaper.writeField(ID, 0, "Wards affected", " All "));

        assertEquals(
                new CoverField("Wards affected", Fill.WRITTEN, "All"),
                paper(plan).cover().getFirst());
        assertEquals(19, labels(plan).size());

        plan = done(plan, EditBoardPaper.removeField(ID, 0, "Wards affected"));

        assertEquals(CoverSheet.GENERIC_ICB.fields(), paper(plan).cover());
    }

    @Test
    void parts_are_added_moved_and_removed() {
        var plan = started();
        plan = done(plan, EditBoardPaper.addPart(ID, new PaperPart.WholePlan()));
        plan = done(plan, EditBoardPaper.addPart(ID, new PaperPart.Objectives()));
        plan = done(plan, EditBoardPaper.movePart(ID, 1, 0));
        assertEquals(
                List.of(new PaperPart.Objectives(), new PaperPart.WholePlan()),
                paper(plan).parts());

        plan = done(plan, EditBoardPaper.removePart(ID, 0));
        assertEquals(List.of(new PaperPart.WholePlan()), paper(plan).parts());
    }

    @Test
    void a_copy_for_the_next_meeting_keeps_all_but_the_dates() {
        var copied = new BoardPaperId(PaperPlan.uuid("copy"));
        var plan =
                done(
                        started(),
                        new EditBoardPaper(
                                ID, "Date", it -> it.meetingOn(LocalDate.of(2027, 1, 11))));

        var copy =
                done(plan, new DuplicateBoardPaper(copied, ID))
                        .find(BoardPaper.class, copied)
                        .orElseThrow();

        assertEquals(
                new BoardPaper(
                        copied,
                        1,
                        "Copy of Plan",
                        "Board",
                        null,
                        null,
                        "Approve",
                        CoverSheet.GENERIC_ICB.fields(),
                        List.of()),
                copy);
    }

    @Test
    void nothing_is_stored_where_nothing_changes() {
        var same = EditBoardPaper.renameField(ID, 0, "Meeting");

        assertEquals(new Refused(List.of()), same.decide(started()));
    }

    @Test
    void a_section_says_where_it_is_printed() {
        var plan = new PaperPlan().section("Care", null).plan();
        var care = new SectionId(PaperPlan.uuid("Care"));

        var now = done(plan, new SetVolumes(care, "Care", List.of(Volume.SUMMARY, Volume.PLAN)));

        assertEquals(
                List.of(Volume.PLAN, Volume.SUMMARY),
                now.find(Section.class, care).orElseThrow().volumes());
    }
}
