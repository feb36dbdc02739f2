package org.forwardplan.model.versions;

import org.forwardplan.model.comparison.Comparison;
import org.forwardplan.model.comparison.ItemChange;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.versions.Homes.Home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What changed between two versions, as a board reads it: by section, objective and duty, how much
/// each change means, which duties are answered better or worse, and why it was done.
///
/// @param groups in the order of the plan within each topic
/// @param duties whose state is another, in the rulebook's order
/// @param reasons written or rewritten since the earlier version, by what they are about
public record VersionChanges(
        Comparison comparison,
        List<ChangeGroup> groups,
        List<DutyShift> duties,
        Map<Explained, ChangeReason> reasons) {

    private static final Comparator<ItemChange> WITHIN =
            Comparator.comparing((ItemChange change) -> change.item().getClass().getSimpleName())
                    .reversed()
                    .thenComparing(change -> change.item().position());

    public VersionChanges {
        groups = List.copyOf(groups);
        duties = List.copyOf(duties);
        reasons = Map.copyOf(reasons);
    }

    public static VersionChanges between(Plan then, Plan now) {
        var comparison = Comparison.between(then, now);
        return new VersionChanges(
                comparison, groups(comparison), duties(then, now), reasons(then, now));
    }

    /// The same with the reasons a later plan gives: a change between two versions may be explained
    /// when both are past. The newest words on a thing are those that are given.
    public VersionChanges explainedBy(Plan later) {
        return new VersionChanges(comparison, groups, duties, reasons(comparison.then(), later));
    }

    private static List<ChangeGroup> groups(Comparison comparison) {
        var homes = new Homes(comparison.then(), comparison.now());
        var held = new HashMap<Home, List<ItemChange>>();
        for (var change : comparison.changes()) {
            held.computeIfAbsent(homes.of(change), _ -> new ArrayList<>()).add(change);
        }
        var groups = new ArrayList<ChangeGroup>();
        held.forEach((home, changes) -> groups.add(group(homes, home, changes)));
        groups.sort(
                Comparator.comparing(ChangeGroup::topic)
                        .thenComparing(group -> homes.order(group.about()))
                        .thenComparing(ChangeGroup::title));
        return groups;
    }

    private static ChangeGroup group(Homes homes, Home home, List<ItemChange> changes) {
        return new ChangeGroup(
                home.topic(),
                home.about(),
                homes.title(home.about()),
                changes.stream()
                        .map(Weighing::of)
                        .reduce(Significance.WORKING, Significance::heavier),
                changes.stream().sorted(WITHIN).toList());
    }

    private static List<DutyShift> duties(Plan then, Plan now) {
        var before = states(then);
        var after = states(now);
        var requirements = new LinkedHashMap<RequirementId, Requirement>();
        now.all(Requirement.class).forEach(it -> requirements.put(it.id(), it));
        then.all(Requirement.class).forEach(it -> requirements.putIfAbsent(it.id(), it));
        return requirements.values().stream()
                .map(it -> new DutyShift(it, before.get(it.id()), after.get(it.id())))
                .filter(shift -> shift.then() != shift.now())
                .toList();
    }

    private static Map<RequirementId, AnswerState> states(Plan plan) {
        var states = new HashMap<RequirementId, AnswerState>();
        Coverage.of(plan).rows().forEach(row -> states.put(row.requirement().id(), row.state()));
        return states;
    }

    private static Map<Explained, ChangeReason> reasons(Plan then, Plan now) {
        var reasons = new HashMap<Explained, ChangeReason>();
        now.items(ChangeReason.class)
                .filter(reason -> !then.find(reason.id()).filter(reason::equals).isPresent())
                .forEach(reason -> reasons.put(reason.about(), reason));
        return reasons;
    }

    /// The groups a reader should see first: by what they mean, then in the order of the plan.
    public List<ChangeGroup> bySignificance() {
        return groups.stream().sorted(Comparator.comparing(ChangeGroup::significance)).toList();
    }

    /// True where a reader of the published plan would see no difference.
    public boolean nothingPublished() {
        return groups.stream().allMatch(group -> group.significance() == Significance.WORKING);
    }
}
