package org.forwardplan.persistence.wordimport;

import static org.forwardplan.persistence.wordimport.HandMade.field;
import static org.forwardplan.persistence.wordimport.HandMade.item;
import static org.forwardplan.persistence.wordimport.HandMade.p;
import static org.forwardplan.persistence.wordimport.HandMade.r;
import static org.forwardplan.persistence.wordimport.Shown.losses;
import static org.forwardplan.persistence.wordimport.Shown.parts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class StructureTest {

    private static final String B = "<w:b/>";
    private static final String LONG =
            "We will work with every place and every provider collaborative so that people wait"
                    + " less long and live longer in good health, wherever they live.";

    @TempDir Path folder;

    @Test
    void headings_become_headings_and_what_stands_between_them_one_piece_of_prose() {
        var read =
                HandMade.of(
                                p(r("Before it all")),
                                p("Heading1", r("Our plan")),
                                p(r("One.")),
                                p(r("Two.")),
                                p("Heading2", r("Quality")),
                                p(r("Three.")))
                        .read(folder);

        assertEquals(
                """
                Before it all

                = Our plan

                One.

                Two.

                == Quality

                Three.\
                """,
                parts(read));
        assertEquals(List.of(), read.losses());
    }

    @Test
    void styles_based_on_a_heading_and_outline_levels_are_headings_too() {
        var read =
                HandMade.of(
                                p("Chapter", r("Our population")),
                                "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>%s</w:p>"
                                        .formatted(r("Where people live")),
                                "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:outlineLvl w:val=\"9\"/></w:pPr>%s</w:p>"
                                        .formatted(r("Not a heading")))
                        .read(folder);

        assertEquals("= Our population\n\n== Where people live\n\nNot a heading", parts(read));
    }

    @Test
    void bold_links_and_italic_are_kept_and_looks_dropped() {
        var read =
                HandMade.of(
                                p(
                                        r("See ")
                                                + r("<w:rStyle w:val=\"Strong\"/>", "the ")
                                                + "<w:hyperlink r:id=\"rId9\">"
                                                + r("<w:color w:val=\"FF0000\"/>", "strategy")
                                                + "</w:hyperlink>"
                                                + r("<w:i/>", " now")
                                                + r(" or ")
                                                + field(
                                                        " HYPERLINK \"https://example.org/b\" ",
                                                        r("here"))))
                        .outside("rId9", "hyperlink", "https://example.org/a")
                        .read(folder);

        assertEquals(
                "See **the **[strategy](https://example.org/a)* now* or"
                        + " [here](https://example.org/b)",
                parts(read));
    }

    @Test
    void lists_keep_their_kind_and_level_whatever_made_them_lists() {
        var read =
                HandMade.of(
                                p(r("We will:")),
                                item(1, 0, "Bullet"),
                                item(1, 1, "Beneath"),
                                item(2, 0, "First"),
                                item(2, 1, "Part"),
                                p("Steps", r("By its style")),
                                p("ListBullet2", r("By the name of its style")),
                                p(r("•\tTyped")))
                        .read(folder);

        assertEquals(
                """
                We will:

                - Bullet
                  - Beneath
                1. First
                  1. Part
                2. By its style
                  - By the name of its style
                - Typed\
                """,
                parts(read));
    }

    @Test
    void headings_made_by_hand_are_guessed_and_said_to_be() {
        var read =
                HandMade.of(
                                p(r(B + "<w:sz w:val=\"56\"/>", "Joint Forward Plan")),
                                p(r(B + "<w:sz w:val=\"28\"/>", "1. About this plan")),
                                p(r(LONG)),
                                p(r(B, "1.1  Who we are")),
                                p(r(LONG)),
                                p(r(B, "A sentence that is bold but ends as sentences do.")),
                                p(r(B + "<w:sz w:val=\"28\"/>", "2. Quality")),
                                p(r(LONG)),
                                p(r(B + "<w:sz w:val=\"24\"/>", "Waiting times")),
                                p(r(LONG)))
                        .read(folder);

        assertEquals(
                List.of(
                        "= About this plan (?)",
                        "== Who we are (?)",
                        "= Quality (?)",
                        "== Waiting times (?)"),
                parts(read).lines().filter(line -> line.startsWith("=")).toList());
        assertTrue(parts(read).startsWith("**Joint Forward Plan**"), parts(read));
        assertTrue(
                losses(read)
                        .containsAll(
                                List.of(
                                        "4 headings are guesses: they have no heading style but"
                                                + " look like one",
                                        "The numbers typed in front of 3 headings were left out:"
                                                + " the plan numbers its sections itself")),
                losses(read).toString());
    }

    @Test
    void numbers_typed_in_front_of_headings_are_left_out_but_numbers_that_mean_something_are_not() {
        var read =
                HandMade.of(
                                p("Heading1", r("1 Foreword")),
                                p("Heading1", r("5 year forward view")),
                                p("Heading1", r("2 Ambition")),
                                p("Heading2", r("2.1\tOutcomes")),
                                p("Heading2", r("2024/25 priorities")))
                        .read(folder);

        assertEquals(
                List.of(
                        "= Foreword",
                        "= 5 year forward view",
                        "= Ambition",
                        "== Outcomes",
                        "== 2024/25 priorities"),
                parts(read).lines().filter(line -> !line.isEmpty()).toList());
    }

    @Test
    void the_contents_page_is_left_out_and_said() {
        var read =
                HandMade.of(
                                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>"
                                        .formatted(p(r("Contents"))),
                                p(
                                        "<w:r><w:fldChar"
                                            + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                                            + " TOC \\o </w:instrText></w:r><w:r><w:fldChar"
                                            + " w:fldCharType=\"separate\"/></w:r>"
                                                + r("Our plan 3")),
                                p(r("Quality 4") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                                p("TOC1", r("Left over 5")),
                                p("Heading1", r("Our plan")),
                                p(r("Text.")))
                        .read(folder);

        assertEquals("= Our plan\n\nText.", parts(read));
        assertEquals(
                List.of("The contents page was left out: the plan draws up its own"), losses(read));
    }

    @Test
    void content_controls_are_taken_for_what_the_author_put_in_them() {
        var read =
                HandMade.of(
                                "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>"
                                        .formatted(p(r("Kept."))),
                                p(
                                        r("Lead: ")
                                                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>"
                                                        .formatted(r("Click or tap here"))
                                                + "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>"
                                                        .formatted(r("Director of strategy"))))
                        .read(folder);

        assertEquals("Kept.\n\nLead: Director of strategy", parts(read));
    }

    @Test
    void signs_breaks_and_scripts_read_as_they_did() {
        var read =
                HandMade.of(
                                p(
                                        r("One")
                                                + "<w:r><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r>"),
                                p(
                                        "<w:r><w:t>re</w:t><w:noBreakHyphen/><w:t>ablement</w:t><w:softHyphen/></w:r><w:r><w:sym"
                                            + " w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>"
                                                + r("10")
                                                + r("<w:vertAlign w:val=\"superscript\"/>", "6")
                                                + r("<w:vanish/>", "secret")))
                        .read(folder);

        assertEquals("One\n\ntwo three\n\nre\u2011ablement→10⁶", parts(read));
        assertEquals(List.of("Hidden text was left out in one place"), losses(read));
    }
}
