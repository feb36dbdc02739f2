package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.revisions.Published;
import org.forwardplan.model.revisions.RevisionTasks;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class RevisionCommandsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final RevisionId ID = new RevisionId(new UUID(0, 70));

    private final Plan plan = new Published().plan();
    private final Revision revision = revision(Published.ID, "the board", "It stands.");
    private final Plan judged = Decided.after(new JudgeRevision(revision), plan);

    private Revision revision(BaselineId since, String by, String why) {
        return new Revision(
                ID, since, Route.OTHER, by, DAY, why, 8, RevisionTasks.of(plan, Route.OTHER, DAY));
    }

    private Revision kept(Plan of) {
        return of.find(Revision.class, ID).orElseThrow();
    }

    private List<String> refused(Revision wrong) {
        return Decided.refused(new JudgeRevision(wrong), plan);
    }

    @Test
    void a_judgement_says_who_and_why_and_is_on_a_published_version() {
        assertEquals(revision, kept(judged));
        assertEquals(
                List.of("It is not said who judged"), refused(revision(Published.ID, " ", "Why")));
        assertEquals(
                List.of("A judgement needs its reasons"),
                refused(revision(Published.ID, "the board", "")));
        assertEquals(
                List.of("No published version is there to judge"),
                refused(revision(new BaselineId(new UUID(0, 1)), "the board", "Why")));
    }

    @Test
    void undo_restores_the_plan_before_the_judgement() {
        var change = Decided.change(new JudgeRevision(revision), plan);

        assertEquals(plan, judged.after(change.inverse()));
    }

    @Test
    void a_task_is_ticked_with_its_day_and_note_and_can_be_unticked() {
        var ticked = Decided.after(new TickTask(ID, 1, "Send", DAY, " By email "), judged);

        assertEquals(DAY, kept(ticked).tasks().get(1).done());
        assertEquals("By email", kept(ticked).tasks().get(1).note());
        assertNull(kept(ticked).tasks().get(0).done());
        assertEquals(judged, Decided.after(new TickTask(ID, 1, "Send", null, ""), ticked));
        assertEquals(
                List.of("That task is gone"),
                Decided.refused(new TickTask(ID, 99, "Send", DAY, ""), judged));
    }

    @Test
    void dates_and_reasons_may_change_and_the_route_may_not() {
        var later = DAY.plusDays(3);
        var tasks = RevisionTasks.of(plan, Route.OTHER, later);
        var now =
                Decided.after(
                        new ReviseRevision(ID, "the chair", later, "Because.", tasks), judged);

        assertEquals("the chair", kept(now).by());
        assertEquals(tasks, kept(now).tasks());
        assertEquals(Route.OTHER, kept(now).route());
        assertEquals(
                List.of("That judgement is no longer in the plan"),
                Decided.refused(new ReviseRevision(ID, "x", later, "y", tasks), plan));
    }
}
