package org.forwardplan.model.editing;

import static org.forwardplan.model.plan.Items.link;
import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.requirement;
import static org.forwardplan.model.plan.Items.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.drafting.Difference;
import org.forwardplan.model.drafting.LostWith;
import org.forwardplan.model.drafting.SinceSignOff;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Section.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class SignOffTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final SectionId QUALITY = section(1, "Quality").id();
    private static final Passage FIRST = passage(0, 1, "We do it well.");
    private static final Passage SECOND = passage(1, 1, "We do more of it.");
    private static final Passage THIRD = passage(2, 1, "We tell people.");
    private static final Plan DRAFT =
            Items.plan(section(1, "Quality"), section(2, "Money"), FIRST, SECOND, THIRD);
    private static final SignOffSection SIGN_OFF =
            new SignOffSection(QUALITY, "Quality", "Director of nursing", DAY, "Good to go");

    private final Plan signed = Decided.after(SIGN_OFF, DRAFT);

    private static List<String> since(Plan plan) {
        return SinceSignOff.of(plan, QUALITY).orElseThrow().differences().stream()
                .map(Difference::what)
                .toList();
    }

    private static RevertToSignOff goBack() {
        return new RevertToSignOff(QUALITY, "Quality", List.of());
    }

    @Test
    void a_sign_off_remembers_who_when_and_what_the_section_said() {
        var section = signed.find(Section.class, QUALITY).orElseThrow();
        var signOff = SinceSignOff.of(signed, QUALITY).orElseThrow().signOff();

        assertEquals(Status.SIGNED_OFF, section.status());
        assertEquals("Director of nursing", section.statusBy());
        assertEquals(DAY, section.statusOn());
        assertEquals("Good to go", signOff.note());
        assertEquals(
                List.of(FIRST.body(), SECOND.body(), THIRD.body()),
                signOff.passages().stream().map(it -> it.body()).toList());
        assertEquals(List.of(), since(signed));
        assertEquals("Sign off “Quality”", SIGN_OFF.label());
    }

    @Test
    void nobody_signs_off_without_saying_who() {
        assertEquals(
                List.of("A sign-off needs the role that gives it"),
                Decided.refused(new SignOffSection(QUALITY, "Quality", " ", DAY, ""), DRAFT));
    }

    @Test
    void every_later_edit_shows_with_the_words_that_went_and_came() {
        var plan = signed;
        plan = Decided.after(new ReviseItem("", FIRST.withBody(Prose.of("We do it best."))), plan);
        plan = Decided.after(new RemoveItem("", SECOND.id()), plan);
        plan =
                Decided.after(
                        new AddPassage(new PassageId(new UUID(9, 9)), QUALITY, 0, Prose.of("New")),
                        plan);
        plan = Decided.after(new ReviseItem("", title(plan, "Quality of care")), plan);

        var found = SinceSignOff.of(plan, QUALITY).orElseThrow().differences();

        assertEquals(
                List.of("Title changed", "Passage added", "Passage changed", "Passage removed"),
                found.stream().map(Difference::what).toList());
        assertEquals("We do it well.", found.get(2).words().then());
        assertEquals("We do it best.", found.get(2).words().now());
        assertTrue(SinceSignOff.changed(plan, Outline.of(plan).entry(QUALITY).orElseThrow()));
    }

    @Test
    void a_passage_that_moves_is_one_difference_and_not_three() {
        assertEquals(
                List.of("Passage moved"),
                since(Decided.after(new MovePassages(THIRD.id(), QUALITY, 0), signed)));
        assertEquals(
                List.of("Passage moved to another section"),
                since(
                        Decided.after(
                                new MovePassages(SECOND.id(), section(2, "Money").id(), 0),
                                signed)));
    }

    @Test
    void taken_back_to_drafting_a_section_keeps_what_was_signed_off_and_is_not_called_changed() {
        var plan =
                Decided.after(
                        new SetStatus(QUALITY, "Quality", Status.DRAFTING, "Planning lead", DAY),
                        Decided.after(new RemoveItem("", SECOND.id()), signed));

        assertEquals(List.of("Passage removed"), since(plan));
        assertEquals(List.of(), SinceSignOff.changedSections(plan, Outline.of(plan)));
        assertEquals("Planning lead", plan.find(Section.class, QUALITY).orElseThrow().statusBy());
    }

    @Test
    void signing_off_again_makes_what_stands_now_the_measure() {
        var edited = Decided.after(new RemoveItem("", SECOND.id()), signed);

        assertEquals(List.of(), since(Decided.after(SIGN_OFF, edited)));
        assertEquals(List.of(), Decided.refused(SIGN_OFF, signed));
    }

    @Test
    void a_status_of_signed_off_is_a_sign_off() {
        var command = new SetStatus(QUALITY, "Quality", Status.SIGNED_OFF, "Director", DAY);

        assertEquals("Set “Quality” to signed off", command.label());
        assertEquals(List.of(), since(Decided.after(command, DRAFT)));
    }

    @Test
    void going_back_brings_links_and_comments_of_passages_that_come_back() {
        var link = link(1, SECOND, "quality/a");
        var remark = comment(1, null, "Is this so?");
        var reply = comment(2, remark.id(), "It is.");
        var file =
                new PlanInMemory(
                        Items.plan(
                                section(1, "Quality"),
                                FIRST,
                                SECOND,
                                requirement("quality", Kind.STATUTORY, "a"),
                                link,
                                remark,
                                reply));
        var editor =
                new PlanEditor(
                        file, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> "Planning lead");
        editor.perform(SIGN_OFF);
        var then = editor.plan();
        editor.perform(new RemoveItem("", SECOND.id()));
        assertEquals(0, editor.plan().items(Link.class).count());

        var lost = LostWith.of(Set.of(SECOND.id()), file.journal());
        editor.perform(new RevertToSignOff(QUALITY, "Quality", lost));

        assertEquals(then, editor.plan());
        editor.undo();
        assertEquals(0, editor.plan().items(Comment.class).count());
    }

    @Test
    void there_is_nothing_to_go_back_to_before_a_sign_off() {
        assertEquals(
                List.of("This section has not been signed off"), Decided.refused(goBack(), DRAFT));
    }

    /// Something that happens to the section, by numbers.
    private record Edit(int kind, int what, int where) {}

    @Provide
    Arbitrary<List<Edit>> edits() {
        var numbers = Arbitraries.integers().between(0, 6);
        return Combinators.combine(Arbitraries.integers().between(0, 4), numbers, numbers)
                .as(Edit::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void whatever_was_done_going_back_leaves_no_difference_and_undo_leaves_them_all(
            @ForAll("edits") List<Edit> edits) {
        var steps = new Steps(Decided.after(SIGN_OFF, DRAFT));
        edits.forEach(edit -> steps.request(command(steps.plan(), edit)));
        var edited = steps.plan();

        var back = goBack().decide(edited);

        if (back instanceof Decision.Accepted(var change)) {
            assertEquals(List.of(), since(edited.after(change)));
            assertEquals(edited, edited.after(change).after(change.inverse()));
        } else {
            assertEquals(List.of(), since(edited));
        }
    }

    private static PlanCommand command(Plan plan, Edit edit) {
        var passages = plan.all(Passage.class);
        var passage = passages.isEmpty() ? FIRST : passages.get(edit.what() % passages.size());
        var to = edit.where() % 2 == 0 ? QUALITY : section(2, "Money").id();
        return switch (edit.kind()) {
            case 0 ->
                    new AddPassage(
                            new PassageId(UUID.randomUUID()),
                            to,
                            edit.where(),
                            Prose.of("Added " + edit.what()));
            case 1 -> new RemoveItem("", passage.id());
            case 2 -> new MovePassages(passage.id(), to, edit.where());
            case 3 -> new ReviseItem("", passage.withBody(Prose.of("Says " + edit.where())));
            default -> new ReviseItem("", title(plan, "Title " + edit.what()));
        };
    }

    private static Section title(Plan plan, String now) {
        return plan.find(Section.class, QUALITY).orElseThrow().withTitle(now);
    }

    private static Comment comment(int number, @Nullable CommentId replyTo, String text) {
        return new Comment(
                new CommentId(new UUID(5, number)),
                SECOND.id(),
                replyTo,
                "Director",
                Instant.ofEpochSecond(number),
                text,
                false);
    }
}
