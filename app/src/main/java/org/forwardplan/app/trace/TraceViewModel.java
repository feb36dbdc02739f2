package org.forwardplan.app.trace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.trace.Matrices;
import org.forwardplan.model.trace.Matrix;
import org.forwardplan.model.trace.Matrix.Line;
import org.forwardplan.model.trace.Orphans;
import org.jspecify.annotations.Nullable;

/// What the trace page shows of the plan. Worked out only while the page is open: typing elsewhere
/// does not wait for it.
final class TraceViewModel {

    private final OpenPlan plan;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.FIRST);
    private final ReadOnlyObjectWrapper<@Nullable Matrix> matrix = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Orphans> orphans = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");

    TraceViewModel(OpenPlan plan, Navigator navigator) {
        this.plan = plan;
        this.navigator = navigator;
        plan.stateWhile(navigator.openProperty(PageKind.TRACE)).subscribe(_ -> refresh());
        navigator.setView(PageKind.TRACE, Shown.FIRST);
        navigator
                .viewProperty()
                .subscribe(view -> {
                    if (view instanceof Shown left) {
                        show(left);
                    }
                });
    }

    // Properties

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Null where the page shows no matrix.
    ReadOnlyObjectProperty<@Nullable Matrix> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Orphans> orphansProperty() {
        return orphans.getReadOnlyProperty();
    }

    ReadOnlyStringProperty standingProperty() {
        return standing.getReadOnlyProperty();
    }

    // Commands

    void show(Shown now) {
        if (!now.equals(shown.get())) {
            shown.set(now);
            navigator.setView(PageKind.TRACE, now);
            refresh();
        }
    }

    /// Goes to where a thing is worked on.
    void open(ItemId item) {
        navigator.show(item);
    }

    private void refresh() {
        var state = plan.state();
        var nowhere = Orphans.of(state.plan(), state.coverage(), state.outline());
        orphans.set(nowhere);
        standing.set(words(nowhere));
        var now = shown.get();
        var matrices = Matrices.of(state.plan(), state.coverage(), state.outline(), now.chapters());
        matrix.set(
                switch (now.view()) {
                    case SECTIONS -> rows(matrices.requirementsBySection(), state.coverage());
                    case PRIORITIES -> rows(matrices.requirementsByPriority(), state.coverage());
                    case PLACES -> rows(matrices.sectionsByPlace(), state.coverage());
                    case NOWHERE -> null;
                });
    }

    private Matrix rows(Matrix all, Coverage coverage) {
        var now = shown.get();
        return all.withRows(row ->
                (!now.gaps() || all.rowTotal(row.id()) == 0)
                        && (!now.view().ofRequirements() || wanted(row, coverage)));
    }

    private boolean wanted(Line row, Coverage coverage) {
        var now = shown.get();
        return row.id() instanceof RequirementId id
                && coverage.row(id)
                        .filter(it -> now.kind() == null || it.requirement().kind() == now.kind())
                        .filter(it -> now.state() == null || it.state() == now.state())
                        .isPresent();
    }

    /// E.g. `3 tests that nothing answers, 12 sections that answer nothing, 1 source nobody uses`.
    private static String words(Orphans nowhere) {
        return "%s that nothing answers, %s that %s nothing, %s of evidence or sources unused"
                .formatted(
                        count(nowhere.tests().size(), "test"),
                        count(nowhere.sections().size(), "section"),
                        nowhere.sections().size() == 1 ? "answers" : "answer",
                        count(nowhere.unused().size(), "piece"));
    }

    private static String count(int number, String noun) {
        return number == 1 ? "1 " + noun : "%,d %ss".formatted(number, noun);
    }
}
