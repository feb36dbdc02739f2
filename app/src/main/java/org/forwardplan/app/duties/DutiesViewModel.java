package org.forwardplan.app.duties;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.forwardplan.app.answers.AnswerActions;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Requirement;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the checklist shows: which rows, where they stand, and the one that is being worked on.
///
/// A row that an edit takes out of the filter stays listed until the filter changes: nobody's work
/// jumps away.
final class DutiesViewModel {

    private final OpenPlan plan;
    private final Navigator navigator;
    private final ObservableList<DutyRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> leads = FXCollections.observableArrayList();
    // Kept, because a read-only list that nobody keeps stops telling its listeners.
    private final ObservableList<DutyRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final ObservableList<String> shownLeads =
            FXCollections.unmodifiableObservableList(leads);
    private final ReadOnlyObjectWrapper<Sought> sought = new ReadOnlyObjectWrapper<>(Sought.ALL);
    private final ReadOnlyObjectWrapper<@Nullable RequirementCoverage> selected =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private Set<RequirementId> listed = Set.of();
    private boolean refreshing;

    DutiesViewModel(OpenPlan plan, Navigator navigator) {
        this.plan = plan;
        this.navigator = navigator;
        plan.stateWhile(navigator.openProperty(PageKind.DUTIES)).subscribe(_ -> refresh());
        navigator.filterProperty().subscribe(this::follow);
        navigator.setView(PageKind.DUTIES, Sought.ALL);
        navigator.viewProperty().subscribe(this::goBackTo);
    }

    // Properties

    /// Headings and requirements in the order they are listed.
    ObservableList<DutyRow> rows() {
        return shownRows;
    }

    /// The leads named in any answer, by name.
    ObservableList<String> leads() {
        return shownLeads;
    }

    ReadOnlyObjectProperty<Sought> soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    /// The row that is being worked on; null where none is.
    ReadOnlyObjectProperty<@Nullable RequirementCoverage> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyStringProperty standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// E.g. `17 of 71 shown`.
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    int rowsOf(Requirement.Kind kind) {
        return plan.state().coverage().rows(kind).size();
    }

    /// True while rows are being replaced: what a view selects meanwhile is no choice of the
    /// planner's.
    boolean refreshing() {
        return refreshing;
    }

    // Commands

    void seek(Sought now) {
        if (!now.equals(sought.get())) {
            plan.finishEdits();
            sought.set(now);
            navigator.setView(PageKind.DUTIES, now);
            listed = Set.of();
            refresh();
        }
    }

    /// Chooses the first row that needs work, where nothing has been chosen yet.
    void begin() {
        if (selected.get() == null) {
            plan.state().coverage().rows().stream()
                    .filter(row -> row.state().needsWork())
                    .map(row -> row.requirement().id())
                    .filter(listed::contains)
                    .findFirst()
                    .ifPresent(this::select);
        }
    }

    void clearFilters() {
        seek(Sought.ALL);
    }

    /// The planner chose a row.
    void select(RequirementId id) {
        if (!isSelected(id)) {
            choose(id);
            navigator.select(id);
        }
    }

    /// Brings the row that a thing belongs to into the list, clearing filters that hide it.
    void reveal(ItemId item) {
        RowOfItem.find(plan.state().coverage(), item, selected.get())
                .ifPresent(id -> {
                    if (!listed.contains(id)) {
                        clearFilters();
                    }
                    choose(id);
                });
    }

    /// Says of everything the chosen row rests on that has changed: it still answers.
    void stillAnswers(AnswerActions actions) {
        var row = selected.get();
        if (row != null) {
            actions.stillAnswers(row.outdated());
        }
    }

    private boolean isSelected(RequirementId id) {
        var now = selected.get();
        return now != null && now.requirement().id().equals(id);
    }

    private void choose(RequirementId id) {
        if (!isSelected(id)) {
            plan.finishEdits();
            selected.set(plan.state().coverage().row(id).orElse(null));
        }
    }

    private void follow() {
        var filter = navigator.filterProperty().get();
        if (filter != null) {
            seek(Sought.of(filter));
        }
    }

    /// The planner came back: the list is as they left it.
    private void goBackTo(@Nullable Object view) {
        if (navigator.pageProperty().get() == PageKind.DUTIES && view instanceof Sought left) {
            seek(left);
        }
    }

    private void refresh() {
        var coverage = plan.state().coverage();
        var found =
                Stream.concat(coverage.rows().stream(), coverage.noLonger().stream())
                        .filter(row ->
                                sought.get().finds(row) || listed.contains(row.requirement().id()))
                        .toList();
        listed =
                found.stream()
                        .map(row -> row.requirement().id())
                        .collect(Collectors.toCollection(HashSet::new));
        standing.set(DutiesStanding.words(coverage));
        count.set(
                "%d of %d shown"
                        .formatted(
                                found.size(), coverage.rows().size() + coverage.noLonger().size()));
        var named = DutiesStanding.leads(coverage.rows());
        if (!named.equals(leads)) {
            leads.setAll(named);
        }
        refreshing = true;
        DutyRow.update(rows, DutyRow.listed(found));
        refreshing = false;
        var was = selected.get();
        if (was != null) {
            var id = was.requirement().id();
            selected.set(listed.contains(id) ? coverage.row(id).orElse(null) : null);
        }
    }
}
