package org.forwardplan.app.proof;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.PlanCommand;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.proof.Mismatch;
import org.forwardplan.model.proof.MismatchWords;
import org.forwardplan.model.proof.Proof;

import java.util.List;
import java.util.concurrent.Executor;

/// Holds the open plan against its history, once it has been opened and where nobody waits, and
/// does what the planner makes of it. Used on the window's thread.
public final class ProofViewModel {

    private static final Proof NOTHING = new Proof(List.of(), 0);
    private static final String EXPLAINED = "Found on the disk otherwise than in the history";

    private final OpenPlan plan;
    private final ReadOnlyObjectWrapper<Proof> found = new ReadOnlyObjectWrapper<>(NOTHING);

    public ProofViewModel(OpenPlan plan) {
        this.plan = plan;
    }

    /// What was found; holds while nothing was.
    public ReadOnlyObjectProperty<Proof> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// A journal that cannot be read is told by whoever needs what stands in it.
    ///
    /// @param beside runs what takes its time
    /// @param here runs what the window must do itself
    public void look(Executor beside, Executor here) {
        beside.execute(() -> {
            try {
                plan.repository().journal();
                here.execute(() -> compare(beside, here));
            } catch (StorageException unreadable) {
                // Nothing can be held against it.
            }
        });
    }

    /// The plan and its journal belong together only on the window's thread.
    private void compare(Executor beside, Executor here) {
        var now = plan.plan();
        var journal = plan.journal();
        beside.execute(() -> {
            var proof = Proof.of(now, journal);
            if (!proof.holds()) {
                here.execute(() -> found.set(proof));
            }
        });
    }

    /// What is the matter, in a sentence or two.
    public String sentence() {
        var proof = found.get();
        var ofPlan = proof.ofPlan().size();
        if (ofPlan == 0) {
            return "The history of this plan contradicts itself in %s. What the plan says now is not touched, but what it said at an earlier version may be wrong there."
                    .formatted(things(proof.ofHistory().size()));
        }
        return "This plan shows %s otherwise than its history says. Nobody changed that: the words have changed on the disk."
                .formatted(things(ofPlan));
    }

    private static String things(int count) {
        return count == 1 ? "one thing" : "%,d things".formatted(count);
    }

    public String heading(Mismatch mismatch) {
        return words().heading(mismatch);
    }

    public List<String> lines(Mismatch mismatch) {
        return words().lines(mismatch);
    }

    private MismatchWords words() {
        return new MismatchWords(plan.plan(), plan.zone());
    }

    /// True where there is something to decide and the plan can be changed.
    public boolean canDecide() {
        return !found.get().ofPlan().isEmpty() && plan.readOnly().isEmpty();
    }

    /// Leaves the plan as it is shown; its history says so from now on.
    public void keepShown() {
        if (explain(now().toRecorded())) {
            found.set(NOTHING);
            plan.tell("Kept as shown. The history says so from now on.");
        }
    }

    /// Makes the plan show what its history says: one step, which undo takes back.
    public void takeRecorded() {
        var change = now().toRecorded();
        if (explain(change) && plan.perform(new TakeRecorded(change))) {
            found.set(NOTHING);
            plan.tell("The plan says again what its history says. Ctrl+Z takes it back.");
        }
    }

    /// What has been edited meanwhile is no longer in question.
    private Proof now() {
        plan.finishEdits();
        return Proof.of(plan.plan(), plan.journal());
    }

    private boolean explain(PlanChange toRecorded) {
        return plan.explain(EXPLAINED, toRecorded.inverse());
    }

    private record TakeRecorded(PlanChange change) implements PlanCommand {

        @Override
        public String label() {
            return "Take what the history says";
        }

        @Override
        public Decision decide(Plan now) {
            return Decision.accept(change.parts().toList());
        }
    }
}
