package org.forwardplan.app.overview;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.app.drafting.Comments;
import org.forwardplan.app.navigation.DutiesFilter;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.drafting.SinceSignOff;
import org.forwardplan.model.drafting.Threads;
import org.forwardplan.model.drafting.ToDo;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.schedule.DateAhead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the overview shows: what needs the planner now, how far the plan is, and what falls due.
public final class OverviewViewModel {

    private final OpenPlan plan;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>();

    /// @param needs those that must be mended first
    /// @param coverage one line a kind of requirement
    /// @param sections how many sections are in each status
    public record Overview(
            PlanProfile profile,
            Standing standing,
            List<Finding> needs,
            List<KindCoverage> coverage,
            Map<Section.Status, Long> sections,
            List<Due> dates,
            Drafting drafting) {}

    /// How the statutory and recommended rows stand.
    ///
    /// @param done rows answered in full
    /// @param empty rows that nothing answers
    public record Standing(int done, int all, int empty) {}

    /// How many rows of a kind are in each state; states without rows are left out.
    public record KindCoverage(Requirement.Kind kind, int rows, Map<AnswerState, Integer> states) {}

    /// What has yet to be done in the draft.
    ///
    /// @param toDos the most pressing first
    /// @param openComments how many threads are open
    public record Drafting(
            List<ToDo> toDos,
            int openComments,
            List<Outline.Entry> overdue,
            List<Outline.Entry> changed) {}

    /// @param days until it is due; below 0 where that day has passed
    public record Due(DateAhead date, long days) {}

    public OverviewViewModel(OpenPlan plan, Navigator navigator) {
        this.plan = plan;
        this.navigator = navigator;
        plan.stateWhile(navigator.openProperty(PageKind.OVERVIEW))
                .subscribe(state -> overview.set(read(state)));
    }

    // Properties

    public ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    // Commands

    public void show(ItemId item) {
        navigator.show(item);
    }

    /// Goes to the first open comment.
    public void visitComments() {
        new Comments(plan, navigator).visit(true);
    }

    public void showDuties(DutiesFilter filter) {
        navigator.openDuties(filter);
    }

    /// Shows the statutory and recommended rows in these states.
    public void showDuties(Set<AnswerState> states) {
        navigator.openDuties(
                new DutiesFilter(
                        Set.of(Requirement.Kind.STATUTORY, Requirement.Kind.RECOMMENDED), states));
    }

    /// Shows the sections in a status; all of them where it is empty.
    public void showSections(String status) {
        navigator.openSections(status);
    }

    private static Overview read(PlanState state) {
        var needs =
                state.findings().stream().sorted(Comparator.comparing(Finding::weight)).toList();
        return new Overview(
                state.plan().profile(),
                standing(state),
                needs,
                Arrays.stream(Requirement.Kind.values())
                        .map(kind -> coverage(kind, state.coverage()))
                        .filter(line -> line.rows() > 0)
                        .toList(),
                sections(state),
                dates(state),
                drafting(state));
    }

    private static Drafting drafting(PlanState state) {
        return new Drafting(
                ToDo.all(state.plan(), state.outline(), state.today()),
                Threads.of(state.plan()).open(),
                state.outline().entries().stream()
                        .filter(entry ->
                                org.forwardplan.model.drafting.Due.of(
                                                entry.section(), state.today())
                                        .filter(due -> due.overdue())
                                        .isPresent())
                        .toList(),
                SinceSignOff.changedSections(state.plan(), state.outline()));
    }

    private static Standing standing(PlanState state) {
        var duties = new ArrayList<>(state.coverage().rows(Requirement.Kind.STATUTORY));
        duties.addAll(state.coverage().rows(Requirement.Kind.RECOMMENDED));
        var totals = Coverage.totals(duties);
        return new Standing(
                totals.get(AnswerState.COMPLETE) + totals.get(AnswerState.CONFIRMED),
                duties.size(),
                totals.get(AnswerState.NONE));
    }

    private static KindCoverage coverage(Requirement.Kind kind, Coverage coverage) {
        var rows = coverage.rows(kind);
        var states = new LinkedHashMap<AnswerState, Integer>();
        Coverage.totals(rows)
                .forEach((answer, count) -> {
                    if (count > 0) {
                        states.put(answer, count);
                    }
                });
        return new KindCoverage(kind, rows.size(), states);
    }

    private static Map<Section.Status, Long> sections(PlanState state) {
        var counts = new LinkedHashMap<Section.Status, Long>();
        for (var status : Section.Status.values()) {
            counts.put(
                    status,
                    state.plan().items(Section.class).filter(it -> it.status() == status).count());
        }
        return counts;
    }

    private static List<Due> dates(PlanState state) {
        LocalDate today = state.today();
        return DateAhead.of(state.plan(), state.coverage()).stream()
                .map(date -> new Due(date, date.on().toEpochDay() - today.toEpochDay()))
                .toList();
    }
}
