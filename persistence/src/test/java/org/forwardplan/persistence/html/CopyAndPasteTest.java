package org.forwardplan.persistence.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.prose.ProseText;
import org.forwardplan.persistence.pictures.PictureFiles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.util.List;

/// What leaves a plan by the clipboard, and comes back.
class CopyAndPasteTest {

    private final ClipboardHtml clipboard = new ClipboardHtml(new PictureFiles());
    private final Plan plan = Plan.EMPTY;

    @Property(tries = 500)
    void what_was_copied_from_a_plan_is_pasted_to_the_letter(
            @ForAll("passages") List<PassageBody> bodies) {
        var clip = clipboard.write(bodies, plan);

        assertEquals(bodies, Read.clip(clip).bodies());
        assertEquals(List.of(), Read.clip(clip).losses());
    }

    /// As Word or a mail gives it back, which drop every attribute they do not know.
    @Property(tries = 300)
    void its_words_survive_a_program_that_knows_nothing_of_plans(
            @ForAll("passages") List<PassageBody> bodies) {
        var page = Jsoup.parse(clipboard.write(bodies, plan).html());
        page.select("[data-plan]").forEach(it -> it.removeAttr("data-plan"));

        var words = Jsoup.parse(page.outerHtml()).body().wholeText().replaceAll("[^\\p{L}]", "");
        var read = new StringBuilder();
        Read.html(page.outerHtml()).bodies().forEach(body -> read.append(body.plainText()));

        assertEquals(words, read.toString().replaceAll("[^\\p{L}]", ""));
    }

    @Provide
    Arbitrary<List<PassageBody>> passages() {
        return AnyPassage.any().list().ofMinSize(1).ofMaxSize(4);
    }

    @Test
    void word_is_given_headings_from_the_second_level_and_lists_within_items() {
        var prose =
                ProseText.read(
                        """
                        # Access

                        Be **quick** and *kind*: [see](https://a.example/).

                        - one
                          1. first
                          2. second
                        - two\
                        """);

        var html = clipboard.write(List.of(prose), plan).html();

        assertEquals(
                "<div data-plan=\"prose\"><h2>Access</h2><p>Be <strong>quick</strong> and"
                        + " <em>kind</em>: <a href=\"https://a.example/\">see</a>.</p><ul><li>one"
                        + "<ol><li>first</li><li>second</li></ol></li><li>two</li></ul></div>",
                html.substring(
                        html.indexOf("<div data-plan=\"prose\">"), html.indexOf("</div>") + 6));
    }

    @Test
    void programs_without_html_are_given_marks_and_tabs() {
        var clip =
                clipboard.write(
                        List.of(
                                ProseText.read("# Access\n\n- one\n  1. first\n  2. second"),
                                new TextTable(
                                        "Plans",
                                        List.of("Place", "Plan"),
                                        List.of(List.of("Newham", "two\nlines")))),
                        plan);

        assertEquals(
                "Access\n• one\n  1. first\n  2. second\nPlace\tPlan\nNewham\t\"two\nlines\"",
                clip.text());
        assertFalse(clip.empty());
    }
}
