package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Revision.Task;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Says of a task that follows from a judgement when it was done and how; or that it is not done
/// after all.
///
/// @param place of the task among those of the judgement, from 0
/// @param what of the task, for the label
/// @param done null where it is not done
public record TickTask(RevisionId id, int place, String what, @Nullable LocalDate done, String note)
        implements PlanCommand {

    @Override
    public String label() {
        return done == null ? "Untick “%s”".formatted(what) : "Tick off “%s”".formatted(what);
    }

    @Override
    public Decision decide(Plan plan) {
        var found = plan.find(Revision.class, id);
        if (found.isEmpty()) {
            return Decision.refuse(ReviseRevision.gone());
        }
        var was = found.get();
        if (place < 0 || place >= was.tasks().size()) {
            return Decision.refuse(
                    Finding.must("That task is gone", id, "Look at the tasks as they are now"));
        }
        var tasks = new ArrayList<>(was.tasks());
        var task = tasks.get(place);
        tasks.set(
                place,
                new Task(task.kind(), task.what(), task.to(), task.due(), done, note.strip()));
        var now = with(was, tasks);
        return now.equals(was)
                ? Decision.nothingToDo()
                : Decision.accept(List.of(new Revised(was, now)));
    }

    private static Revision with(Revision was, List<Task> tasks) {
        return new Revision(
                was.id(),
                was.since(),
                was.route(),
                was.by(),
                was.on(),
                was.reasoning(),
                was.entry(),
                tasks);
    }
}
