package org.forwardplan.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

import org.forwardplan.model.plan.ItemFields.Difference;
import org.forwardplan.model.plan.ItemFields.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

class ItemFieldsTest {

    private final PlanProfile profile = Items.profile();

    /// Two items of one kind.
    record Pair(PlanItem one, PlanItem other) {}

    @Provide
    Arbitrary<Pair> pairs() {
        var kinds =
                Arrays.stream(PlanItem.class.getPermittedSubclasses())
                        .map(kind -> RandomValues.of(kind).map(PlanItem.class::cast))
                        .map(item -> Combinators.combine(item, item).as(Pair::new))
                        .toList();
        return Arbitraries.oneOf(kinds).withoutEdgeCases();
    }

    @Property(tries = 400)
    @StatisticsReport(StatisticsReportMode.OFF)
    void an_item_has_all_fields_of_its_record_but_the_id(@ForAll("pairs") Pair pair) {
        var kind = pair.one().getClass();
        Statistics.collect(kind.getSimpleName());

        assertEquals(kind.getRecordComponents().length - 1, ItemFields.of(pair.one()).size());
        Statistics.coverage(seen -> {
            for (var permitted : PlanItem.class.getPermittedSubclasses()) {
                seen.check(permitted.getSimpleName()).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 400)
    void an_item_does_not_differ_from_itself(@ForAll("pairs") Pair pair) {
        assertEquals(List.of(), ItemFields.differences(pair.one(), pair.one()));
    }

    @Property(tries = 400)
    void an_item_given_the_fields_that_differ_says_the_same_as_the_other(
            @ForAll("pairs") Pair pair) {
        var values = new HashMap<String, @Nullable Object>();
        ItemFields.differences(pair.one(), pair.other())
                .forEach(it -> values.put(it.now().name(), it.now().value()));
        var one = ItemFields.with(pair.one(), values);

        assertEquals(ItemFields.of(pair.other()), ItemFields.of(one));
        assertEquals(pair.one().id(), one.id());
    }

    @Test
    void differences_stand_in_the_order_of_the_record_with_both_values() {
        var section = Items.section(1, "Quality");
        var moved = section.withLead("Chief nurse").withTitle("Safety");

        assertEquals(
                List.of(
                        new Difference(
                                new Field("title", String.class, false, "Quality"),
                                new Field("title", String.class, false, "Safety")),
                        new Difference(
                                new Field("lead", String.class, false, "Director of strategy"),
                                new Field("lead", String.class, false, "Chief nurse"))),
                ItemFields.differences(section, moved));
    }

    @Test
    void items_of_different_kinds_cannot_be_compared() {
        var section = Items.section(1, "Quality");
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ItemFields.differences(section, profile));

        assertEquals(
                "%s and %s are of different kinds".formatted(section.id(), profile.id()),
                refusal.getMessage());
    }

    @Test
    void a_field_can_be_emptied_where_the_record_allows_it() {
        var answer = Items.answer("quality", "Ask partners", LocalDate.of(2027, 1, 31));

        assertEquals(
                Items.answer("quality", "Ask partners", null),
                ItemFields.with(answer, "due", null));
    }

    @Test
    void a_refusal_is_in_the_records_own_words() {
        var refusal =
                assertThrows(
                        IllegalArgumentException.class, () -> ItemFields.with(profile, "years", 0));

        assertEquals("A plan covers at least one year, not 0", refusal.getMessage());
    }

    @Test
    void a_field_that_cannot_be_empty_refuses_to_be() {
        var requirement = Items.statutory("quality", "a");
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ItemFields.with(requirement, "tests", null));

        assertEquals("Requirement cannot take null as its tests", refusal.getMessage());
    }

    @Test
    void a_value_of_another_type_is_refused() {
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ItemFields.with(profile, "years", "five"));

        assertEquals("PlanProfile cannot take five as its years", refusal.getMessage());
    }

    @Test
    void a_field_the_item_does_not_have_is_refused() {
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ItemFields.with(profile, "colour", "blue"));

        assertEquals("PlanProfile has no field colour", refusal.getMessage());
    }

    @Test
    void a_field_is_named_in_words() {
        assertEquals("How met", new Field("howMet", String.class, false, "").words());
        assertEquals("Title", new Field("title", String.class, false, "").words());
    }
}
