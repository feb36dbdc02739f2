package org.forwardplan.app.carrying;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.plan.Plan;

import java.util.function.LongConsumer;

/// The plan as it was when the planner asked for it to be carried; its history is read where nobody
/// waits for it.
record Carried(Plan plan, long last, PlanRepository repository) {

    static Carried now(OpenPlan plan) {
        plan.finishEdits();
        return new Carried(plan.plan(), plan.repository().last(), plan.repository());
    }

    ReadPlan read() {
        return new ReadPlan(plan, repository.journal().until(last));
    }

    /// The name of the plan's file without its ending.
    String stem() {
        var name = String.valueOf(repository.file().getFileName());
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// Tells how much of `content` is written, and stops where nobody wants it any more.
    static LongConsumer telling(Progress progress, ReadPlan content) {
        // Reading it again takes about as long as the writing.
        var total = 2L * (content.plan().size() + content.journal().entries().size()) + 1;
        return written -> {
            progress.stopIfCancelled();
            progress.report(written, total, "");
        };
    }
}
