package org.forwardplan.app.baselines;

import org.forwardplan.app.baselines.ChangeFilter.What;
import org.forwardplan.app.baselines.CompareViewModel.Compared;
import org.forwardplan.model.comparison.ItemChange;
import org.forwardplan.model.versions.ChangeGroup;
import org.forwardplan.model.versions.Significance;
import org.forwardplan.model.versions.Topic;
import org.forwardplan.model.versions.Weighing;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The changes that a filter lets through, under the things they belong to.
record Listed(List<ChangeRow> rows) {

    static final String DUTIES = "Duties answered better or worse";
    static final Listed NONE = new Listed(List.of());

    Listed {
        rows = List.copyOf(rows);
    }

    static Listed of(Compared compared, ChangeFilter filter) {
        var changes = compared.changes();
        var rows = new ArrayList<ChangeRow>();
        if (!changes.duties().isEmpty() && filter.letsDuties()) {
            var duties = changes.duties().size();
            var group =
                    new ChangeGroup(Topic.DUTIES, null, DUTIES, Significance.SUBSTANCE, List.of());
            rows.add(new ChangeRow(group, null, DUTIES, duties));
        }
        for (var group : filter.heaviestFirst() ? changes.bySignificance() : changes.groups()) {
            var shown =
                    group.changes().stream()
                            .filter(change -> lets(filter, group, change, compared))
                            .map(change ->
                                    new ChangeRow(group, change, compared.texts().line(change), 0))
                            .toList();
            if (!shown.isEmpty()) {
                rows.add(new ChangeRow(group, null, group.title(), shown.size()));
                rows.addAll(shown);
            }
        }
        return new Listed(rows);
    }

    private static boolean lets(
            ChangeFilter filter, ChangeGroup group, ItemChange change, Compared compared) {
        var line = compared.texts().line(change);
        return filter.lets(
                change,
                group.topic(),
                Weighing.of(change),
                filter.words().isBlank()
                        ? ""
                        : group.title()
                                + "\n"
                                + line
                                + "\n"
                                + compared.texts().of(change).stream()
                                        .map(text -> text.then() + "\n" + text.now())
                                        .collect(Collectors.joining("\n")));
    }

    /// The first change; null where there is none.
    @Nullable ChangeRow first() {
        return rows.stream().filter(row -> !row.isGroup()).findFirst().orElse(null);
    }

    /// E.g. `12 changes: 3 added, 1 removed, 7 changed, 2 moved. 1 duty is answered better.`
    String words(Compared compared, ChangeFilter filter) {
        var all = compared.changes().comparison().changes();
        if (all.isEmpty()) {
            return "Nothing differs between “%s” and “%s”."
                    .formatted(compared.from().title(), compared.to().title());
        }
        var shown = rows.stream().flatMap(row -> Stream.ofNullable(row.change())).toList();
        var counts =
                Stream.of(What.values())
                        .filter(what -> shown.stream().anyMatch(what::is))
                        .map(what ->
                                "%,d %s"
                                        .formatted(
                                                shown.stream().filter(what::is).count(),
                                                what.toString().toLowerCase(Locale.UK)))
                        .collect(Collectors.joining(", "));
        var hidden = all.size() - shown.size();
        return (shown.isEmpty()
                        ? "No change is left: nothing matches the filter."
                        : "%s: %s.".formatted(VersionsViewModel.changes(shown.size()), counts))
                + (hidden == 0 ? "" : " %,d not shown.".formatted(hidden))
                + DutyWords.inShort(compared.changes().duties());
    }
}
