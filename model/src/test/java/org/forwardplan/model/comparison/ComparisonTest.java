package org.forwardplan.model.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.comparison.ItemChange.Added;
import org.forwardplan.model.comparison.ItemChange.Altered;
import org.forwardplan.model.comparison.ItemChange.Removed;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.RandomPlans;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ComparisonTest {

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.plans();
    }

    @Property(tries = 200)
    void a_plan_does_not_differ_from_itself(@ForAll("plans") Plan plan) {
        assertTrue(Comparison.between(plan, plan).same());
        assertTrue(Comparison.between(plan, Plan.of(plan.items())).same());
    }

    @Property(tries = 400)
    void the_differences_applied_to_the_earlier_give_the_later(
            @ForAll("plans") Plan then, @ForAll("plans") Plan now) {
        assertEquals(compared(now), compared(then.after(Comparison.between(then, now).change())));
    }

    @Property(tries = 400)
    void what_it_tells_is_enough_to_tell_the_later_in_its_order(
            @ForAll("plans") Plan then, @ForAll("plans") Plan now) {
        var comparison = Comparison.between(then, now);

        var told = new HashMap<ItemId, PlanItem>();
        var placedAnew = new HashSet<ItemId>();
        compared(then).items().forEach(item -> told.put(item.id(), item));
        for (var change : comparison.changes()) {
            switch (change) {
                case Added(var item) -> {
                    told.put(item.id(), item);
                    placedAnew.add(item.id());
                }
                case Removed(var item) -> {
                    told.remove(item.id());
                    placedAnew.add(item.id());
                }
                case Altered altered -> {
                    told.put(altered.now().id(), altered.now());
                    if (altered.move() != null) {
                        placedAnew.add(altered.now().id());
                    }
                }
            }
        }

        assertEquals(
                compared(now).items().map(PlanItem::id).collect(Collectors.toSet()), told.keySet());
        var orderThen = orders(then, placedAnew);
        orders(now, placedAnew)
                .forEach((place, order) -> assertEquals(orderThen.get(place), order));
    }

    @Property(tries = 200)
    void backwards_what_was_added_is_removed(
            @ForAll("plans") Plan then, @ForAll("plans") Plan now) {
        var forth = Comparison.between(then, now).changes();
        var back = Comparison.between(now, then).changes();

        assertEquals(items(forth, Added.class), items(back, Removed.class));
        assertEquals(items(forth, Removed.class), items(back, Added.class));
    }

    @Test
    void one_passage_dragged_to_the_front_is_the_one_that_moved() {
        var then = passages(1, 2, 3, 4);
        var now = passages(4, 1, 2, 3);

        var change = assertInstanceOf(Altered.class, only(Comparison.between(then, now)));

        assertEquals(passage(4), change.now().id());
        assertEquals("Moved", change.what());
        assertEquals(List.of(), change.fields());
    }

    @Test
    void what_makes_room_for_a_new_passage_has_not_moved() {
        assertInstanceOf(Added.class, only(Comparison.between(passages(1, 2), passages(1, 9, 2))));
    }

    @Test
    void a_passage_taken_to_another_section_and_reworded_is_one_change() {
        var from = new SectionId(new UUID(1, 1));
        var to = new SectionId(new UUID(1, 2));
        var was = new Passage(passage(1), from, 0, Prose.of("Beds will open"));
        var is = new Passage(passage(1), to, 0, Prose.of("Beds may open"));

        var change =
                assertInstanceOf(
                        Altered.class,
                        only(Comparison.between(Plan.of(Stream.of(was)), Plan.of(Stream.of(is)))));

        assertEquals("Moved and changed", change.what());
        assertEquals(new ItemChange.Move(from, to), change.move());
        assertEquals(List.of("body"), change.fields().stream().map(it -> it.now().name()).toList());
    }

    @Test
    void naming_a_baseline_does_not_change_the_plan() {
        var plan = passages(1);
        var baseline =
                new Baseline(
                        new BaselineId(new UUID(0, 1)),
                        "Draft 1",
                        Baseline.Purpose.DRAFT,
                        LocalDate.EPOCH,
                        "Planning lead",
                        "",
                        3);
        var named = plan.after(new PlanChange.Added(baseline));

        assertTrue(Comparison.between(plan, named).same());
        assertNull(Comparison.between(plan, named).of(baseline.id()));
    }

    private static ItemChange only(Comparison comparison) {
        assertEquals(1, comparison.changes().size(), comparison.changes()::toString);
        return comparison.changes().getFirst();
    }

    private static Plan passages(int... order) {
        var section = new SectionId(new UUID(1, 1));
        var all = new ArrayList<PlanItem>();
        all.add(new Section(section, null, 0, "Care", "", Section.Status.DRAFTING));
        IntStream.range(0, order.length)
                .forEach(at ->
                        all.add(
                                new Passage(
                                        passage(order[at]),
                                        section,
                                        at,
                                        Prose.of("Passage " + order[at]))));
        return Plan.of(all.stream());
    }

    private static PassageId passage(int number) {
        return new PassageId(new UUID(2, number));
    }

    private static Plan compared(Plan plan) {
        return Plan.of(plan.items().filter(Comparison::isCompared));
    }

    private static Map<Place, List<ItemId>> orders(Plan plan, Set<ItemId> without) {
        return compared(plan).kinds().keySet().stream()
                .flatMap(kind -> plan.all(kind).stream())
                .filter(item -> !without.contains(item.id()))
                .collect(
                        Collectors.groupingBy(
                                Place::of, Collectors.mapping(PlanItem::id, Collectors.toList())));
    }

    private static Set<PlanItem> items(List<ItemChange> changes, Class<? extends ItemChange> kind) {
        return changes.stream()
                .filter(kind::isInstance)
                .map(ItemChange::item)
                .collect(Collectors.toSet());
    }
}
