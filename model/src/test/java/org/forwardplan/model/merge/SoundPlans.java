package org.forwardplan.model.merge;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.RandomDrafting;
import org.forwardplan.model.plan.RandomPlans;
import org.forwardplan.model.plan.Section;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Random plans in which everything that is named is there, and edits of them.
final class SoundPlans {

    private SoundPlans() {}

    record Three(Plan base, Plan ours, Plan theirs) {}

    static Arbitrary<Three> three() {
        return Arbitraries.oneOf(mixed(), drafting());
    }

    /// Three plans that hold much of the same.
    private static Arbitrary<Three> mixed() {
        var item = RandomPlans.items();
        return Combinators.combine(
                        item.list().ofMaxSize(25),
                        item.list().ofMaxSize(8),
                        item.list().ofMaxSize(8),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5))
                .as((base, here, there, goneHere, goneThere) ->
                        new Three(
                                sound(base),
                                sound(edited(base, here, goneHere)),
                                sound(edited(base, there, goneThere))))
                .withoutEdgeCases();
    }

    private static List<PlanItem> edited(List<PlanItem> base, List<PlanItem> more, int gone) {
        var items = new HashMap<Object, PlanItem>();
        base.stream().skip(gone).forEach(it -> items.put(it.id(), it));
        more.forEach(it -> items.put(it.id(), it));
        return List.copyOf(items.values());
    }

    private static Arbitrary<Three> drafting() {
        var edit = RandomDrafting.plansAndChanges();
        return Combinators.combine(edit, edit)
                .as((one, other) -> {
                    var base = one.plan();
                    var theirs = new HashMap<Object, PlanItem>();
                    base.items().forEach(it -> theirs.put(it.id(), it));
                    other.change().touched().forEach(it -> theirs.put(it.id(), it));
                    return new Three(
                            sound(base),
                            sound(base.after(one.change())),
                            sound(Plan.of(theirs.values().stream())));
                })
                .withoutEdgeCases();
    }

    private static Plan sound(List<PlanItem> items) {
        return sound(Plan.of(items.stream()));
    }

    /// Without what cannot stand.
    static Plan sound(Plan plan) {
        var now = plan;
        while (true) {
            var there = now.items().map(PlanItem::id).collect(Collectors.toSet());
            var before = now;
            now =
                    Plan.of(
                            before.items()
                                    .filter(it ->
                                            Naming.of(it).stream()
                                                    .map(Naming::named)
                                                    .allMatch(there::contains))
                                    .filter(it -> !isWithinItself(before, it)));
            if (now.size() == before.size()) {
                return now;
            }
        }
    }

    static boolean isSound(Plan plan) {
        return sound(plan).size() == plan.size();
    }

    private static boolean isWithinItself(Plan plan, PlanItem item) {
        var seen = new HashSet<>();
        var at = item instanceof Section section ? section.parent() : null;
        while (at != null && seen.add(at)) {
            if (at.equals(item.id())) {
                return true;
            }
            at = plan.find(Section.class, at).map(Section::parent).orElse(null);
        }
        return false;
    }

    /// Every case decided for them.
    static Map<String, Choice> all(Merge merge, Choice choice) {
        return merge.offers().stream()
                .collect(Collectors.toMap(MergeCase::key, _ -> choice, (one, _) -> one));
    }
}
