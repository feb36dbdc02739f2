package org.forwardplan.app.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.jobs.OnWindowThread;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TestRef;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

@OnScreen
final class SuggesterTest {

    private static final TestRef CHOICE = QualityPlan.test(QualityPlan.CHOICE, "one");

    private final QualityPlan plan = new QualityPlan();
    private final Dismissed dismissed = Dismissed.forNow();
    private final Suggester suggester =
            new Suggester(plan.open, dismissed, new JobRunner(Assertions::fail));

    SuggesterTest() {
        write(QualityPlan.AIMS, "We enable choice: aims are set for each patient.");
    }

    @Test
    void a_dismissed_suggestion_is_not_made_again() {
        assertEquals(List.of(QualityPlan.AIMS), suggested());
        suggester.dismiss(CHOICE, QualityPlan.AIMS);
        assertEquals(List.of(), suggested());
        suggester.suggestAgain(CHOICE, QualityPlan.AIMS);
        assertEquals(List.of(QualityPlan.AIMS), suggested());
    }

    @Test
    void what_is_found_is_worked_out_beside_the_window_and_told_on_its_thread() {
        var told = new CompletableFuture<List<Suggestion>>();
        OnWindowThread.run(() ->
                suggester.passages(
                        CHOICE,
                        3,
                        found -> {
                            assertTrue(Platform.isFxApplicationThread());
                            told.complete(found);
                        }));
        assertEquals(QualityPlan.AIMS, told.join().getFirst().passage());
    }

    @Test
    void a_plan_that_has_moved_on_meanwhile_is_asked_again() {
        var asked = new CountDownLatch(1);
        var edited = new CountDownLatch(1);
        var slow =
                new Suggester(
                        plan.open, new Waiting(asked, edited), new JobRunner(Assertions::fail));
        var told = new CompletableFuture<List<Suggestion>>();
        OnWindowThread.run(() -> slow.passages(CHOICE, 3, told::complete));
        await(asked);
        OnWindowThread.run(() -> plan.open.perform(new RemoveItem("Remove it", QualityPlan.AIMS)));
        edited.countDown();
        assertEquals(List.of(), told.join());
    }

    private List<PassageId> suggested() {
        return suggester.passages(plan.open.state(), CHOICE, 3, Progress.SILENT).stream()
                .map(Suggestion::passage)
                .toList();
    }

    private void write(PassageId id, String words) {
        var passage = plan.open.plan().find(Passage.class, id).orElseThrow();
        plan.open.perform(new ReviseItem("Edit", passage.withBody(Prose.of(words))));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Nothing is dismissed; the first time that is asked, it waits.
    private record Waiting(CountDownLatch asked, CountDownLatch edited) implements Dismissed {

        @Override
        public boolean contains(ProfileId profile, TestRef test, PassageId passage) {
            asked.countDown();
            await(edited);
            return false;
        }

        @Override
        public void add(ProfileId profile, TestRef test, PassageId passage) {}

        @Override
        public void remove(ProfileId profile, TestRef test, PassageId passage) {}
    }
}
