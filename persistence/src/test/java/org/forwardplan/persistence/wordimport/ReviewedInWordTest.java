package org.forwardplan.persistence.wordimport;

import static org.forwardplan.persistence.wordimport.QualityDraft.ASKED;
import static org.forwardplan.persistence.wordimport.QualityDraft.QUALITY;
import static org.forwardplan.persistence.wordimport.QualityDraft.SAFETY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.SectionReviewPaper;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.CrossReference;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.review.Proposal;
import org.forwardplan.model.review.Review;
import org.forwardplan.model.review.ReviewTicket;
import org.forwardplan.model.review.TakeReview;
import org.forwardplan.persistence.pictures.PictureFiles;
import org.forwardplan.persistence.word.WordWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// A section is worked on in Word by a reviewer; the plan that accepts it all says what the
/// document says.
class ReviewedInWordTest {

    private final Plan plan = QualityDraft.plan();
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void send() {
        file = folder.resolve("quality.docx");
        var ticket = new ReviewTicket(plan.profile().id().text(), 1, QUALITY, true);
        var paper = new SectionReviewPaper(ticket, true).make(plan, LocalDate.of(2023, 3, 2));
        new WordWriter().write(paper, file, Progress.SILENT);
    }

    private Review returned(Plan now) {
        var read = new WordReader(new PictureFiles()).readReturned(file, Progress.SILENT);
        return Review.of(now, plan, read.ticket().orElseThrow(), read);
    }

    private Plan acceptAll() {
        var review = returned(plan);
        assertEquals(List.of(), review.notTaken());
        var take = new TakeReview("Take over", review.order(), review.proposals());
        var change = assertInstanceOf(Decision.Accepted.class, take.decide(plan)).change();
        var after = plan.after(change);
        assertEquals(List.of(), returned(after).proposals().stream().map(Proposal::what).toList());
        assertEquals(plan, after.after(change.inverse()));
        return after;
    }

    private static List<String> says(Plan plan, SectionId section) {
        return Outline.of(plan).entry(section).orElseThrow().passages().stream()
                .map(passage -> passage.body().plainText())
                .toList();
    }

    @Test
    void untouched_it_proposes_nothing() {
        assertEquals(List.of(), returned(plan).proposals());
    }

    @Test
    void words_typed_over_and_paragraphs_added_and_deleted_arrive_as_plain_edits()
            throws IOException {
        try (var reviewer = new Reviewer(file)) {
            reviewer.retype("Waits fall", "Waits fall by twelve days.");
            reviewer.add("Staff speak up", "Managers listen.");
            reviewer.delete("Every ward reports");
        }

        assertEquals(
                List.of(
                        "Waits fall by twelve days.",
                        "Measures\nWhat\tWhen\nFalls\t2024\nSepsis\t2025",
                        "Managers listen.",
                        "Staff speak up without fear."),
                says(acceptAll(), QUALITY));
    }

    @Test
    void tracked_changes_arrive_as_the_reviewer_would_have_them() throws IOException {
        try (var reviewer = new Reviewer(file)) {
            reviewer.insertTracked("Waits fall", " All of them.");
            reviewer.deleteTracked("Every ward reports");
            reviewer.deleteTracked("Staff speak up");
        }

        assertEquals(
                List.of(
                        "Waits fall by ten days. All of them.",
                        "Measures\nWhat\tWhen\nFalls\t2024\nSepsis\t2025"),
                says(acceptAll(), QUALITY));
    }

    @Test
    void a_moved_passage_arrives_where_it_was_put() throws IOException {
        try (var reviewer = new Reviewer(file)) {
            reviewer.move("Staff speak up", "Waits fall");
        }

        assertEquals(
                List.of("Passage moved"),
                returned(plan).proposals().stream().map(Proposal::what).toList());
        assertEquals(
                List.of(
                        "Staff speak up without fear.",
                        "Waits fall by ten days.\nEvery ward reports.",
                        "Measures\nWhat\tWhen\nFalls\t2024\nSepsis\t2025"),
                says(acceptAll(), QUALITY));
    }

    @Test
    void a_passage_moved_to_another_section_keeps_its_id() throws IOException {
        try (var reviewer = new Reviewer(file)) {
            reviewer.move("Staff speak up", "Boards learn");
        }

        var moved = acceptAll().find(Passage.class, new PassageId(new UUID(2, 3))).orElseThrow();
        assertEquals(SAFETY, moved.section());
    }

    @Test
    void a_changed_cell_changes_the_table_alone() throws IOException {
        try (var reviewer = new Reviewer(file)) {
            reviewer.retypeCell("2025", "2026");
        }

        assertEquals(1, returned(plan).proposals().size());
        assertEquals(
                "Measures\nWhat\tWhen\nFalls\t2024\nSepsis\t2026",
                says(acceptAll(), QUALITY).get(1));
    }

    @Test
    void a_callout_stays_one_and_says_what_was_typed_in_it() throws IOException {
        try (var reviewer = new Reviewer(file)) {
            reviewer.retype("Harm is reported", "Harm is reported at once.");
        }

        assertEquals(
                new Callout(
                        Callout.Kind.KEY_POINT,
                        "First, no harm",
                        Prose.of("Harm is reported at once.")),
                acceptAll()
                        .find(Passage.class, new PassageId(new UUID(2, 4)))
                        .orElseThrow()
                        .body());
    }

    @Test
    void titles_keep_the_figures_they_begin_with() throws IOException {
        try (var reviewer = new Reviewer(file)) {
            reviewer.retype("5 safety aims", "1.1 7 safety aims");
        }

        assertEquals(
                "7 safety aims", acceptAll().find(Section.class, SAFETY).orElseThrow().title());
    }

    @Test
    void a_cross_reference_outlives_a_change_beside_it() throws IOException {
        try (var reviewer = new Reviewer(file)) {
            reviewer.insertTracked("Boards learn", " So do wards.");
        }

        var said =
                (Prose)
                        acceptAll()
                                .find(Passage.class, new PassageId(new UUID(2, 5)))
                                .orElseThrow()
                                .body();
        assertTrue(said.plainText().endsWith(" says. So do wards."), said.plainText());
        assertTrue(
                said.paragraphs().getFirst().runs().stream()
                        .anyMatch(run -> new CrossReference(QUALITY).address().equals(run.link())),
                said::toString);
    }

    @Test
    void a_comment_and_a_reply_come_in_with_their_author_and_the_thread_is_settled()
            throws IOException {
        try (var reviewer = new Reviewer(file)) {
            reviewer.comment("Staff speak up", "How do we know?");
        }
        Reviewer.replyAndSettle(file, "Twelve.");

        var after = acceptAll();
        var comments =
                after.items(Comment.class)
                        .filter(it -> !it.id().equals(ASKED.id()))
                        .sorted(Comparator.comparing(Comment::at))
                        .toList();
        assertEquals(
                List.of("How do we know?", "Twelve."),
                comments.stream().map(Comment::text).toList());
        assertEquals(
                List.of(Reviewer.WHO, Reviewer.WHO), comments.stream().map(Comment::by).toList());
        assertEquals(new PassageId(new UUID(2, 3)), comments.getFirst().on());
        assertEquals(ASKED.id(), comments.getLast().replyTo());
        assertTrue(after.find(Comment.class, ASKED.id()).orElseThrow().resolved());
    }
}
