package org.forwardplan.app.baselines;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.forwardplan.model.versions.ChangeTexts;
import org.forwardplan.model.versions.VersionChanges;
import org.jspecify.annotations.Nullable;

/// What has changed between two states of the plan: which two, which changes are shown, and which
/// one is looked at. Remembered as long as the plan is open.
final class CompareViewModel {

    private final VersionsViewModel versions;
    private final Working working;
    private final ReadOnlyObjectWrapper<@Nullable Side> from = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Side> to = new ReadOnlyObjectWrapper<>(Side.NOW);
    private final ReadOnlyObjectWrapper<@Nullable Compared> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ChangeFilter> filter =
            new ReadOnlyObjectWrapper<>(ChangeFilter.ALL);
    private final ReadOnlyObjectWrapper<@Nullable ChangeRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<ChangeRow> rows = FXCollections.observableArrayList();
    private int asked;

    /// What came of it.
    record Compared(Side from, Side to, VersionChanges changes, ChangeTexts texts) {}

    CompareViewModel(VersionsViewModel versions, Working working) {
        this.versions = versions;
        this.working = working;
        versions.whenRead(this::follow);
        versions.chosenProperty()
                .subscribe((was, now) -> {
                    if (!now.same(was)) {
                        opened(now);
                    }
                });
    }

    // Properties

    /// The earlier state; null while there is no version to compare with.
    ReadOnlyObjectProperty<@Nullable Side> fromProperty() {
        return from.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Side> toProperty() {
        return to.getReadOnlyProperty();
    }

    /// Null until two states have been compared.
    ReadOnlyObjectProperty<@Nullable Compared> resultProperty() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ChangeFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ChangeRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyStringProperty standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// True while two states are being compared.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ObservableList<ChangeRow> rows() {
        return rows;
    }

    // Commands

    void compare(Side earlier, Side later) {
        from.set(earlier);
        to.set(later);
        work();
    }

    void swap() {
        var earlier = from.get();
        if (earlier != null) {
            compare(to.get(), earlier);
        }
    }

    void show(ChangeFilter now) {
        if (!now.equals(filter.get())) {
            filter.set(now);
            fill();
        }
    }

    void choose(@Nullable ChangeRow row) {
        chosen.set(row);
    }

    /// Goes to the next change, or the one before; groups are passed over.
    void step(int by) {
        var here = chosen.get() == null ? -1 : rows.indexOf(chosen.get());
        for (var at = here < 0 && by < 0 ? rows.size() - 1 : here + by;
                at >= 0 && at < rows.size();
                at += by) {
            if (!rows.get(at).isGroup()) {
                chosen.set(rows.get(at));
                return;
            }
        }
    }

    /// A version that is opened is compared with the plan of today.
    private void opened(Side side) {
        switch (side) {
            case Side.Named _ -> compare(side, Side.NOW);
            case Side.Now _ ->
                    versions.versions().stream()
                            .findFirst()
                            .ifPresent(newest -> compare(new Side.Named(newest), Side.NOW));
            case Side.OtherFile _ -> {}
        }
    }

    /// The versions are known, or the plan has changed.
    private void follow() {
        var earlier = from.get() == null ? Side.NOW : versions.current(from.get());
        var later = versions.current(to.get());
        if (earlier.same(later)) {
            later = Side.NOW;
            earlier =
                    versions.versions().stream()
                            .findFirst()
                            .<Side>map(Side.Named::new)
                            .orElse(Side.NOW);
        }
        from.set(earlier.same(later) ? null : earlier);
        to.set(later);
        work();
    }

    private void work() {
        var here = ++asked;
        var earlier = from.get();
        var later = to.get();
        if (earlier == null || earlier.same(later)) {
            busy.set(false);
            result.set(null);
            fill();
            return;
        }
        var then = versions.plan(earlier);
        var now = versions.plan(later);
        var today = versions.plan(Side.NOW);
        busy.set(true);
        working.start(
                "Compare “%s” with “%s”".formatted(earlier.title(), later.title()),
                progress -> {
                    progress.report(0, 1, "Comparing");
                    var changes = VersionChanges.between(then, now).explainedBy(today);
                    return new Compared(
                            earlier, later, changes, new ChangeTexts(changes.comparison()));
                },
                compared -> {
                    if (here == asked) {
                        busy.set(false);
                        result.set(compared);
                        fill();
                    }
                });
    }

    private void fill() {
        var was = chosen.get();
        var compared = result.get();
        var listed = compared == null ? Listed.NONE : Listed.of(compared, filter.get());
        rows.setAll(listed.rows());
        standing.set(compared == null ? "" : listed.words(compared, filter.get()));
        chosen.set(rows.stream().filter(row -> row.same(was)).findFirst().orElse(listed.first()));
    }
}
