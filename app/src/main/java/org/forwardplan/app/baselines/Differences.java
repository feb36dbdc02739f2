package org.forwardplan.app.baselines;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import org.forwardplan.app.baselines.CompareViewModel.Compared;
import org.forwardplan.model.comparison.ItemChange;
import org.forwardplan.model.comparison.ItemWords;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.versions.ChangeTexts;
import org.forwardplan.model.versions.VersionChanges;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What has changed in the plan since the state in another file.
public final class Differences {

    private final Compared compared;
    private final Listed listed;

    private Differences(Compared compared) {
        this.compared = compared;
        listed = Listed.of(compared, ChangeFilter.ALL);
    }

    /// Takes its time.
    ///
    /// @param file that holds the earlier state
    public static Differences since(Path file, Plan then, Plan now) {
        var changes = VersionChanges.between(then, now);
        return new Differences(
                new Compared(
                        new Side.OtherFile(file, then),
                        Side.NOW,
                        changes,
                        new ChangeTexts(changes.comparison())));
    }

    Compared compared() {
        return compared;
    }

    List<ChangeRow> rows() {
        return listed.rows();
    }

    private List<ItemChange> changes() {
        return compared.changes().comparison().changes();
    }

    public boolean none() {
        return changes().isEmpty();
    }

    /// E.g. `12 changes: 3 added, 1 removed, 8 changed.`; empty where nothing differs.
    public String counts() {
        return none() ? "" : listed.words(compared, ChangeFilter.ALL);
    }

    /// How many of each kind, the most first, e.g. `Passage 7, objective 2`.
    public String kinds() {
        var words =
                changes().stream()
                        .collect(groupingBy(it -> ItemWords.kind(it.item()), counting()))
                        .entrySet()
                        .stream()
                        .sorted(
                                Comparator.comparing(Map.Entry<String, Long>::getValue)
                                        .reversed()
                                        .thenComparing(Map.Entry::getKey))
                        .map(it ->
                                "%s %,d"
                                        .formatted(
                                                it.getKey().toLowerCase(Locale.UK), it.getValue()))
                        .collect(joining(", "));
        return words.isEmpty()
                ? ""
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
