package org.forwardplan.model.papers;

import org.forwardplan.model.drafting.Threads;
import org.forwardplan.model.drafting.Threads.Thread;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.imports.Imported.Remark;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block.Callout;
import org.forwardplan.model.papers.Block.Marked;
import org.forwardplan.model.papers.Block.Tone;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.review.ReviewTicket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One section, with those beneath it where wanted, to be sent out for review with its comments.
/// The document that comes back can be taken into the plan.
public record SectionReviewPaper(ReviewTicket ticket, boolean withComments) {

    private static final String HOW =
            "Please change the text as you like, with or without tracked changes, and add comments"
                + " where you have a question. Send the file back as a Word document. Tables that"
                + " draw themselves from the plan cannot be changed here: comment on them instead.";

    /// @throws IllegalArgumentException where the plan has no such section
    public Paper make(Plan plan, LocalDate today) {
        var outline = Outline.of(plan);
        var entry =
                outline.entry(ticket.section())
                        .orElseThrow(() -> new IllegalArgumentException("No such section"));
        var threads = Threads.of(plan);
        var blocks = new ArrayList<Block>();
        blocks.add(new Callout(Tone.PLAIN, "How to review", HOW));
        var live = new LiveBlocks(plan, Coverage.of(plan), outline);
        blocks.addAll(
                new SectionBlocks(plan, live, false)
                        .of(
                                outline,
                                ticket.sections(outline),
                                it -> Stream.of(new Marked(it, remarks(threads, it)))));
        var profile = plan.profile();
        return new Paper(
                entry.heading(),
                profile.title(),
                "For review: " + entry.section().status(),
                profile.organisation(),
                today,
                "%s (for review)".formatted(entry.heading()),
                false,
                false,
                blocks,
                ticket.properties());
    }

    /// What its file may be called, without the ending.
    public String fileName(Plan plan) {
        var heading = Outline.of(plan).entry(ticket.section()).map(Outline.Entry::heading);
        return heading.orElse("section")
                        .toLowerCase(Locale.UK)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "")
                + "-for-review";
    }

    /// What goes in, one line each.
    public List<String> contents(Plan plan) {
        var sections = ticket.sections(Outline.of(plan));
        var passages = sections.stream().mapToInt(entry -> entry.passages().size()).sum();
        var threads = threads(plan);
        return List.of(
                "A few lines that tell the reviewer what to do",
                sections.size() == 1
                        ? "1 section"
                        : "%d sections: this one and those beneath it".formatted(sections.size()),
                passages == 1 ? "1 passage" : passages + " passages",
                switch (threads) {
                    case 0 -> "No comments: there are none";
                    case 1 -> "1 comment with its replies";
                    default -> threads + " comments with their replies";
                });
    }

    /// How many threads of comments go with it.
    public int threads(Plan plan) {
        var threads = Threads.of(plan);
        return ticket.sections(Outline.of(plan)).stream()
                .flatMap(entry ->
                        Stream.concat(
                                Stream.<Commented>of(entry.section().id()),
                                entry.passages().stream().map(passage -> passage.id())))
                .mapToInt(item -> threads.on(item).size())
                .sum();
    }

    private List<Remark> remarks(Threads threads, Commented item) {
        return withComments
                ? threads.on(item).stream().map(SectionReviewPaper::remark).toList()
                : List.of();
    }

    private static Remark remark(Thread thread) {
        return remark(
                thread.opening(),
                thread.replies().stream().map(reply -> remark(reply, List.of())).toList());
    }

    private static Remark remark(Comment comment, List<Remark> replies) {
        return new Remark(comment.by(), comment.at(), comment.text(), comment.resolved(), replies);
    }
}
