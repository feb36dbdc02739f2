package org.forwardplan.persistence.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Image;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.papers.SectionReviewPaper;
import org.forwardplan.model.papers.Settled;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.redline.Attribution;
import org.forwardplan.model.redline.Attribution.Author;
import org.forwardplan.model.redline.RedlinePaper;
import org.forwardplan.model.review.ReviewTicket;
import org.forwardplan.persistence.htmlpaper.HtmlWriter;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.forwardplan.persistence.samples.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Every paper the sample plan makes, as Word has it.
class EveryPaperTest {

    private static final Plan PLAN = new SamplePlans(new RulebookFiles()).northEastLondon().plan();

    @TempDir Path folder;

    @Test
    void every_paper_can_be_read_with_a_screen_reader() throws IOException {
        for (var kind : PaperKind.ALL) {
            accessible(kind.make(PLAN, Papers.DAY));
        }
        accessible(redline());
        var chapter = Outline.of(PLAN).entries().getFirst().section();
        var ticket = new ReviewTicket(PLAN.profile().id().text(), 1, chapter.id(), true);
        accessible(new SectionReviewPaper(ticket, true).make(PLAN, Papers.DAY));
        accessible(Papers.whole());
    }

    @Test
    void every_paper_of_a_plan_in_the_middle_of_its_life_can_be_read_with_a_screen_reader()
            throws IOException {
        for (var paper : new RecordedPapers().printed().entrySet()) {
            assertEquals(
                    List.of(),
                    AccessibleDocument.faults(WrittenDocument.of(paper.getValue(), folder)),
                    paper.getKey());
        }
    }

    @Test
    void every_paper_can_be_read_with_a_screen_reader_in_the_look_of_any_house()
            throws IOException {
        var files = new HouseTemplateFiles();
        for (var template :
                List.of(
                        ForeignTemplates.haus(),
                        ForeignTemplates.libreOffice(),
                        ForeignTemplates.meadow(folder))) {
            var house = files.read(template);
            for (var kind : PaperKind.ALL) {
                var file = folder.resolve(kind.key() + house.name() + ".docx");
                files.writer(house).write(kind.make(PLAN, Papers.DAY), file, Progress.SILENT);
                assertEquals(
                        List.of(),
                        // The list knows levels by the names of our own styles only.
                        AccessibleDocument.faults(new WrittenDocument(file)).stream()
                                .filter(it -> !it.startsWith("a level is skipped"))
                                .toList(),
                        kind.key() + " like " + house.name());
            }
        }
    }

    private void accessible(Paper paper) throws IOException {
        assertEquals(
                List.of(),
                AccessibleDocument.faults(WrittenDocument.of(paper, folder)),
                paper.title());
    }

    @Test
    void an_obstacle_is_found() throws IOException {
        var unnamed =
                new Paper(
                        "",
                        "",
                        "",
                        "NHS Riverside",
                        Papers.DAY,
                        "",
                        false,
                        false,
                        List.of(
                                new Heading(2, "", "Too deep", null, true),
                                Paragraph.of("- no list"),
                                new Image(Papers.picture(), "", "", 20)));

        assertEquals(
                List.of(
                        "no title",
                        "a level is skipped before Too deep",
                        "a picture that says nothing",
                        "no real list: - no list"),
                AccessibleDocument.faults(WrittenDocument.of(unnamed, folder)));
    }

    @Test
    void the_whole_plan_with_its_changes_marked_settles_both_ways() throws IOException {
        var marked = redline();
        var written = WrittenDocument.of(marked, folder).body();

        assertTrue(
                WrittenDocument.all(written, "ins").size() > 3,
                WrittenDocument.all(written, "ins").size() + " insertions");
        assertEquals(
                text(SettledDocument.accepted(only(marked, Settled.accepted(marked.blocks())))),
                text(SettledDocument.accepted(written)));
        assertEquals(
                text(SettledDocument.rejected(only(marked, Settled.rejected(marked.blocks())))),
                text(SettledDocument.rejected(written)));
        var page = folder.resolve("changes.html");
        new HtmlWriter().write(marked, page, Progress.SILENT);
        assertTrue(Files.readString(page).contains("<del "));
    }

    private Element only(Paper marked, List<Block> settled) throws IOException {
        return WrittenDocument.of(
                        new Paper(
                                marked.title(),
                                marked.subtitle(),
                                marked.status(),
                                marked.author(),
                                marked.dated(),
                                marked.runningTitle(),
                                marked.titlePage(),
                                marked.landscape(),
                                settled),
                        folder)
                .body();
    }

    /// Contents pages and numbers are worked out again by Word.
    private static List<String> text(List<String> lines) {
        return lines.stream()
                .filter(it -> !it.startsWith("TOC") && !it.startsWith("TableEnd"))
                .map(it -> it.replaceFirst("(Table|Figure) \\d+:", "$1:"))
                .toList();
    }

    /// A section renamed, a passage rewritten, one taken out, a chapter moved.
    private static Paper redline() {
        var entries = Outline.of(PLAN).entries();
        var renamed = entries.get(1).section();
        var now = PLAN.after(new Revised(renamed, renamed.withTitle("The plan in short")));
        var prose =
                PLAN.all(Passage.class).stream()
                        .filter(it -> it.body() instanceof Prose text && !text.blank())
                        .toList();
        now =
                now.after(
                        new Revised(
                                prose.getFirst(),
                                prose.getFirst().withBody(Prose.of("Written anew."))));
        now = now.after(new Removed(prose.get(3)));
        var moved = prose.get(6);
        var home = entries.get(2).section();
        now = now.after(new Revised(moved, moved.at(home.id(), 0)));
        return new RedlinePaper("Approved", "Now")
                .make(
                        PLAN,
                        now,
                        Papers.DAY,
                        new Attribution(Map.of(), new Author(Redline.BY, Redline.AT)));
    }
}
