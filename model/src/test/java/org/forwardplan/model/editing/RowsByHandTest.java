package org.forwardplan.model.editing;

import static org.forwardplan.model.plan.Items.link;
import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.plan;
import static org.forwardplan.model.plan.Items.profile;
import static org.forwardplan.model.plan.Items.section;
import static org.forwardplan.model.plan.Items.statutory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.editing.SplitRequirement.Part;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class RowsByHandTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final PlanItem PASSAGE = passage(1, 1, "We do both.");

    private final Plan start =
            plan(
                    profile(),
                    section(1, "Aims"),
                    PASSAGE,
                    statutory("voice", "a", "b"),
                    statutory("choice", "a", "c"),
                    link(1, PASSAGE, "voice/a"),
                    link(2, PASSAGE, "voice/b"),
                    link(3, PASSAGE, "choice/a"),
                    link(4, PASSAGE, "choice/c"));

    private static SplitRequirement split(Part... parts) {
        return new SplitRequirement(new RequirementId("voice"), List.of(parts));
    }

    private static MergeRequirements merge(String title, String... keys) {
        return new MergeRequirements(Arrays.stream(keys).map(RequirementId::new).toList(), title);
    }

    private static RequirementCoverage row(Plan plan, String key) {
        return Coverage.of(plan).row(new RequirementId(key)).orElseThrow();
    }

    private static Set<String> links(Plan plan) {
        return plan.items(Link.class).map(it -> it.test().toString()).collect(Collectors.toSet());
    }

    @Test
    void a_row_is_split_by_its_tests_and_what_answers_each_goes_along() {
        var two = split(new Part("Patients", List.of("a")), new Part("Public", List.of("b")));
        var plan = Decided.after(two, start);

        assertEquals(Set.of("voice/a", "voice-2/b", "choice/a", "choice/c"), links(plan));
        assertEquals(
                List.of("Patients", "Public"),
                plan.all(Requirement.class).stream()
                        .filter(it -> it.id().key().startsWith("voice"))
                        .map(Requirement::title)
                        .toList());
        assertEquals(AnswerState.COMPLETE, row(plan, "voice-2").state());
    }

    @Test
    void what_answers_a_question_of_both_parts_is_looked_at_again_in_each() {
        var both = split(new Part("Patients", List.of("a", "b")), new Part("Public", List.of("a")));
        var plan = Decided.after(both, start);

        assertEquals(
                Set.of("voice/a", "voice/b", "voice-2/a", "choice/a", "choice/c"), links(plan));
        assertEquals(List.of("voice/a"), outdated(plan, "voice"));
        assertEquals(List.of("voice-2/a"), outdated(plan, "voice-2"));
        assertEquals(List.of(), outdated(plan, "choice"));
    }

    private static List<String> outdated(Plan plan, String key) {
        return row(plan, key).outdated().stream().map(it -> it.link().test().toString()).toList();
    }

    @Test
    void neither_part_of_a_split_row_is_confirmed() {
        var confirmed =
                Decided.after(
                        new ConfirmAnswer(new RequirementId("voice"), "Chair", DAY, ""), start);
        var two = split(new Part("Patients", List.of("a")), new Part("Public", List.of("b")));
        var plan = Decided.after(two, confirmed);

        assertEquals(AnswerState.OUTDATED, row(plan, "voice").state());
        assertEquals(AnswerState.OUTDATED, row(plan, "voice-2").state());
    }

    @Test
    void merged_rows_become_one_that_asks_what_both_asked_once() {
        var plan = Decided.after(merge("Voice and choice", "voice", "choice"), start);

        var merged = row(plan, "voice");
        assertEquals("Voice and choice", merged.requirement().title());
        assertEquals(
                List.of("Is a there?", "Is b there?", "Is c there?"),
                merged.requirement().tests().stream().map(Requirement.Test::asks).toList());
        assertEquals(Set.of("voice/a", "voice/b", "voice/c"), links(plan));
        assertEquals(List.of("choice"), keys(Coverage.of(plan).noLonger()));
        assertTrue(row(plan, "choice").orphans().isEmpty());
    }

    private static List<String> keys(List<RequirementCoverage> rows) {
        return rows.stream().map(it -> it.requirement().id().key()).toList();
    }

    @Test
    void undo_restores_the_rows_and_their_links() {
        var two = split(new Part("Patients", List.of("a")), new Part("Public", List.of("b")));
        for (var command : List.of(two, merge("Voice and choice", "voice", "choice"))) {
            var change = Decided.change(command, start);
            assertEquals(start, start.after(change).after(change.inverse()));
        }
    }

    @Test
    void a_split_that_leaves_something_out_is_refused() {
        assertEquals(
                List.of("A test belongs to no part"),
                Decided.refused(
                        split(new Part("One", List.of("a")), new Part("Two", List.of("a"))),
                        start));
        assertEquals(
                List.of("Each part needs at least one test"),
                Decided.refused(
                        split(new Part("One", List.of("a", "b")), new Part("Two", List.of())),
                        start));
        assertEquals(
                List.of("Each part needs a title"),
                Decided.refused(
                        split(new Part(" ", List.of("a")), new Part("Two", List.of("b"))), start));
        assertEquals(
                List.of("There are no two rows to merge"),
                Decided.refused(merge("One", "voice", "voice"), start));
    }
}
