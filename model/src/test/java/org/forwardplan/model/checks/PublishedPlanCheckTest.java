package org.forwardplan.model.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.journal.Past;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.revisions.Published;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PublishedPlanCheckTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

    private final Published published = new Published();

    private List<String> found(LocalDate today, Past past) {
        return PlanCheck.run(
                        List.of(new RevisionTaskCheck(), new PublishedPlanCheck()),
                        Subject.of(published.plan(), today, past))
                .stream()
                .map(Finding::what)
                .toList();
    }

    private List<String> found(LocalDate today) {
        return found(today, published.past());
    }

    @Test
    void a_change_that_matters_waits_for_a_judgement() {
        assertEquals(List.of(), found(AUTUMN));

        published.says("We will open 30 beds by March.");
        assertEquals(
                List.of("The plan has changed since it was published on 30 Jun 2026"),
                found(AUTUMN));
        assertEquals(List.of(), found(AUTUMN, Past.UNKNOWN));

        published.judge(Route.OTHER, AUTUMN);
        assertEquals(List.of(), found(AUTUMN));

        published.says("We will open 20 beds by March.");
        assertEquals(
                List.of("The plan has changed since it was judged on 1 Oct 2026"), found(AUTUMN));
    }

    @Test
    void work_that_nobody_reads_in_the_plan_needs_no_judgement() {
        published.add(
                Items.link(9, Items.passage(2, 1, ""), "other-revision/when-other-revision-sent"));

        assertEquals(List.of(), found(AUTUMN));
    }

    @Test
    void a_task_is_overdue_from_the_day_after() {
        published.judge(Route.CONFIRMED, AUTUMN);

        assertEquals(List.of(), found(AUTUMN.plusWeeks(2)));
        assertEquals(
                List.of("“Keep the declaration with the published plan” was due on 15 Oct 2026"),
                found(AUTUMN.plusWeeks(2).plusDays(1)));
    }

    @Test
    void somebody_judges_the_plan_each_year() {
        assertEquals(List.of(), found(Published.DAY.plusYears(1)));
        assertEquals(
                List.of("Nobody has judged the published plan since 30 Jun 2026"),
                found(Published.DAY.plusYears(1).plusDays(1)));
    }
}
