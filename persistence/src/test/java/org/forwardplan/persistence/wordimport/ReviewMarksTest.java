package org.forwardplan.persistence.wordimport;

import static org.forwardplan.persistence.wordimport.HandMade.p;
import static org.forwardplan.persistence.wordimport.HandMade.r;
import static org.forwardplan.persistence.wordimport.Shown.losses;
import static org.forwardplan.persistence.wordimport.Shown.parts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Heading;
import org.forwardplan.model.imports.Imported.Remark;
import org.forwardplan.model.imports.Imported.Revision;
import org.forwardplan.model.imports.OwnMark;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class ReviewMarksTest {

    private static final String WHO = "w:id=\"1\" w:author=\"Director of quality\"";
    private static final String WHEN = " w:date=\"2026-03-02T09:30:00Z\"";
    private static final Instant THEN = Instant.parse("2026-03-02T09:30:00Z");

    @TempDir Path folder;

    private static String in(String pieces) {
        return "<w:ins %s%s>%s</w:ins>".formatted(WHO, WHEN, pieces);
    }

    private static String out(String text) {
        return "<w:del %s%s><w:r><w:delText xml:space=\"preserve\">%s</w:delText></w:r></w:del>"
                .formatted(WHO, WHEN, text);
    }

    private static Body body(Imported imported, int at) {
        return (Body) imported.parts().get(at);
    }

    @Test
    void tracked_changes_are_taken_as_accepted_and_what_was_there_before_is_still_known() {
        var read =
                HandMade.of(
                                p(
                                        r("We will cut waits by ")
                                                + out("five")
                                                + in(r("ten"))
                                                + r(" days.")),
                                p(r("Unchanged.")))
                        .read(folder);

        assertEquals("We will cut waits by ten days.\n\nUnchanged.", parts(read));
        var origin = body(read, 0).origin();
        assertEquals(Prose.of("We will cut waits by five days.", "Unchanged."), origin.before());
        assertEquals(
                List.of(
                        new Revision(false, "five", "Director of quality", THEN),
                        new Revision(true, "ten", "Director of quality", THEN)),
                origin.revisions());
        assertEquals(
                List.of("Tracked changes were taken as accepted: 1 insertion and 1 deletion"),
                losses(read));
    }

    @Test
    void paragraphs_that_a_change_joins_or_parts_read_as_one_or_two() {
        var mark = "<w:pPr><w:rPr><w:%s %s%s/></w:rPr></w:pPr>";
        var joined =
                HandMade.of(p(mark.formatted("del", WHO, WHEN) + r("One ")), p(r("sentence.")))
                        .read(folder);
        var parted =
                HandMade.of(p(mark.formatted("ins", WHO, WHEN) + r("One ")), p(r("sentence.")))
                        .read(folder);

        assertEquals("One sentence.", parts(joined));
        assertEquals(Prose.of("One", "sentence."), body(joined, 0).origin().before());
        assertEquals("One\n\nsentence.", parts(parted));
        assertEquals(Prose.of("One sentence."), body(parted, 0).origin().before());
    }

    @Test
    void comments_come_with_author_date_replies_and_whether_they_are_settled() {
        var read =
                HandMade.of(
                                p("Heading1", comment("3") + r("Quality")),
                                p(
                                        r("We ")
                                                + "<w:commentRangeStart w:id=\"1\"/>"
                                                + r("will")
                                                + "<w:commentRangeEnd w:id=\"1\"/>"
                                                + comment("1")
                                                + comment("2")
                                                + r(" act.")))
                        .with(
                                "comments",
                                "comments",
                                said("1", "Who will?", "A1")
                                        + said("2", "All of us.", "A2")
                                        + said("3", "Good title", "A3"))
                        .with(
                                "commentsExtended",
                                "comments",
                                "<w15:commentEx w15:paraId=\"A1\" w15:done=\"1\"/><w15:commentEx"
                                    + " w15:paraId=\"A2\" w15:paraIdParent=\"A1\" w15:done=\"0\"/>")
                        .read(folder);

        assertEquals(
                List.of(remark("Good title", false, List.of(), "")),
                ((Heading) read.parts().getFirst()).remarks());
        assertEquals(
                List.of(
                        remark(
                                "Who will?",
                                true,
                                List.of(remark("All of us.", false, List.of(), "")),
                                "will")),
                body(read, 1).remarks());
    }

    private static String comment(String id) {
        return "<w:r><w:commentReference w:id=\"%s\"/></w:r>".formatted(id);
    }

    private static String said(String id, String text, String paragraph) {
        return "<w:comment w:id=\"%s\" w:author=\"Director of quality\"%s><w:p w14:paraId=\"%s\">%s</w:p></w:comment>"
                .formatted(id, WHEN, paragraph, r(text));
    }

    private static Remark remark(
            String text, boolean resolved, List<Remark> replies, String about) {
        return new Remark("Director of quality", THEN, text, resolved, replies, about);
    }

    @Test
    void what_left_the_plan_is_known_again_by_its_marks_passage_by_passage() {
        var section = new SectionId(UUID.randomUUID());
        var one = new PassageId(UUID.randomUUID());
        var two = new PassageId(UUID.randomUUID());
        var read =
                HandMade.of(
                                p("Heading1", mark(OwnMark.of(section)) + r("Quality")),
                                p(mark(OwnMark.of(one)) + r("One.")),
                                p(r("Still one.")),
                                p(mark(OwnMark.of(two)) + out("Two.")))
                        .read(folder);

        assertEquals("= Quality\n\nOne.\n\nStill one.\n\n", parts(read));
        assertEquals(
                List.of(OwnMark.of(section)),
                ((Heading) read.parts().getFirst()).origin().bookmarks());
        assertEquals(List.of(OwnMark.of(one)), body(read, 1).origin().bookmarks());
        assertEquals(List.of(OwnMark.of(two)), body(read, 2).origin().bookmarks());
        assertEquals(Prose.of("Two."), body(read, 2).origin().before());
        assertEquals(Optional.of(two), OwnMark.read(OwnMark.of(two)));
        assertEquals(Optional.of(section), OwnMark.read(OwnMark.of(section)));
        assertEquals(Optional.empty(), OwnMark.read("_Toc12345"));
    }

    private static String mark(String name) {
        return "<w:bookmarkStart w:id=\"0\" w:name=\"%s\"/><w:bookmarkEnd w:id=\"0\"/>"
                .formatted(name);
    }
}
