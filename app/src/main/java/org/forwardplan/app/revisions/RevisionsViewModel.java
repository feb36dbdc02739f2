package org.forwardplan.app.revisions;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.app.papers.PaperMaking;
import org.forwardplan.app.papers.PaperMaking.Wanted;
import org.forwardplan.model.editing.JudgeRevision;
import org.forwardplan.model.editing.ReviseRevision;
import org.forwardplan.model.editing.TickTask;
import org.forwardplan.model.journal.Past;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Revision.Task;
import org.forwardplan.model.remaking.Recipes;
import org.forwardplan.model.revisions.RevisionPaper;
import org.forwardplan.model.revisions.RevisionPath;
import org.forwardplan.model.revisions.RevisionTasks;
import org.forwardplan.model.revisions.RouteRule;
import org.forwardplan.model.versions.PublicText;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;

/// Whether the published plan is still right: the way to a judgement, and the judgements there are
/// with their tasks and documents. Follows the plan only while the page is seen.
final class RevisionsViewModel {

    private final OpenPlan plan;
    private final Navigator navigator;
    private final PaperMaking making;
    private final Executor beside;
    private final Executor here;
    private final ReadOnlyObjectWrapper<@Nullable RevisionPath> path =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Revision> shown = new ReadOnlyObjectWrapper<>();
    private int asked;

    RevisionsViewModel(
            OpenPlan plan,
            Navigator navigator,
            PaperMaking making,
            ObservableValue<PlanState> state,
            Executor beside,
            Executor here) {
        this.plan = plan;
        this.navigator = navigator;
        this.making = making;
        this.beside = beside;
        this.here = here;
        state.subscribe(_ -> follow());
    }

    // Properties

    /// Null until it has been worked out.
    ReadOnlyObjectProperty<@Nullable RevisionPath> pathProperty() {
        return path.getReadOnlyProperty();
    }

    /// The judgement that is looked at, as the plan has it now; null where there is none.
    ReadOnlyObjectProperty<@Nullable Revision> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// All judgements there are, newest first.
    List<Revision> judgements() {
        return plan.plan().all(Revision.class).reversed();
    }

    PaperMaking making() {
        return making;
    }

    LocalDate today() {
        return plan.state().today();
    }

    String planner() {
        return plan.planner();
    }

    RouteRule rule(Revision.Route route) {
        return RouteRule.of(plan.plan(), route);
    }

    /// What a route would ask for from a day on.
    List<Task> tasks(Revision.Route route, LocalDate judged) {
        return RevisionTasks.of(plan.plan(), route, judged);
    }

    // Commands

    /// Keeps a judgement and looks at it.
    ///
    /// @return true where the plan took it
    boolean judge(Revision.Route route, String by, LocalDate on, String why, List<Task> tasks) {
        var text = PublicText.of(plan.plan()).orElse(null);
        if (text == null) {
            return false;
        }
        plan.finishEdits();
        var revision =
                new Revision(
                        new RevisionId(UUID.randomUUID()),
                        text.published().id(),
                        route,
                        by.strip(),
                        on,
                        why.strip(),
                        plan.journal().last(),
                        tasks);
        var kept = plan.perform(new JudgeRevision(revision));
        if (kept) {
            look(revision.id());
        }
        return kept;
    }

    void look(RevisionId id) {
        shown.set(plan.plan().find(Revision.class, id).orElse(null));
    }

    /// @param done null where it is not done after all
    void tick(Revision of, int place, @Nullable LocalDate done, String note) {
        plan.perform(new TickTask(of.id(), place, of.tasks().get(place).what(), done, note));
    }

    void setDue(Revision of, int place, @Nullable LocalDate due) {
        var tasks = new ArrayList<>(of.tasks());
        var was = tasks.get(place);
        tasks.set(place, new Task(was.kind(), was.what(), was.to(), due, was.done(), was.note()));
        plan.perform(new ReviseRevision(of.id(), of.by(), of.on(), of.reasoning(), tasks));
    }

    void make(Revision of, RevisionPaper paper, Type type) {
        plan.finishEdits();
        making.make(
                new Wanted(
                        "%s, %s".formatted(paper.title(), Said.day(of.on())),
                        "%s-%s".formatted(paper.key(), of.on()),
                        type,
                        Recipes.of(paper, of.id(), today()),
                        plan.journal().last()));
    }

    void freeze() {
        navigator.openFreezing();
    }

    /// Opens the page where every change can be read.
    void showChanges() {
        navigator.open(PageKind.BASELINES);
    }

    private void follow() {
        var was = shown.get();
        var now = was == null ? null : plan.plan().find(Revision.class, was.id()).orElse(null);
        shown.set(now);
        var turn = ++asked;
        var today = plan.plan();
        var text = PublicText.of(today).orElse(null);
        var then = text == null ? null : plan.past().at(text.entry()).orElse(null);
        if (text != null && then == null) {
            // Told again once the past has been read.
            return;
        }
        Past past = _ -> Optional.ofNullable(then);
        beside.execute(() -> {
            var found = RevisionPath.of(today, past);
            here.execute(() -> {
                if (turn == asked) {
                    path.set(found);
                }
            });
        });
    }
}
