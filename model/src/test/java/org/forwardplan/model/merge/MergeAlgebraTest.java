package org.forwardplan.model.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

import org.forwardplan.model.merge.MergeCase.What;
import org.forwardplan.model.merge.SoundPlans.Three;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.PlanItem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

class MergeAlgebraTest {

    @Provide
    Arbitrary<Three> threePlans() {
        return SoundPlans.three();
    }

    @Property(tries = 400)
    void what_comes_back_untouched_changes_nothing(@ForAll("threePlans") Three it) {
        var merge = Merge.of(it.base(), it.ours(), it.base());

        assertEquals(List.of(), merge.offers());
        assertEquals(it.ours(), merge.with(Map.of()).plan());
        assertTrue(merge.with(Map.of()).changesNothing());
    }

    @Property(tries = 400)
    void taking_everything_into_a_plan_that_has_not_changed_gives_what_came_back(
            @ForAll("threePlans") Three it) {
        var merge = Merge.of(it.base(), it.base(), it.theirs());
        var merged = merge.with(SoundPlans.all(merge, Choice.THEIRS));

        assertEquals(List.of(), merge.conflicts());
        assertEquals(it.theirs(), merged.plan());
        assertEquals(List.of(), merged.repairs());
    }

    @Property(tries = 400)
    void the_same_edits_on_both_sides_need_no_decision_and_change_nothing(
            @ForAll("threePlans") Three it) {
        var merge = Merge.of(it.base(), it.ours(), it.ours());

        assertEquals(List.of(), merge.offers());
        assertEquals(it.ours(), merge.with(Map.of()).plan());
    }

    @Property(tries = 400)
    void whatever_one_side_finds_in_conflict_so_does_the_other(@ForAll("threePlans") Three it) {
        assertEquals(
                keys(Merge.of(it.base(), it.ours(), it.theirs())),
                keys(Merge.of(it.base(), it.theirs(), it.ours())));
    }

    private static List<String> keys(Merge merge) {
        return merge.conflicts().stream().map(MergeCase::key).sorted().toList();
    }

    @Property(tries = 400)
    void undo_gives_the_plan_back(@ForAll("threePlans") Three it) {
        var merge = Merge.of(it.base(), it.ours(), it.theirs());
        var merged = merge.with(SoundPlans.all(merge, Choice.THEIRS));
        var change = merged.change();

        assertEquals(merged.plan(), it.ours().after(change));
        assertEquals(it.ours(), it.ours().after(change).after(change.inverse()));
    }

    @Property(tries = 600)
    void a_plan_in_order_stays_in_order_whatever_is_chosen(
            @ForAll("threePlans") Three it, @ForAll List<Boolean> coins) {
        var merge = Merge.of(it.base(), it.ours(), it.theirs());
        var choices = SoundPlans.all(merge, Choice.OURS);
        var at = 0;
        for (var offer : merge.offers()) {
            if (!coins.isEmpty() && coins.get(at++ % coins.size())) {
                choices.put(offer.key(), Choice.THEIRS);
            }
        }

        var merged = merge.with(choices);

        Statistics.collect(merged.repairs().isEmpty() ? "as chosen" : "mended");
        assertTrue(SoundPlans.isSound(merged.plan()), () -> merged.repairs().toString());
    }

    @Property(tries = 600)
    void every_choice_for_theirs_is_in_the_plan_unless_it_is_said_why_not(
            @ForAll("threePlans") Three it) {
        var merge = Merge.of(it.base(), it.ours(), it.theirs());
        var merged = merge.with(SoundPlans.all(merge, Choice.THEIRS));
        Assume.that(merged.repairs().isEmpty());

        for (var offer : merge.offers()) {
            var now = merged.plan().find(offer.item().getClass(), offer.item().id());
            if (offer.whole()) {
                assertEquals(offer.theirs(), now.orElse(null));
            } else {
                assertEquals(offer.theirs(), value(now.orElseThrow(), offer.field()));
            }
        }
    }

    @Property(tries = 400)
    void what_only_we_changed_is_never_touched(@ForAll("threePlans") Three it) {
        var merge = Merge.of(it.base(), it.ours(), it.theirs());
        var merged = merge.with(Map.of());
        Assume.that(merged.repairs().isEmpty());

        for (var mine : merge.cases()) {
            if (mine.what() == What.CHANGED_BY_US || mine.what() == What.ADDED_BY_US) {
                var now =
                        merged.plan().find(mine.item().getClass(), mine.item().id()).orElseThrow();
                assertEquals(mine.ours(), mine.whole() ? now : value(now, mine.field()));
            }
        }
    }

    @Property(tries = 600)
    void two_answers_that_do_not_meet_give_one_plan_in_either_order(
            @ForAll("threePlans") Three it) {
        var direct = Merge.of(it.base(), it.ours(), it.theirs());
        Assume.that(direct.conflicts().isEmpty());
        var one = taken(Merge.of(it.base(), it.base(), it.ours()));
        var other = taken(Merge.of(it.base(), it.base(), it.theirs()));
        var oneThenOther = taken(Merge.of(it.base(), one.plan(), it.theirs()));
        var otherThenOne = taken(Merge.of(it.base(), other.plan(), it.ours()));
        Assume.that(oneThenOther.repairs().isEmpty() && otherThenOne.repairs().isEmpty());

        Statistics.collect(it.ours().equals(it.base()) || it.theirs().equals(it.base()));
        assertEquals(oneThenOther.plan(), otherThenOne.plan());
    }

    @Property(tries = 400)
    void taking_the_same_answer_again_asks_only_what_was_kept_against_it(
            @ForAll("threePlans") Three it) {
        var merge = Merge.of(it.base(), it.ours(), it.theirs());
        var merged = taken(merge);
        Assume.that(merged.repairs().isEmpty());

        assertEquals(List.of(), Merge.of(it.base(), merged.plan(), it.theirs()).offers());
    }

    private static Merged taken(Merge merge) {
        return merge.with(SoundPlans.all(merge, Choice.THEIRS));
    }

    private static @Nullable Object value(PlanItem item, String field) {
        return ItemFields.of(item).stream()
                .filter(it -> it.name().equals(field))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
