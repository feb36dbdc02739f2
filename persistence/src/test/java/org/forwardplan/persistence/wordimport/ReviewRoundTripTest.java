package org.forwardplan.persistence.wordimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.SectionReviewPaper;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.review.Proposal;
import org.forwardplan.model.review.Review;
import org.forwardplan.model.review.ReviewTicket;
import org.forwardplan.persistence.pictures.PictureFiles;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.forwardplan.persistence.samples.SamplePlans;
import org.forwardplan.persistence.word.WordWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A section goes out to Word and comes back.
class ReviewRoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 20);
    private static final Plan PLAN = new SamplePlans(new RulebookFiles()).northEastLondon().plan();

    @TempDir Path folder;

    private final WordReader reader = new WordReader(new PictureFiles());

    private Path sent(Plan plan, ReviewTicket ticket, boolean withComments) {
        var file = folder.resolve(ticket.section().text() + ".docx");
        var paper = new SectionReviewPaper(ticket, withComments).make(plan, TODAY);
        new WordWriter().write(paper, file, Progress.SILENT);
        return file;
    }

    private static ReviewTicket ticket(Plan plan, Section section) {
        return new ReviewTicket(plan.profile().id().text(), 1, section.id(), true);
    }

    private Review taken(Plan now, Plan then, Path file) {
        var returned = reader.readReturned(file, Progress.SILENT);
        return Review.of(now, then, returned.ticket().orElseThrow(), returned);
    }

    @Test
    void every_chapter_of_the_sample_comes_back_untouched_without_a_proposal() {
        var chapters =
                Outline.of(PLAN).entries().stream().filter(entry -> entry.depth() == 1).toList();
        assertTrue(chapters.size() > 3);
        for (var chapter : chapters) {
            var file = sent(PLAN, ticket(PLAN, chapter.section()), true);
            var review = taken(PLAN, PLAN, file);
            assertEquals(
                    List.of(),
                    review.proposals().stream().map(ReviewRoundTripTest::shown).toList(),
                    chapter.heading());
            assertEquals(List.of(), review.notTaken(), chapter.heading());
        }
    }

    private static String shown(Proposal it) {
        return "%s\n- %s\n+ %s".formatted(it.what(), it.sent(), it.returned());
    }

    @Test
    void comments_go_out_with_replies_and_state_and_are_known_again() throws IOException {
        var passage = PLAN.all(Passage.class).getFirst();
        var section = Outline.of(PLAN).entryOf(passage.id()).orElseThrow().section();
        var opening = comment(1, passage.id(), null, "Is this so?", true);
        var plan =
                PLAN.after(new Added(opening))
                        .after(
                                new Added(
                                        comment(
                                                2,
                                                passage.id(),
                                                opening.id(),
                                                "Yes.\nSee 3.",
                                                false)))
                        .after(
                                new Added(
                                        comment(
                                                3,
                                                section.id(),
                                                null,
                                                "A good <section> & so on",
                                                false)));
        var file = sent(plan, ticket(plan, section), true);

        var known = taken(plan, plan, file);
        assertEquals(
                List.of(), known.proposals().stream().map(ReviewRoundTripTest::shown).toList());

        var fresh = taken(PLAN, PLAN, file).proposals().getFirst();
        assertEquals("3 new comments", fresh.what());
        var added = ((Proposal.Remarks) fresh).added();
        var first =
                added.stream()
                        .filter(it -> it.text().equals("Is this so?"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(first.resolved());
        assertEquals(passage.id(), first.on());
        assertEquals("Director of nursing", first.by());
        assertEquals(Instant.parse("2023-03-01T09:30:00Z"), first.at());
        assertEquals(
                first.id(),
                added.stream()
                        .filter(it -> it.text().equals("Yes.\nSee 3."))
                        .findFirst()
                        .orElseThrow()
                        .replyTo());
        assertEquals(
                section.id(),
                added.stream()
                        .filter(it -> it.text().startsWith("A good"))
                        .findFirst()
                        .orElseThrow()
                        .on());
    }

    private static Comment comment(
            int number, Commented on, @Nullable CommentId replyTo, String text, boolean resolved) {
        return new Comment(
                new CommentId(new UUID(5, number)),
                on,
                replyTo,
                "Director of nursing",
                Instant.parse("2023-03-01T09:30:00Z"),
                text,
                resolved);
    }
}
