package org.forwardplan.app.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.app.openplan.HeardNotices;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.PlanCommand;
import org.forwardplan.model.editing.RestoreVersion;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadOnly;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

class CopyKeeperTest {

    private final QualityPlan plan = new QualityPlan();
    private final ListedCopies copies = new ListedCopies(() -> plan.file.last());
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final CopyKeeper keeper =
            new CopyKeeper(plan.open, () -> copies, waiting::add, Runnable::run);

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void rename(String title) {
        var care = plan.open.plan().find(Section.class, QualityPlan.CARE).orElseThrow();
        plan.open.perform(new ReviseItem("Rename", care.withTitle(title)));
    }

    private static PlanCommand addEvidence(int count) {
        return new PlanCommand() {
            @Override
            public String label() {
                return "Add a list";
            }

            @Override
            public Decision decide(Plan now) {
                return Decision.accept(
                        IntStream.range(0, count).mapToObj(CopyKeeperTest::added).toList());
            }
        };
    }

    private static PlanChange added(int number) {
        return new PlanChange.Added(
                new Evidence(
                        new EvidenceId(new UUID(9, number)),
                        number + 1,
                        "Paper " + number,
                        "",
                        Evidence.Kind.PLAN,
                        null,
                        null));
    }

    @Test
    void a_plan_is_copied_when_it_is_opened_and_then_only_when_something_has_changed() {
        keeper.start();
        work();
        keeper.tick();
        rename("Care");
        rename("Good care");
        keeper.tick();
        keeper.tick();
        work();
        keeper.tick();
        work();

        assertEquals(List.of("Opened 0", "While editing 2"), copies.words());
    }

    @Test
    void a_plan_of_which_there_is_a_copy_is_not_copied_again_when_it_is_opened() {
        rename("Care");
        copies.make(Path.of("Test.fplan"), Why.ASKED_FOR);
        keeper.start();
        work();

        assertEquals(List.of("Asked for 1"), copies.words());
        assertEquals(List.of(), plan.notices.heard());
    }

    @Test
    void a_large_change_is_copied_before_and_after_whatever_is_done_meanwhile() {
        rename("Care");
        keeper.start();
        work();
        rename("Good care");
        var before = plan.open.plan();
        plan.open.perform(addEvidence(CopyKeeper.LARGE + 1));
        rename("Best care");
        work();

        assertEquals(
                List.of("Opened 1", "Before a large change 2", "After a large change 4"),
                copies.words());
        assertEquals(List.of(before), copies.kept);
    }

    @Test
    void a_small_change_waits_for_the_next_time() {
        keeper.start();
        work();
        plan.open.perform(addEvidence(CopyKeeper.LARGE));
        work();

        assertEquals(List.of("Opened 0"), copies.words());
    }

    @Test
    void what_sweeps_through_the_plan_is_copied_before_however_little_it_changes() {
        var then = plan.open.plan();
        keeper.start();
        work();
        rename("Care");
        var before = plan.open.plan();
        plan.open.perform(new RestoreVersion(then, "Draft 1"));
        work();

        assertEquals(List.of("Opened 0", "Before a large change 1"), copies.words());
        assertEquals(List.of(before), copies.kept);
    }

    @Test
    void that_no_copy_can_be_made_is_told_once_until_one_can_be() {
        copies.failing = true;
        keeper.start();
        work();
        rename("Care");
        keeper.tick();
        work();
        assertEquals(List.of("No copy could be kept. Make room."), plan.notices.heard());

        copies.failing = false;
        keeper.tick();
        work();
        copies.failing = true;
        rename("Good care");
        keeper.tick();
        work();
        assertEquals(2, plan.notices.heard().size());
    }

    @Test
    void a_copy_that_contradicts_its_history_where_the_plan_does_not_is_told_of_once() {
        keeper.start();
        work();
        assertEquals(List.of(), plan.notices.heard());

        // More than the plan here, whose journal does not tell how it began.
        copies.contradicts = 1000;
        plan.file.explainNothing();
        keeper.tick();
        work();
        plan.file.explainNothing();
        keeper.tick();
        work();

        assertEquals(
                List.of(
                        "The copy made just now does not say what this plan says: words have"
                            + " changed on the disk. Close the plan and open it again: it then says"
                            + " which."),
                plan.notices.heard());
        assertEquals(List.of("Opened 0", "While editing 1", "While editing 2"), copies.words());
    }

    @Test
    void a_plan_that_holds_less_than_its_newest_copy_is_told_of() {
        rename("Care");
        rename("Good care");
        copies.copies.add(new PlanCopy(Path.of("x"), Instant.EPOCH, Why.WHILE_EDITING, 3, 1));
        keeper.start();
        work();

        assertEquals(
                List.of(
                        "The newest copy of this plan holds 1 change that the plan itself does not."
                                + " Look at the earlier copies of this plan."),
                plan.notices.heard());
    }

    @Test
    void a_plan_that_is_only_read_is_never_copied() {
        var notices = new HeardNotices();
        var read = new OpenPlan(new Held(), QualityPlan.CLOCK, () -> "Planning lead", notices);
        var reader = new CopyKeeper(read, () -> copies, waiting::add, Runnable::run);
        reader.start();
        reader.tick();
        work();

        assertEquals(List.of(), copies.words());
    }

    /// A plan that somebody else edits.
    private static final class Held implements PlanRepository {

        @Override
        public Path file() {
            return Path.of("Held.fplan");
        }

        @Override
        public Plan plan() {
            return QualityPlan.plan();
        }

        @Override
        public Optional<ReadOnly> readOnly() {
            return Optional.of(new ReadOnly(ReadOnly.Reason.HELD, "Held.", "Wait."));
        }

        @Override
        public JournalEntry record(Edit edit) {
            throw new AssertionError(edit);
        }

        @Override
        public Journal journal() {
            return new Journal(List.of(new JournalEntry(7, edit())));
        }

        private static Edit edit() {
            return new Edit(
                    Instant.EPOCH, "", Edit.Act.DONE, "", new PlanChange.Together(List.of()));
        }

        @Override
        public void close() {}
    }
}
