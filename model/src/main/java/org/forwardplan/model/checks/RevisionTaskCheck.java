package org.forwardplan.model.checks;

import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Revision.Task;
import org.forwardplan.model.wording.Wording;

import java.util.stream.Stream;

/// Tasks that follow from a judgement on the published plan and have passed their day.
final class RevisionTaskCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return subject.plan().all(Revision.class).stream()
                .flatMap(revision ->
                        revision.tasks().stream()
                                .filter(task -> overdue(task, subject))
                                .map(task -> finding(revision, task)));
    }

    private static boolean overdue(Task task, Subject subject) {
        var due = task.due();
        return task.done() == null && due != null && due.isBefore(subject.today());
    }

    private static Finding finding(Revision revision, Task task) {
        return Finding.must(
                "“%s%s” was due on %s"
                        .formatted(
                                task.what(),
                                task.to().isBlank() ? "" : ": " + task.to(),
                                Wording.day(task.due())),
                revision.id(),
                "Do it and tick it off with its day, or set another date");
    }
}
