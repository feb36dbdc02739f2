package org.forwardplan.app.trajectory;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.SetFigure;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.tables.CellBlock;
import org.forwardplan.model.tables.CellRange;
import org.forwardplan.model.trajectories.Course;
import org.forwardplan.model.trajectories.FigureBlock;
import org.forwardplan.model.trajectories.FigureKind;
import org.forwardplan.model.trajectories.FigureText;
import org.forwardplan.model.trajectories.Lag;
import org.forwardplan.model.trajectories.Together;
import org.forwardplan.model.trajectories.Trajectory;
import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The figures by year of one objective, of the system or of one body at a time.
public final class TrajectoryViewModel implements FigureGrid.Edits {

    private final OpenPlan plan;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private @Nullable ObjectiveId objective;
    private @Nullable OrganisationId body;

    public TrajectoryViewModel(OpenPlan plan) {
        this.plan = plan;
    }

    /// Whose figures can be chosen.
    ///
    /// @param id null for the system
    public record Whose(@Nullable OrganisationId id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// @param trajectory as it is drawn: with the figures of the chosen body alone
    /// @param chosen whose figures stand in the grid
    /// @param choices the system, and each body that has figures or was chosen
    /// @param said what can be said of the figures, a sentence each
    public record Shown(
            Trajectory trajectory,
            Course course,
            Whose chosen,
            List<Whose> choices,
            FigureTable table,
            List<String> said) {}

    /// Null where no objective is shown.
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows an objective as it is now; another one begins with the system.
    public void show(ObjectiveId now) {
        if (!now.equals(objective)) {
            objective = now;
            body = null;
        }
        refresh();
    }

    /// Shows the figures of the system (null) or of a body.
    public void choose(@Nullable OrganisationId whose) {
        body = whose;
        refresh();
    }

    /// The bodies that have no figures yet, in the order of the plan.
    public List<Whose> others() {
        var now = shown.get();
        var there = now == null ? List.<Whose>of() : now.choices();
        return plan.plan().all(Organisation.class).stream()
                .map(it -> new Whose(it.id(), it.name()))
                .filter(it -> !there.contains(it))
                .toList();
    }

    private void refresh() {
        var found =
                Optional.ofNullable(objective)
                        .flatMap(id -> plan.plan().find(Objective.class, id))
                        .map(it -> Trajectory.of(plan.plan(), it));
        shown.set(found.map(this::shown).orElse(null));
    }

    private Shown shown(Trajectory trajectory) {
        var chosen =
                Optional.ofNullable(body)
                        .flatMap(id -> plan.plan().find(Organisation.class, id))
                        .map(it -> new Whose(it.id(), it.name()))
                        .orElseGet(() -> new Whose(null, Course.SYSTEM));
        var choices = new ArrayList<Whose>();
        trajectory.courses().map(it -> new Whose(it.body(), it.name())).forEach(choices::add);
        if (!choices.contains(chosen)) {
            choices.add(chosen);
        }
        var course = course(trajectory, chosen);
        return new Shown(
                trajectory, course, chosen, List.copyOf(choices), table(course), said(trajectory));
    }

    private static Course course(Trajectory trajectory, Whose chosen) {
        return trajectory
                .courses()
                .filter(it -> Objects.equals(it.body(), chosen.id()))
                .findFirst()
                .orElseGet(() ->
                        new Course(
                                chosen.id(),
                                chosen.name(),
                                trajectory.years().stream()
                                        .map(year ->
                                                TrajectoryPoint.none(
                                                        trajectory.objective().id(),
                                                        chosen.id(),
                                                        year))
                                        .toList()));
    }

    private static FigureTable table(Course course) {
        return new FigureTable(
                course.points().stream().map(it -> it.year().toString()).toList(),
                Stream.of(FigureKind.values()).map(FigureKind::toString).toList(),
                Stream.of(FigureKind.values())
                        .map(kind -> course.points().stream().map(it -> words(kind, it)).toList())
                        .toList());
    }

    private static String words(FigureKind kind, TrajectoryPoint point) {
        var value = kind.of(point);
        return value == null ? "" : Wording.figure(value);
    }

    private static List<String> said(Trajectory trajectory) {
        return Stream.of(
                        Stream.of(trajectory.verdict().words()),
                        trajectory.lags().stream().map(Lag::words),
                        Together.of(trajectory).stream(),
                        trajectory.notes().stream())
                .flatMap(it -> it)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    @Override
    public String type(int row, int column, String text) {
        return switch (FigureText.read(text)) {
            case FigureText.NoNumber(var problem) -> problem;
            case FigureText.Number(var value) -> {
                set(List.of(new FigureBlock.Placed(year(column), kind(row), value)));
                yield "";
            }
        };
    }

    @Override
    public String paste(int row, int column, CellBlock block) {
        var now = shown.get();
        if (now == null) {
            return "";
        }
        var read = FigureBlock.of(block, now.trajectory().years(), row, column);
        if (!read.problem().isEmpty()) {
            return read.problem() + ". Nothing was pasted.";
        }
        set(read.figures());
        return "";
    }

    @Override
    public void clear(CellRange range) {
        var figures = new ArrayList<FigureBlock.Placed>();
        for (var row = range.top(); row <= range.bottom(); row++) {
            for (var column = range.left(); column <= range.right(); column++) {
                figures.add(new FigureBlock.Placed(year(column), kind(row), null));
            }
        }
        set(figures);
    }

    /// Those that say the same as before are no part of what is done and taken back.
    private void set(List<FigureBlock.Placed> figures) {
        var now = shown.get();
        if (now == null) {
            return;
        }
        var about = now.trajectory().objective();
        var sets =
                figures.stream()
                        .map(it ->
                                new SetFigure(
                                        about.id(),
                                        now.chosen().id(),
                                        it.year(),
                                        it.kind(),
                                        it.value()))
                        .filter(it -> !it.same(plan.plan()))
                        .toList();
        if (!sets.isEmpty()) {
            plan.perform(SetFigure.all(about.title(), sets));
            refresh();
        }
    }

    private FinancialYear year(int column) {
        return Objects.requireNonNull(shown.get()).trajectory().years().get(column);
    }

    private static FigureKind kind(int row) {
        return FigureKind.values()[row];
    }
}
