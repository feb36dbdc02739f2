package org.forwardplan.app.copies;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.proof.Proof;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/// Keeps copies of the open plan: when it is opened, before and after a large change, and every so
/// often while it is edited. Nobody waits for them; where one cannot be made, the planner is told
/// once.
///
/// To be used on the window's thread.
public final class CopyKeeper {

    /// A change of more items than this is a large one.
    static final int LARGE = 50;

    private final OpenPlan plan;
    private final Supplier<PlanCopies> copies;
    private final Executor beside;
    private final Executor here;
    private Plan before;
    private long copied = -1;
    private int copying;
    private boolean failing;
    private boolean contradicting;
    private boolean ended;

    /// @param copies as they are kept now
    /// @param beside runs what takes its time, one after the other
    /// @param here runs what the window must do itself
    public CopyKeeper(OpenPlan plan, Supplier<PlanCopies> copies, Executor beside, Executor here) {
        this.plan = plan;
        this.copies = copies;
        this.beside = beside;
        this.here = here;
        this.before = plan.plan();
    }

    /// Begins with the plan as it was opened, unless there is a copy of that already. A plan that
    /// is only read is left to whoever edits it.
    public void start() {
        if (plan.readOnly().isPresent()) {
            ended = true;
            return;
        }
        plan.watch((_, change) -> changed(change));
        plan.beforeSweeping(() -> keep(plan.plan(), last()));
        var opened = last();
        copy(where -> first(where, opened));
    }

    /// Copies what has changed since the last copy, if anything has. To be called every so often.
    public void tick() {
        if (copying == 0 && last() != copied) {
            make(Why.WHILE_EDITING);
        }
    }

    /// Begins no more copies, and tells no more of what fails.
    public void end() {
        ended = true;
    }

    private long last() {
        return plan.repository().last();
    }

    private Path file() {
        return plan.repository().file();
    }

    private void changed(PlanChange change) {
        var was = before;
        before = plan.plan();
        if (change.parts().limit(LARGE + 1L).count() > LARGE) {
            keep(was, last() - 1);
            make(Why.AFTER_BULK_CHANGE);
        }
    }

    private void make(Why why) {
        copy(where -> where.make(file(), why));
    }

    /// From what is known here, since by the time anybody gets to it the file may say something
    /// else.
    private void keep(Plan state, long entry) {
        if (entry > 0 && entry != copied) {
            copy(where ->
                    where.keep(
                            file(),
                            new ReadPlan(state, plan.journal().until(entry)),
                            Why.BEFORE_BULK_CHANGE));
        }
    }

    private PlanCopy first(PlanCopies where, long opened) {
        var newest = where.of(file()).stream().findFirst();
        var most = newest.map(PlanCopy::entry).orElse(0L);
        if (most > opened) {
            here.execute(() -> tell(fewer(most - opened)));
        }
        return newest.filter(copy -> copy.entry() == opened)
                .orElseGet(() -> where.make(file(), Why.OPENED));
    }

    private static String fewer(long changes) {
        return "The newest copy of this plan holds %,d %s that the plan itself does not. Look at the earlier copies of this plan."
                .formatted(changes, changes == 1 ? "change" : "changes");
    }

    private void copy(Function<PlanCopies, PlanCopy> work) {
        if (ended) {
            return;
        }
        copying++;
        var where = copies.get();
        beside.execute(() -> {
            try {
                var made = work.apply(where);
                here.execute(() -> done(made));
            } catch (StorageException failure) {
                here.execute(() -> failed(failure));
            }
        });
    }

    private void done(PlanCopy made) {
        copying--;
        copied = Math.max(copied, made.entry());
        failing = false;
        if (!contradicting && made.contradicts() > 0 && made.contradicts() > contradictsHere()) {
            contradicting = true;
            tell(
                    "The copy made just now does not say what this plan says: words have changed on"
                            + " the disk. Close the plan and open it again: it then says which.");
        }
    }

    /// What was so when the plan was opened is told by whoever looked at it then.
    private int contradictsHere() {
        return Proof.of(plan.plan(), plan.journal()).mismatches().size();
    }

    private void failed(StorageException failure) {
        copying--;
        if (!failing) {
            tell(failure.getMessage() + ". " + failure.wayOut());
        }
        failing = true;
    }

    private void tell(String sentence) {
        if (!ended) {
            plan.tell(sentence);
        }
    }
}
