package org.forwardplan.model.schedule;

import static org.forwardplan.model.plan.Items.milestone;
import static org.forwardplan.model.plan.Items.objective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.editing.ConfirmAnswer;
import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.plan.DateSpan;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Target;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class DateAheadTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 31);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);

    private final Requirement publish =
            ItemFields.with(Items.statutory("publish", "a"), "due", JUNE);
    private final Evidence page = Items.evidence(1, "Web page");

    @Test
    void dates_stand_earliest_first_and_by_name_on_one_day() {
        assertEquals(
                List.of(
                        "Ask partners",
                        "Draft",
                        "Write it up",
                        "See people sooner",
                        "Duty as to publish"),
                whats(
                        publish,
                        objective(1, "See people sooner"),
                        milestone(1, "Write it up", JANUARY.plusDays(1)),
                        milestone(2, "Draft", JANUARY),
                        Items.answer("publish", "Ask partners", JANUARY)));
    }

    @Test
    void each_date_says_what_kind_it_is_and_what_to_open() {
        var draft = milestone(1, "Draft", JANUARY);
        var sooner = objective(1, "See people sooner");
        var plan = Items.plan(publish, draft, sooner, Items.answer("publish", "Ask", JANUARY));

        assertEquals(
                List.of(
                        new DateAhead(
                                JANUARY, "Ask", "Next step: Duty as to publish", publish.id()),
                        new DateAhead(JANUARY, "Draft", "Engagement", draft.id()),
                        new DateAhead(Items.MARCH, "See people sooner", "Objective", sooner.id()),
                        new DateAhead(JUNE, "Duty as to publish", "Duty", publish.id())),
                DateAhead.of(plan, Coverage.of(plan)));
    }

    @Test
    void milestones_that_are_done_are_left_out() {
        var draft = milestone(1, "Draft", JANUARY);

        assertEquals(List.of(), whats(ItemFields.with(draft, "status", Milestone.Status.DONE)));
        assertEquals(
                List.of("Draft"),
                whats(ItemFields.with(draft, "status", Milestone.Status.UNDER_WAY)));
    }

    @Test
    void a_milestone_that_takes_a_while_falls_due_on_its_last_day() {
        var draft = milestone(1, "Draft", JANUARY);
        var plan = Items.plan(ItemFields.with(draft, "span", new DateSpan(JANUARY, JUNE)));

        assertEquals(JUNE, DateAhead.of(plan, Coverage.of(plan)).getFirst().on());
    }

    @Test
    void next_steps_without_a_date_or_without_words_are_left_out() {
        var row = Items.statutory("quality", "a");

        assertEquals(List.of(), whats(row, Items.answer("quality", "Ask partners", null)));
        assertEquals(List.of(), whats(row, Items.answer("quality", " ", JANUARY)));
    }

    @Test
    void objectives_without_a_date_are_left_out() {
        assertEquals(
                List.of(),
                whats(
                        ItemFields.with(
                                objective(1, "Sooner"), "target", new Target.Narrative("Soon"))));
    }

    @Test
    void the_date_of_an_objective_stands_before_that_of_its_target() {
        var plan = Items.plan(ItemFields.with(objective(1, "Sooner"), "due", JANUARY));

        assertEquals(JANUARY, DateAhead.of(plan, Coverage.of(plan)).getFirst().on());
    }

    @Test
    void duties_that_are_confirmed_are_left_out() {
        var plan = Items.plan(publish, page, Items.link(1, page, "publish/a"));
        var confirm = new ConfirmAnswer(publish.id(), "Company secretary", JANUARY, "");

        var confirmed =
                confirm.decide(plan) instanceof Accepted(var change) ? plan.after(change) : plan;

        assertEquals(List.of("Duty as to publish"), whats(plan));
        assertEquals(List.of(), whats(confirmed));
    }

    private static List<String> whats(PlanItem... items) {
        return whats(Items.plan(items));
    }

    private static List<String> whats(Plan plan) {
        return DateAhead.of(plan, Coverage.of(plan)).stream().map(DateAhead::what).toList();
    }
}
