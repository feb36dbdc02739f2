package org.forwardplan.model.drafting;

import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.ItemId.NoteId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class ThreadsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Section quality = section(1, "Quality");
    private final Section money = section(2, "Money");
    private final Passage said = passage(1, 1, "We do it well.");

    private static Comment comment(
            int number, Commented on, @Nullable Integer replyTo, boolean resolved) {
        return new Comment(
                new CommentId(new UUID(5, number)),
                on,
                replyTo == null ? null : new CommentId(new UUID(5, replyTo)),
                "Director",
                Instant.ofEpochSecond(number),
                "Comment " + number,
                resolved);
    }

    @Test
    void replies_stand_under_their_remark_in_the_order_they_were_written() {
        var plan =
                Items.plan(
                        quality,
                        said,
                        comment(3, said.id(), 1, false),
                        comment(2, said.id(), 1, false),
                        comment(1, said.id(), null, false),
                        comment(4, said.id(), 99, false));

        assertEquals(
                List.of(List.of("Comment 1", "Comment 2", "Comment 3"), List.of("Comment 4")),
                Threads.of(plan).on(said.id()).stream()
                        .map(thread -> thread.comments().map(Comment::text).toList())
                        .toList());
    }

    @Test
    void open_threads_are_counted_and_visited_from_the_top_of_the_plan() {
        var plan =
                Items.plan(
                        quality,
                        money,
                        said,
                        comment(1, money.id(), null, false),
                        comment(2, said.id(), null, false),
                        comment(3, said.id(), null, true),
                        comment(4, quality.id(), null, false));
        var threads = Threads.of(plan);

        assertEquals(3, threads.open());
        assertEquals(1, threads.open(said.id()));
        assertEquals(
                List.of("Comment 4", "Comment 2", "Comment 1"),
                threads.openInOrder(Outline.of(plan)).stream()
                        .map(thread -> thread.opening().text())
                        .toList());
    }

    @Test
    void what_is_longest_overdue_is_the_first_thing_to_do_and_what_has_no_day_the_last() {
        var plan =
                Items.plan(
                        quality,
                        money,
                        toDo(1, money.id(), null, false),
                        toDo(2, quality.id(), null, false),
                        toDo(3, money.id(), TODAY.plusDays(1), false),
                        toDo(4, quality.id(), TODAY.minusDays(2), false),
                        toDo(5, quality.id(), TODAY.minusDays(9), true));

        var found = ToDo.all(plan, Outline.of(plan), TODAY);

        assertEquals(
                List.of("Note 4", "Note 3", "Note 2", "Note 1"),
                found.stream().map(it -> it.note().text()).toList());
        assertEquals(
                "Overdue by 2 days, due 27 Feb 2027", found.getFirst().due().orElseThrow().words());
    }

    @Test
    void a_section_is_due_until_it_is_signed_off() {
        var due = quality.dueBy(TODAY.minusDays(1));

        assertEquals("Overdue by 1 day, due 28 Feb 2027", Due.of(due, TODAY).orElseThrow().words());
        assertEquals("Due today", Due.of(due, TODAY.minusDays(1)).orElseThrow().words());
        assertEquals("Due 28 Feb 2027", Due.of(due, TODAY.minusDays(5)).orElseThrow().words());
        assertEquals(true, Due.of(due.withStatus(Section.Status.SIGNED_OFF), TODAY).isEmpty());
    }

    private static Note toDo(int number, SectionId on, @Nullable LocalDate due, boolean done) {
        return new Note(
                new NoteId(new UUID(6, number)),
                on,
                number,
                Note.Kind.TO_DO,
                "Note " + number,
                done,
                due);
    }
}
