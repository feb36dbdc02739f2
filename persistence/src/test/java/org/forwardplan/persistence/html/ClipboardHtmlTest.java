package org.forwardplan.persistence.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.imports.Clip;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.persistence.pictures.PictureFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/// Single habits of programs that write HTML, and pages that mean harm.
class ClipboardHtmlTest {

    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAACgAAAAYCAIAAAAH5iiXAAAAKklEQVR4nO3NMREAAAgEIIfPaU7jmcJzgQKkeupD"
                + "XlaxWCwWi8VisfjEApIGAXcK2P/sAAAAAElFTkSuQmCC";

    @Test
    void rows_without_their_table_are_a_table_still() {
        assertEquals(
                List.of(new TextTable("", List.of("a", "b"), List.of(List.of("c", "d")))),
                Read.html(
                                "<!--StartFragment-->\n"
                                        + "<col><tr><td>a<td>b<tr><td>c<td>d<!--EndFragment-->")
                        .bodies());
    }

    @Test
    void what_stands_outside_the_fragment_is_not_pasted() {
        assertEquals(
                "- two",
                Read.html(
                                "<p>before</p><ul><li>one<!--StartFragment--><li>two</li>"
                                        + "<!--EndFragment--><li>three</ul><p>after</p>")
                        .prose());
    }

    @Test
    void spaces_that_hold_a_number_to_its_unit_stay_and_others_go() {
        assertEquals(
                "Pay £5\u00a0m by 31\u00a0May. Then stop. Cooperate.",
                Read.html(
                                "<p>Pay&nbsp;£5&nbsp;m by 31&nbsp;May.&nbsp; Then&nbsp;stop."
                                        + " Co&shy;op&#8203;erate.&nbsp;</p>")
                        .prose());
    }

    @Test
    void bullets_that_were_typed_become_a_list() {
        assertEquals("- one\n- two", Read.html("<p>•&nbsp;&nbsp;one<p>\uf0b7 two").prose());
    }

    @Test
    void a_paragraph_that_only_begins_with_a_dash_stays_one() {
        assertEquals("– and then", Read.html("<p>– and then").prose());
    }

    @Test
    void only_links_that_lead_somewhere_are_kept() {
        assertEquals(
                "[a](https://a.example/) b c d [e](plan:requirement/quality)",
                Read.html(
                                "<a href='https://a.example/'>a</a> <a href='javascript:x()'>b</a>"
                                    + " <a href='data:text/html,x'>c</a> <a href='#top'>d</a> <a"
                                    + " href='plan:requirement/quality'>e</a>")
                        .prose());
    }

    @Test
    void a_table_in_a_table_stands_in_its_cell() {
        var read =
                Read.html(
                        "<table><tr><td>Place<td>Plan<tr><td>Newham<td><table><tr><td>2026<td>7%"
                                + "<tr><td>2027<td>8%</table></table>");

        assertEquals(
                List.of(
                        new TextTable(
                                "",
                                List.of("Place", "Plan"),
                                List.of(List.of("Newham", "2026; 7%\n2027; 8%")))),
                read.bodies());
        assertEquals(
                List.of("A table inside a table: its words stand in the cell that held it"),
                read.losses());
    }

    @Test
    void the_highest_heading_is_a_subheading_of_the_first_level() {
        assertEquals("# A\n\n## B\n\n# C", Read.html("<h3>A</h3><h4>B</h4><h3>C</h3>").prose());
    }

    @Test
    void a_picture_in_the_page_becomes_a_figure_with_its_caption() {
        var read =
                Read.html(
                        "<p>Before <img alt='Blue' width=320 src='data:image/png;base64,"
                                + PIXEL
                                + "'> it.</p><p class=MsoCaption>Figure 4: All blue</p>");

        assertEquals("Before it.", read.prose(0));
        var picture = read.imported().pictures().getFirst();
        assertEquals(new Figure(picture.id(), "Blue", "All blue", 50), read.bodies().get(1));
        assertEquals(2, read.bodies().size());
    }

    @Test
    void a_picture_in_a_file_of_this_computer_is_read(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("clip 1.png"), Base64.getDecoder().decode(PIXEL));

        var read = Read.html("<img src='" + file.toUri().toString().replace("%20", " ") + "'>");

        assertInstanceOf(Figure.class, read.bodies().getFirst());
        assertEquals(List.of(), read.losses());
    }

    @Test
    void nothing_is_read_from_another_computer_or_made_of_what_is_no_picture(@TempDir Path folder)
            throws IOException {
        var text = Files.writeString(folder.resolve("secret.png"), "no picture at all");

        var read =
                Read.html(
                        "a<img src='file://server/share/p.png'><img"
                                + " src='file:////server/share/p.png'><img"
                                + " src='file:///\\\\server\\share\\p.png'><img"
                                + " src='http://x/y.png'><img"
                                + " src='data:image/svg+xml;base64,PHN2Zz4='><img src='"
                                + text.toUri()
                                + "'>");

        assertEquals("a", read.prose());
        assertEquals(
                List.of(
                        "A picture stands on a web page and was not fetched: save it there and add"
                                + " it as a figure",
                        "3 pictures could not be read from where the other program keeps them: copy"
                                + " each picture by itself",
                        "2 pictures are of a kind that a plan cannot hold: save them as PNG or JPEG"
                                + " and add them as figures"),
                read.losses());
    }

    @Test
    void a_page_without_words_falls_back_on_its_text() {
        assertEquals(
                "words\n\nalone",
                Read.clip(new Clip("<html><body> </body></html>", "words\r\nalone\r\n")).prose());
    }

    @Test
    void lines_of_cells_are_a_table_and_lines_of_words_are_not() {
        assertEquals(
                List.of(
                        new TextTable(
                                "",
                                List.of("Place", "Plan"),
                                List.of(List.of("Newham", "first\nsecond \"half\"")))),
                Read.text("Place\tPlan\r\nNewham\t\"first\nsecond \"\"half\"\"\"\r\n").bodies());
        assertEquals("“a\n\nb c", Read.text("“a\nb\tc").prose());
    }

    @Test
    void cells_come_from_tables_and_from_tabs() {
        var reader = new ClipboardHtml(new PictureFiles());

        assertEquals(
                List.of(List.of("a", "b"), List.of("", "c")),
                reader.cells(new Clip("<table><tr><td>a<td>b<tr><td><td>c</table>", "")).rows());
        assertEquals(
                List.of(List.of("a", "b"), List.of("c", "")),
                reader.cells(Clip.ofText("a\tb\nc\n")).rows());
        assertEquals(List.of(List.of("word")), reader.cells(Clip.ofText("word")).rows());
    }

    @Test
    void elements_nested_without_end_do_no_harm() {
        assertEquals("**bottom**", Read.html("<div>".repeat(200_000) + "<b>bottom").prose());
        assertEquals("***bottom***", Read.html("<i><b>".repeat(100_000) + "bottom").prose());
        assertTrue(Read.html("<ul><li>".repeat(50_000) + "bottom").prose().endsWith("- bottom"));
        assertEquals(
                "words alone",
                Read.clip(new Clip("<table><tr><td>".repeat(20_000) + "x", "words alone")).prose());
    }

    @Test
    void a_table_without_end_is_cut_and_said_so() {
        var row = "<tr><td>x<td>y<td colspan=999999999 rowspan=999999999>z";

        var read = Read.html("<table>" + row + "<tr><td>x".repeat(3000) + "</table>");

        var table = assertInstanceOf(TextTable.class, read.bodies().getFirst());
        assertEquals(List.of("x", "y", "z"), table.header());
        assertEquals(Grid.MOST_ROWS - 1, table.rows().size());
        assertEquals(
                "A table was too large: only its first 2,000 rows and 60 columns were taken",
                read.losses().getFirst());
    }

    @Test
    void a_page_beyond_measure_gives_its_words() {
        var read = Read.clip(new Clip("<p>x</p>".repeat(8_000_000), "only words"));

        assertEquals("only words", read.prose());
        assertTrue(read.losses().getFirst().startsWith("The copied page is too large"));
    }

    @Test
    void more_passages_than_a_paste_can_take_are_cut_and_said_so() {
        var read = Read.html("<p>x</p>".repeat(60_000));

        assertEquals(5001, ((Prose) read.bodies().getFirst()).paragraphs().size());
        assertTrue(read.losses().getFirst().startsWith("There was more than one paste can take"));
    }
}
