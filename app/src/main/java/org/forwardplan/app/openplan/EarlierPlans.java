package org.forwardplan.app.openplan;

import org.forwardplan.model.journal.Past;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the open plan once was, as far as it has been read. Used on one thread at a time.
///
/// An earlier state never changes, so each is worked out once, where nobody waits for it.
final class EarlierPlans implements Past {

    private final PlanRepository repository;
    private final Map<Long, Plan> known = new HashMap<>();
    private final Set<Long> asked = new HashSet<>();
    private @Nullable Reading reading;

    private record Reading(
            Executor beside, Executor here, Runnable told, Consumer<StorageException> failed) {}

    EarlierPlans(PlanRepository repository) {
        this.repository = repository;
    }

    /// From now on what is asked for and not known is read, what was asked for before among it.
    ///
    /// @param told each time more is known
    /// @param failed told where the journal cannot be read
    void read(Executor beside, Executor here, Runnable told, Consumer<StorageException> failed) {
        var by = new Reading(beside, here, told, failed);
        reading = by;
        asked.stream().filter(number -> !known.containsKey(number)).forEach(it -> begin(it, by));
    }

    /// The plan is closed: nobody waits for an answer any more.
    void end() {
        reading = null;
    }

    @Override
    public Optional<Plan> at(long number) {
        var plan = known.get(number);
        if (plan == null && asked.add(number) && reading != null) {
            begin(number, reading);
        }
        return Optional.ofNullable(known.get(number));
    }

    /// The journal takes its time when it is first asked for; the plan belongs to the window.
    private void begin(long number, Reading by) {
        by.beside()
                .execute(() -> {
                    try {
                        repository.journal();
                        by.here().execute(() -> work(number, by));
                    } catch (StorageException failure) {
                        by.here()
                                .execute(() -> {
                                    if (by == reading) {
                                        by.failed().accept(failure);
                                    }
                                });
                    }
                });
    }

    private void work(long number, Reading by) {
        if (by != reading) {
            return;
        }
        var now = repository.plan();
        var journal = repository.journal();
        by.beside()
                .execute(() -> {
                    var then = Past.of(journal, now).at(number);
                    by.here()
                            .execute(() ->
                                    then.ifPresent(plan -> {
                                        known.put(number, plan);
                                        by.told().run();
                                    }));
                });
    }
}
