package org.forwardplan.persistence.wordimport;

import static org.forwardplan.persistence.wordimport.HandMade.cell;
import static org.forwardplan.persistence.wordimport.HandMade.field;
import static org.forwardplan.persistence.wordimport.HandMade.item;
import static org.forwardplan.persistence.wordimport.HandMade.p;
import static org.forwardplan.persistence.wordimport.HandMade.picture;
import static org.forwardplan.persistence.wordimport.HandMade.r;
import static org.forwardplan.persistence.wordimport.HandMade.row;
import static org.forwardplan.persistence.wordimport.HandMade.table;
import static org.forwardplan.persistence.wordimport.Shown.losses;
import static org.forwardplan.persistence.wordimport.Shown.parts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

class TablesAndPicturesTest {

    @TempDir Path folder;

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void a_table_takes_the_caption_above_or_below_it_without_its_number() {
        var read =
                HandMade.of(
                                p(
                                        "Caption",
                                        r("Table ") + field("SEQ Table", r("1")) + r(": Waits")),
                                table(row("Place", "Weeks"), row("Hackney", "18")),
                                p(r("Text.")),
                                table(row("Place", "Beds"), row("Newham", "20")),
                                p("Caption", r("Table 2 – Beds")))
                        .read(folder);

        assertEquals(
                """
                [table Waits|[Place, Weeks]|[[Hackney, 18]]]

                Text.

                [table Beds|[Place, Beds]|[[Newham, 20]]]\
                """,
                parts(read));
    }

    @Test
    void merged_cells_are_taken_apart_with_their_words_kept_and_said() {
        var read =
                HandMade.of(
                                table(
                                        "<w:tr><w:trPr><w:tblHeader/></w:trPr>%s%s</w:tr>"
                                                .formatted(
                                                        cell("", p(r("Place"))),
                                                        cell(
                                                                "<w:gridSpan w:val=\"2\"/>",
                                                                p(r("2024/25")))),
                                        "<w:tr><w:trPr><w:tblHeader/></w:trPr>%s%s%s</w:tr>"
                                                .formatted(
                                                        cell("", p("")),
                                                        cell("", p(r("Plan"))),
                                                        cell("", p(r("Outturn")))),
                                        row(
                                                cell(
                                                        "<w:vMerge w:val=\"restart\"/>",
                                                        p(r("Hackney"))),
                                                "1",
                                                "2"),
                                        row(cell("<w:vMerge/>", p("")), "3", "4"),
                                        row(cell("<w:gridSpan w:val=\"3\"/>", p(r("All places"))))))
                        .read(folder);

        assertEquals(
                "[table |[Place, 2024/25: Plan, 2024/25: Outturn]|"
                        + "[[Hackney, 1, 2], [Hackney, 3, 4], [All places, , ]]]",
                parts(read));
        assertEquals(
                List.of(
                        "In one table merged cells were taken apart: their words stand in the first"
                                + " of them, and downwards in each row"),
                losses(read));
    }

    @Test
    void lists_and_tables_within_a_cell_become_lines() {
        var read =
                HandMade.of(
                                table(
                                        row("What", "How"),
                                        row(
                                                "Access",
                                                cell(
                                                        "",
                                                        p(r("We will:"))
                                                                + item(1, 0, "listen")
                                                                + item(2, 0, "act")
                                                                + table(
                                                                        row("a", "b"),
                                                                        row("c", "d"))
                                                                + p("")))))
                        .read(folder);

        assertEquals(
                "[table |[What, How]|[[Access, We will:\n• listen\n1. act\na | b\nc | d]]]",
                parts(read));
        assertEquals(
                List.of("One table within a table was written out as lines of its cell"),
                losses(read));
    }

    @Test
    void frames_and_text_boxes_become_boxed_remarks() {
        var read =
                HandMade.of(
                                table(
                                        row(
                                                cell(
                                                        "",
                                                        p(r("<w:b/>", "Case study: Homes"))
                                                                + p(r("It worked."))))),
                                p(
                                        r("Beside it")
                                                + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><w:txbxContent>%s</w:txbxContent></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>%s</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                                                        .formatted(
                                                                p(r("In the box")),
                                                                p(r("In the box")))))
                        .read(folder);

        assertEquals(
                """
                [Case study Case study: Homes|It worked.]

                Beside it

                [Note |In the box]\
                """,
                parts(read));
        assertEquals(
                List.of(
                        "2 text boxes were taken as boxed remarks after the paragraph they stood"
                                + " by"),
                losses(read));
    }

    @Test
    void pictures_become_figures_with_their_words_and_width() throws IOException {
        var read =
                HandMade.of(
                                p(
                                        r("Before")
                                                + picture("rId5", "A map of the places")
                                                + r(" after")),
                                p("Caption", r("Figure 3: Where we are")),
                                p(picture("rId5", "")))
                        .file("rId5", "image", "image1.png", png(40, 30))
                        .read(folder);

        assertEquals(
                """
                Before after

                [figure Where we are|A map of the places|50]

                [figure ||50]\
                """,
                parts(read));
        assertEquals(1, read.pictures().size());
        assertEquals(40, read.pictures().getFirst().width());
        assertEquals(
                List.of(
                        "One picture says nothing about what it shows; write it for those who"
                                + " cannot see it"),
                losses(read));
    }

    @Test
    void pictures_nobody_can_show_and_pictures_outside_the_file_are_said_and_never_fetched()
            throws IOException {
        var read =
                HandMade.of(
                                p("Heading1", r("Our places")),
                                p(picture("rId5", "A drawing")),
                                p(picture("rId6", "A photo")),
                                p(
                                        "<w:r><w:drawing><wp:inline><wp:docPr"
                                            + " descr=\"Line\"><adec:decorative"
                                            + " val=\"1\"/></wp:docPr><a:blip"
                                            + " r:embed=\"rId7\"/></wp:inline></w:drawing></w:r>"))
                        .file("rId5", "image", "image1.emf", new byte[] {1, 0, 0, 0, 9, 9})
                        .outside("rId6", "image", "https://tracker.example.org/x.png")
                        .file("rId7", "image", "line.png", png(4, 4))
                        .read(folder);

        assertEquals("= Our places", parts(read));
        assertEquals(
                List.of(
                        "Our places: A picture (“A drawing”) was left out: it is of a kind that"
                                + " cannot be shown; save it as PNG and add it",
                        "Our places: A picture (“A photo”) was left out: it lies outside the"
                                + " document, and nothing is fetched",
                        "One picture that is only an ornament was left out"),
                losses(read));
    }

    @Test
    void charts_diagrams_equations_and_objects_are_said_and_their_words_kept() {
        var read =
                HandMade.of(
                                p("Heading1", r("Demand")),
                                p(
                                        "<w:r><w:drawing><wp:inline><wp:docPr name=\"Chart"
                                            + " 1\"/><a:graphicData"
                                            + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/></wp:inline></w:drawing></w:r>"),
                                p(
                                        "<w:r><w:drawing><wp:inline><a:graphicData><dgm:relIds"
                                            + " r:dm=\"rIdOfdiagramData\"/></a:graphicData></wp:inline></w:drawing></w:r>"),
                                p(r("So ") + "<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>"),
                                p(
                                        "<w:r><w:object><o:OLEObject"
                                                + " ProgID=\"Excel.Sheet.12\"/></w:object></w:r>"))
                        .withXml(
                                "diagrams/data1.xml",
                                "diagramData",
                                "<dgm:dataModel NAMESPACES><dgm:ptLst><dgm:pt"
                                    + " type=\"doc\"/><dgm:pt><dgm:t><a:p><a:r><a:t>Listen</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Act</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>")
                        .read(folder);

        assertEquals("= Demand\n\n[Note |- Listen\n- Act]\n\nSo a=b", parts(read));
        assertEquals(
                List.of(
                        "Demand: A chart was left out (“Chart 1”)",
                        "Demand: A diagram (SmartArt) was taken as a list of its words",
                        "Demand: An equation was taken as plain text: “a=b”. Check how it reads",
                        "Demand: An object of another program was left out (“Excel.Sheet.12”);"
                                + " only its picture is kept, where it has one",
                        "One text box was taken as a boxed remark after the paragraph it stood by"),
                losses(read));
    }

    @Test
    void footnotes_and_endnotes_stand_at_the_end_of_their_passage() {
        var read =
                HandMade.of(
                                p(
                                        r("People wait")
                                                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                                                + r(".")),
                                p(r("Less.") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>"),
                                p("Heading1", r("Next")))
                        .with(
                                "footnotes",
                                "footnotes",
                                "<w:footnote w:id=\"0\" w:type=\"separator\"><w:p/></w:footnote><w:footnote w:id=\"2\">%s</w:footnote>"
                                        .formatted(p(r("As of March."))))
                        .with(
                                "endnotes",
                                "endnotes",
                                "<w:endnote w:type=\"normal\" w:id=\"2\">%s</w:endnote>"
                                        .formatted(p(r("See the needs assessment."))))
                        .read(folder);

        assertEquals(
                """
                People wait[1].

                Less.[2]

                [1] As of March.

                [2] See the needs assessment.

                = Next\
                """,
                parts(read).replace("\\", ""));
        assertEquals(
                List.of(
                        "2 footnotes and endnotes stand in square brackets in the text, and their"
                                + " words at the end of their passage"),
                losses(read));
    }
}
