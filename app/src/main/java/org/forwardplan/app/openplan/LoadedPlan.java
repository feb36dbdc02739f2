package org.forwardplan.app.openplan;

import org.forwardplan.model.journal.PlanRepository;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/// A plan that has been read, with what the screens show of it worked out: the window need not wait
/// for that. May be made on any thread; from then on it belongs to the window's.
public final class LoadedPlan {

    private final PlanRepository repository;
    private final EarlierPlans past;
    private final PlanState state;

    private LoadedPlan(PlanRepository repository, EarlierPlans past, PlanState state) {
        this.repository = repository;
        this.past = past;
        this.state = state;
    }

    public static LoadedPlan of(PlanRepository repository, Clock clock) {
        var past = new EarlierPlans(repository);
        var state = PlanState.of(repository.plan(), LocalDate.now(clock), past);
        // Worked out by whoever asks first.
        state.findings();
        return new LoadedPlan(repository, past, state);
    }

    /// The same plan, stored another way.
    public LoadedPlan storedBy(UnaryOperator<PlanRepository> way) {
        return new LoadedPlan(way.apply(repository), past, state);
    }

    public PlanRepository repository() {
        return repository;
    }

    EarlierPlans past() {
        return past;
    }

    PlanState state() {
        return state;
    }
}
