package org.forwardplan.model.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.checks.PlanCheck;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.CrossReference;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.prose.ProseText;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.stream.Stream;

class ReferencesTest {

    private final Plan plan =
            Items.plan(
                    Items.section(1, "Ambition"),
                    Items.section(2, "Money"),
                    Items.objective(1, "Earlier diagnosis"),
                    Items.statutory("quality", "a"));

    @Test
    void a_reference_to_a_section_says_its_number_and_title() {
        assertEquals("see 2 Money.", says(plan, Items.section(2, "").id()));
    }

    @Test
    void an_objective_is_named_by_its_title() {
        assertEquals(
                "see Earlier diagnosis.", says(plan, Items.objective(1, "Earlier diagnosis").id()));
    }

    @Test
    void what_is_gone_says_so_once_and_is_a_finding() {
        var gone = see(Items.section(9, "").id());
        var now = references(plan).current(references(plan).current(gone));

        assertEquals("see OLD (no longer in the plan).", now.plainText());
        var with = plan.items().toList();
        var all = Stream.concat(with.stream(), Stream.of(Items.passage(1, 1, "").withBody(gone)));
        assertEquals(
                1,
                PlanCheck.run(PlanCheck.Subject.of(Plan.of(all), LocalDate.of(2026, 1, 1))).stream()
                        .map(Finding::what)
                        .filter(it -> it.contains("points at something that is no longer"))
                        .count());
    }

    @Test
    void a_reference_half_of_which_is_bold_says_its_words_once() {
        var address = new CrossReference(Items.section(2, "").id()).address();
        var half = ProseText.read("[2 **Mo**](%s)".formatted(address));

        assertEquals("2 Money", references(plan).current(half).plainText());
    }

    @Test
    void prose_without_references_is_the_same() {
        var prose = Prose.of("One.", "Two.");

        assertSame(prose, references(plan).current(prose));
    }

    private static References references(Plan plan) {
        return new References(plan, Outline.of(plan));
    }

    private static String says(Plan plan, ItemId to) {
        return references(plan).current(see(to)).plainText();
    }

    private static Prose see(ItemId to) {
        return ProseText.read("see [OLD](%s).".formatted(new CrossReference(to).address()));
    }
}
