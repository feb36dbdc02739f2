package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.Confirmation.Reliance;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ConfirmAnswerTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final RequirementId QUALITY = new RequirementId("quality");

    private final Evidence strategy = Items.evidence(1, "Quality strategy");
    private final Plan half =
            Items.plan(
                    strategy,
                    Items.statutory("quality", "a", "b", "c"),
                    Items.link(1, strategy, "quality/b"));
    private final Plan whole =
            Items.plan(
                    strategy,
                    Items.statutory("quality", "a"),
                    Items.link(1, strategy, "quality/a"));

    @Test
    void each_unanswered_test_is_a_reason_to_refuse() {
        assertEquals(
                List.of(unanswered("Is a there?"), unanswered("Is c there?")),
                Decided.refusals(confirm("Chief nurse"), half));
    }

    @Test
    void a_confirmation_remembers_who_when_and_what_it_rests_on() {
        var command = new ConfirmAnswer(QUALITY, " Chief nurse ", DAY, " Read in full ");
        var confirmation =
                Decided.after(command, whole)
                        .find(Confirmation.class, new ConfirmationId(QUALITY))
                        .orElseThrow();

        assertEquals("Confirm the answer to “quality”", command.label());
        assertEquals("Chief nurse", confirmation.by());
        assertEquals(DAY, confirmation.on());
        assertEquals("Read in full", confirmation.note());
        assertEquals(
                List.of(strategy.id()),
                confirmation.reliedOn().stream().map(Reliance::on).toList());
    }

    @Test
    void confirming_again_takes_the_place_of_the_earlier_confirmation() {
        var once = Decided.after(confirm("Chief nurse"), whole);
        var was = once.find(Confirmation.class, new ConfirmationId(QUALITY)).orElseThrow();
        var now = new Confirmation(was.id(), "Medical director", DAY, was.note(), was.reliedOn());

        assertEquals(new Revised(was, now), Decided.change(confirm("Medical director"), once));
    }

    @Test
    void somebody_must_be_named() {
        assertEquals(
                List.of("A confirmation needs the reviewer's role"),
                Decided.refused(confirm(" "), whole));
    }

    @Test
    void a_requirement_the_plan_does_not_have_is_refused() {
        assertEquals(
                List.of("That requirement is not in this plan's rulebook"),
                Decided.refused(confirm("Chief nurse"), Plan.EMPTY));
    }

    private static ConfirmAnswer confirm(String by) {
        return new ConfirmAnswer(QUALITY, by, DAY, "");
    }

    private static Finding unanswered(String asks) {
        return Finding.must(
                "Not answered yet: " + asks,
                QUALITY,
                "Link a passage, objective or evidence to this test");
    }
}
