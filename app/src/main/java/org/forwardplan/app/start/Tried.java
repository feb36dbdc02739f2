package org.forwardplan.app.start;

import org.forwardplan.app.openplan.LoadedPlan;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.StorageException;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.function.Function;

/// What came of trying to open a plan: either one is there.
///
/// @param held what stands in the way, where something can be done about it
record Tried(@Nullable LoadedPlan plan, @Nullable StorageException held) {

    static Tried of(PlanFiles files, Function<PlanFiles, PlanRepository> work, Clock clock) {
        try {
            return new Tried(LoadedPlan.of(work.apply(files), clock), null);
        } catch (StorageException held) {
            if (held.readable() || held.asksPassword() || held.lost()) {
                return new Tried(null, held);
            }
            throw held;
        }
    }
}
