package org.forwardplan.app.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.forwardplan.app.copies.Holding.BeingRead;
import org.forwardplan.app.copies.Holding.Known;
import org.forwardplan.app.copies.Holding.Nothing;
import org.forwardplan.app.copies.Holding.Unreadable;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

class CopiesViewModelTest {

    private static final PlanCopy FIRST =
            new PlanCopy(Path.of("1"), Instant.parse("2023-03-20T09:00:00Z"), Why.OPENED, 0, 1);

    private final QualityPlan plan = new QualityPlan();
    private final ListedCopies copies = new ListedCopies(plan.file::last);
    private final ReadPlan then = new ReadPlan(plan.open.plan(), plan.open.journal());
    private final CopyFiles files = new CopyFiles();
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private Optional<Password> answer = Optional.empty();
    private final CopiesViewModel viewModel =
            new CopiesViewModel(
                    plan.open,
                    Path.of("Test.fplan"),
                    () -> copies,
                    files,
                    new Work(),
                    (_, why) -> {
                        asked.add(why);
                        return answer;
                    });

    /// Done when the test says so.
    private final class Work implements CopyWork {
        @Override
        public <T> Runnable start(String title, Job<T> job, Consumer<Ended<T>> ended) {
            waiting.add(() -> ended.accept(CopyWork.attempt(job).run(Progress.SILENT)));
            return () -> {};
        }
    }

    /// Every copy holds the plan as it was at first.
    private final class CopyFiles implements PlanFiles {

        private Optional<StorageException> trouble = Optional.empty();

        @Override
        public ReadPlan read(Path file) {
            if (trouble.isPresent()) {
                throw trouble.get();
            }
            return then;
        }

        @Override
        public PlanFiles with(Password password) {
            trouble = Optional.empty();
            return this;
        }

        @Override
        public PlanRepository create(Path file, Edit first) {
            throw new AssertionError(file);
        }

        @Override
        public PlanRepository open(Path file) {
            throw new AssertionError(file);
        }

        @Override
        public PlanRepository openToRead(Path file) {
            throw new AssertionError(file);
        }

        @Override
        public void write(Path file, ReadPlan content, LongConsumer written) {
            throw new AssertionError(file);
        }
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void rename(String title) {
        var care = plan.open.plan().find(Section.class, QualityPlan.CARE).orElseThrow();
        plan.open.perform(new ReviseItem("Rename", care.withTitle(title)));
    }

    private Known known() {
        return assertInstanceOf(Known.class, viewModel.holdingProperty().get());
    }

    private void look() {
        copies.copies.add(FIRST);
        viewModel.look();
        work();
    }

    @Test
    void the_newest_copy_is_read_and_what_has_changed_since_is_counted_by_kind() {
        rename("Care");
        look();

        assertEquals(
                "1 copy, the newest of 20 Mar 2023 09:00.", viewModel.standingProperty().get());
        assertEquals(FIRST, viewModel.chosenProperty().get());
        assertEquals("1 change: 1 changed.", known().since().counts());
        assertEquals("Section 1", known().since().kinds());
        assertEquals("", viewModel.workingProperty().get());
    }

    @Test
    void going_back_keeps_what_the_plan_says_now_and_can_be_undone() {
        rename("Care");
        look();
        var done = new ArrayList<String>();
        viewModel.goBack(() -> done.add("done"));
        assertEquals("Keeping the plan as it is now", viewModel.workingProperty().get());
        work();

        assertEquals(List.of("done"), done);
        assertEquals(then.plan(), plan.open.plan());
        assertEquals("Before going back to a copy 1", copies.words().getLast());
        plan.open.undo();
        assertEquals(
                "Care",
                plan.open.plan().find(Section.class, QualityPlan.CARE).orElseThrow().title());
    }

    @Test
    void the_plan_does_not_go_back_where_it_cannot_be_kept_first() {
        rename("Care");
        look();
        copies.failing = true;
        viewModel.goBack(() -> {
            throw new AssertionError("It went back");
        });
        work();

        assertEquals("No copy could be kept. Make room.", viewModel.standingProperty().get());
        assertEquals(1, plan.open.journal().last());
        assertFalse(viewModel.goingBackProperty().get());
    }

    @Test
    void a_copy_that_cannot_be_read_says_why() {
        files.trouble = Optional.of(new StorageException("It is damaged", "Take another."));
        look();

        assertEquals(
                "It is damaged",
                assertInstanceOf(Unreadable.class, viewModel.holdingProperty().get())
                        .why()
                        .getMessage());
        assertEquals(List.of(), asked);
    }

    @Test
    void a_copy_with_another_password_asks_for_it() {
        files.trouble =
                Optional.of(new StorageException("It is encrypted", "Type it.").butWithPassword());
        answer = Optional.of(Password.of("violet".toCharArray()));
        look();

        assertEquals(List.of("It is encrypted"), asked);
        assertEquals(true, known().since().none());
    }

    @Test
    void reading_is_given_up_and_begun_again() {
        copies.copies.add(FIRST);
        viewModel.look();
        waiting.remove().run();
        assertInstanceOf(BeingRead.class, viewModel.holdingProperty().get());
        viewModel.cancel();
        work();

        assertInstanceOf(Nothing.class, viewModel.holdingProperty().get());
        viewModel.read();
        work();
        known();
    }
}
