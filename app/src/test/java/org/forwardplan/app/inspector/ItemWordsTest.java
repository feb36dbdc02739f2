package org.forwardplan.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.comparison.ItemWords;
import org.forwardplan.model.plan.DateSpan;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TextTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

final class ItemWordsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    static Stream<Map.Entry<Object, String>> values() {
        return Stream.of(
                Map.entry("", "nothing"),
                Map.entry("Chief nurse", "“Chief nurse”"),
                Map.entry(DAY, "31 Mar 2024"),
                Map.entry(new DateSpan(DAY.minusDays(30), DAY), "1 Mar 2024 to 31 Mar 2024"),
                Map.entry(true, "yes"),
                Map.entry(false, "no"),
                Map.entry(5, "5"),
                Map.entry(new FinancialYear(2023), "2023/24"),
                Map.entry(Milestone.Status.UNDER_WAY, "Under way"),
                Map.entry(
                        new Target.AtLeast(new BigDecimal("76"), "%", DAY), "≥ 76% by 31 Mar 2024"),
                Map.entry(Prose.of(""), "nothing"),
                Map.entry(Prose.of("We aim high."), "“We aim high.”"),
                Map.entry(new TextTable("Beds", List.of("Site"), List.of()), "Table: Beds"),
                Map.entry(new LiveBlock(LiveBlock.Subject.FACTS, ""), "Facts and figures"),
                Map.entry(List.of(), "nothing"),
                Map.entry(List.of("Trusts", "Councils"), "“Trusts”, “Councils”"),
                Map.entry(new Requirement.Test("one", "Are aims set?"), "“Are aims set?”"),
                Map.entry(QualityPlan.CARE, "<2>"),
                Map.entry(List.of(QualityPlan.AMBITION, QualityPlan.CARE), "<1>, <2>"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void each_kind_of_value_reads_as_a_planner_would_say_it(Map.Entry<Object, String> value) {
        assertEquals(value.getValue(), ItemWords.value(value.getKey(), ItemWordsTest::named));
    }

    @Test
    void no_value_is_nothing() {
        assertEquals("nothing", ItemWords.value(null, ItemWordsTest::named));
    }

    @Test
    void long_text_is_cut_but_never_within_a_character() {
        assertEquals(
                "“" + "a".repeat(90) + "…”", ItemWords.value("a".repeat(91), ItemWordsTest::named));
        assertEquals(
                "“" + "a".repeat(90) + "”", ItemWords.value("a".repeat(90), ItemWordsTest::named));
        assertEquals(
                "“" + "a".repeat(89) + "…”",
                ItemWords.value("a".repeat(89) + "😀".repeat(3), ItemWordsTest::named));
    }

    @Test
    void a_change_far_into_a_text_shows_the_words_round_it() {
        var start =
                "Earlier diagnosis saves lives, and we will reach it by screening more people in ";
        assertEquals(
                "“…screening more people in Newham.” → “…screening more people in Hackney.”",
                change(Prose.of(start + start + "Newham."), Prose.of(start + start + "Hackney.")));
    }

    @Test
    void a_change_that_short_words_cannot_show_is_still_told() {
        assertEquals(
                "Table: Beds, changed",
                change(
                        new TextTable("Beds", List.of("Site"), List.of()),
                        new TextTable("Beds", List.of("Ward"), List.of())));
        assertEquals("“Aims” → “Goals”", change("Aims", "Goals"));
        assertEquals("nothing → 31 Mar 2024", change(null, DAY));
    }

    private static String change(@Nullable Object was, @Nullable Object now) {
        return ItemWords.change(was, now, ItemWordsTest::named);
    }

    @Test
    void each_kind_of_thing_is_called_by_its_own_name() {
        assertEquals(
                List.of(
                        "Evidence",
                        "Link",
                        "Milestone",
                        "National objective requirement",
                        "Passage",
                        "Plan",
                        "Recommended requirement",
                        "Section",
                        "Statutory requirement"),
                QualityPlan.plan().items().map(ItemWords::kind).distinct().sorted().toList());
        assertEquals("Health and wellbeing board", ItemWords.kind(organisation()));
        assertEquals("Guidance", ItemWords.kind(source()));
        assertEquals("Cross-cutting theme", ItemWords.kind(theme()));
    }

    private static String named(Object id) {
        return id.equals(QualityPlan.AMBITION) ? "<1>" : "<2>";
    }

    private static PlanItem organisation() {
        return new Organisation(
                new OrganisationId(new UUID(4, 1)),
                0,
                "Newham HWB",
                Organisation.Kind.HWB,
                List.of());
    }

    private static PlanItem source() {
        return new Source(
                new SourceId(new UUID(4, 2)),
                0,
                "Guidance",
                Source.Kind.GUIDANCE,
                null,
                Source.Status.FINAL,
                null,
                true,
                "");
    }

    private static PlanItem theme() {
        return new Priority(
                new PriorityId(new UUID(4, 3)), 0, Priority.Kind.THEME, "Prevention", "");
    }
}
