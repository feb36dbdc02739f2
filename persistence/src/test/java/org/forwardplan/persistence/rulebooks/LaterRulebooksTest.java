package org.forwardplan.persistence.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.editing.StartPlan;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.rulebook.RowImpact;
import org.forwardplan.model.rulebook.RowImpact.Fate;
import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.model.rulebook.RulebookImpact;
import org.forwardplan.model.rulebook.Succession.Retired;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the later rulebooks say of the rows before them.
class LaterRulebooksTest {

    private final List<Rulebook> shipped = new RulebookFiles().shipped();

    private Rulebook book(String id) {
        return shipped.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static RulebookImpact impact(Rulebook from, Rulebook to) {
        var start = StartPlan.of(from, "NHS Riverside", from.firstYear());
        var plan = Plan.EMPTY.after(((Accepted) start.decide(Plan.EMPTY)).change());
        return RulebookImpact.of(plan, to);
    }

    private static Set<String> keys(Stream<Requirement> rows) {
        return rows.map(row -> row.id().key()).collect(Collectors.toSet());
    }

    @Test
    void each_row_of_the_rulebook_before_goes_on_is_replaced_or_is_said_to_have_ended() {
        for (var pair :
                List.of(
                        List.of("jfp-2023-24", "jfp-2024-25"),
                        List.of("jfp-2024-25", "scp-2026-27"))) {
            var to = book(pair.getLast());
            var before = keys(book(pair.getFirst()).requirements().stream());
            var named =
                    Stream.of(
                                    keys(to.requirements().stream()).stream(),
                                    to.succession().replaces().values().stream()
                                            .flatMap(List::stream)
                                            .map(it -> it.key()),
                                    to.succession().retired().stream().map(it -> it.row().key()))
                            .flatMap(it -> it)
                            .collect(Collectors.toSet());

            assertEquals(pair.getFirst(), to.succession().follows());
            assertEquals(
                    Set.of(),
                    before.stream().filter(it -> !named.contains(it)).collect(Collectors.toSet()));
            assertTrue(
                    before.containsAll(
                            to.succession().retired().stream()
                                    .map(Retired::row)
                                    .map(it -> it.key())
                                    .toList()));
        }
    }

    @Test
    void the_statutory_rows_stay_the_same_from_year_to_year() {
        for (var book : shipped) {
            assertEquals(17, book.ofKind(Kind.STATUTORY).size(), book.id());
        }
        var impact = impact(book("jfp-2023-24"), book("jfp-2024-25"));
        assertEquals(
                Set.of("innovation", "education-and-training"),
                keys(
                        impact.of(Fate.REWORDED).stream()
                                .map(RowImpact::row)
                                .filter(it -> it.kind() == Kind.STATUTORY)));
    }

    @Test
    void the_objectives_of_one_year_end_with_it() {
        var impact = impact(book("jfp-2023-24"), book("jfp-2024-25"));

        assertEquals(27, impact.of(Fate.RETIRED).size());
        assertTrue(
                impact.of(Fate.RETIRED).stream()
                        .allMatch(it -> it.why().contains("2023/24 alone")));
        assertEquals(LocalDate.of(2024, 4, 1), book("jfp-2024-25").begins());
    }

    @Test
    void the_principle_of_delivery_is_split_for_the_strategic_commissioning_plan() {
        var impact = impact(book("jfp-2024-25"), book("scp-2026-27"));

        var split = impact.of(Fate.SPLIT);
        assertEquals(1, split.size());
        assertEquals(Set.of("principle-delivery"), keys(split.getFirst().was().stream()));
        assertEquals(
                List.of(1, 1, 1, 1),
                split.getFirst().tests().stream().map(it -> it.to().size()).toList());
    }

    @Test
    void what_has_not_been_read_at_its_source_is_marked() {
        assertTrue(
                keys(unread(book("jfp-2024-25")))
                        .containsAll(Set.of("serious-violence", "direction-date", "innovation")));
        assertTrue(
                keys(unread(book("scp-2026-27")))
                        .containsAll(
                                Set.of(
                                        "carrier",
                                        "health-bill",
                                        "headline-measures",
                                        "principle-outcomes",
                                        "principle-credible",
                                        "work-with-icp")));
    }

    private static Stream<Requirement> unread(Rulebook book) {
        return book.requirements().stream().filter(row -> !row.certain());
    }

    @Test
    void every_test_is_a_question_and_every_summary_a_sentence() {
        for (var book : shipped) {
            for (var row : book.requirements()) {
                assertTrue(
                        row.tests().stream().allMatch(it -> it.asks().endsWith("?")),
                        row.id().key());
                assertTrue(row.summary().endsWith("."), row.id().key());
            }
        }
    }
}
