package org.forwardplan.app.rulebook;

import javafx.stage.Stage;
import javafx.stage.Window;

import org.forwardplan.app.fields.WindowAbove;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.MergeRequirements;
import org.forwardplan.model.editing.SplitRequirement;
import org.forwardplan.model.plan.InForce;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Requirement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Splitting and merging the rows of a plan's rulebook by hand, each in a window that shows which
/// tests go where.
public final class RowsByHand {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 620;

    private final OpenPlan plan;
    private final Window owner;

    RowsByHand(OpenPlan plan, Window owner) {
        this.plan = plan;
        this.owner = owner;
    }

    /// True for a row that is still asked and has more than one test.
    public boolean canSplit(RequirementId id) {
        return row(id).filter(row -> row.tests().size() > 1).isPresent();
    }

    public boolean canMerge(RequirementId id) {
        return row(id).isPresent() && InForce.of(plan.plan()).asked().size() > 1;
    }

    public void split(RequirementId id) {
        plan.finishEdits();
        row(id).ifPresent(row -> {
            var stage = new Stage();
            var form =
                    new SplitForm(
                            row,
                            parts -> plan.perform(new SplitRequirement(id, parts)),
                            stage::close);
            show(stage, form, "Split a row");
        });
    }

    public void merge(RequirementId id) {
        plan.finishEdits();
        row(id).ifPresent(row -> {
            var stage = new Stage();
            var form =
                    new MergeForm(
                            row,
                            others(row),
                            (rows, title) -> plan.perform(new MergeRequirements(rows, title)),
                            stage::close);
            show(stage, form, "Merge rows");
        });
    }

    private void show(Stage stage, RowForm form, String title) {
        WindowAbove.show(
                stage, owner, form.node(), title, WIDTH, HEIGHT, ImpactWindow.stylesheet());
        form.focus();
    }

    /// The others, those of its kind and group first.
    private List<Requirement> others(Requirement row) {
        return InForce.of(plan.plan()).asked().stream()
                .filter(other -> !other.id().equals(row.id()))
                .sorted(
                        Comparator.comparing((Requirement other) -> other.kind() != row.kind())
                                .thenComparing(other -> !other.group().equals(row.group())))
                .toList();
    }

    private Optional<Requirement> row(RequirementId id) {
        return InForce.of(plan.plan()).asked().stream()
                .filter(row -> row.id().equals(id))
                .findFirst();
    }
}
