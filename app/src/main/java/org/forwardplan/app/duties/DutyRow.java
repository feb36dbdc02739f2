package org.forwardplan.app.duties;

import javafx.collections.ObservableList;

import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Requirement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// One line of the checklist as it is listed: a heading, or a requirement.
sealed interface DutyRow {

    /// Opens a kind of requirement and says how far its rows have come.
    record KindHeading(Requirement.Kind kind, int answered, int rows) implements DutyRow {}

    /// Opens a group within a kind, e.g. the area of national objectives.
    record GroupHeading(Requirement.Kind kind, String group) implements DutyRow {}

    /// Opens the rows that the plan's rulebook asks no longer.
    record NoLongerHeading(int rows) implements DutyRow {}

    record Duty(RequirementCoverage coverage) implements DutyRow {

        RequirementId id() {
            return coverage.requirement().id();
        }
    }

    /// What stays the same while a line changes what it says.
    default Object key() {
        return switch (this) {
            case KindHeading heading -> heading.kind();
            case GroupHeading heading -> heading;
            case NoLongerHeading _ -> NoLongerHeading.class;
            case Duty duty -> duty.id();
        };
    }

    /// The rows under headings: by kind, then by group in the order of the rulebook; last those
    /// that are no longer asked. A kind with one group needs no heading for it.
    static List<DutyRow> listed(List<RequirementCoverage> coverage) {
        var rows = new ArrayList<DutyRow>();
        for (var kind : Requirement.Kind.values()) {
            var ofKind =
                    coverage.stream()
                            .filter(RequirementCoverage::asked)
                            .filter(row -> row.requirement().kind() == kind)
                            .toList();
            if (!ofKind.isEmpty()) {
                rows.add(new KindHeading(kind, DutiesStanding.answered(ofKind), ofKind.size()));
                addGroups(kind, ofKind, rows);
            }
        }
        var ended = coverage.stream().filter(row -> !row.asked()).toList();
        if (!ended.isEmpty()) {
            rows.add(new NoLongerHeading(ended.size()));
            ended.forEach(row -> rows.add(new Duty(row)));
        }
        return rows;
    }

    private static void addGroups(
            Requirement.Kind kind, List<RequirementCoverage> coverage, List<DutyRow> rows) {
        var groups = coverage.stream().map(row -> row.requirement().group()).distinct().toList();
        coverage.stream()
                .sorted(Comparator.comparingInt(row -> groups.indexOf(row.requirement().group())))
                .forEach(row -> {
                    var group = row.requirement().group();
                    var heading = new GroupHeading(kind, group);
                    if (groups.size() > 1 && !group.isBlank() && !rows.contains(heading)) {
                        rows.add(heading);
                    }
                    rows.add(new Duty(row));
                });
    }

    /// Makes `shown` list `now`, touching only the lines that differ, so that a view keeps its
    /// place.
    static void update(ObservableList<DutyRow> shown, List<DutyRow> now) {
        var same = 0;
        var least = Math.min(shown.size(), now.size());
        while (same < least && sameKey(shown.get(same), now.get(same))) {
            same++;
        }
        var tail = 0;
        while (tail < least - same
                && sameKey(shown.get(shown.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
            tail++;
        }
        if (shown.size() > same + tail) {
            shown.remove(same, shown.size() - tail);
        }
        if (now.size() > same + tail) {
            shown.addAll(same, now.subList(same, now.size() - tail));
        }
        for (var index = 0; index < now.size(); index++) {
            if (!shown.get(index).equals(now.get(index))) {
                shown.set(index, now.get(index));
            }
        }
    }

    private static boolean sameKey(DutyRow one, DutyRow other) {
        return Objects.equals(one.key(), other.key());
    }
}
