package org.forwardplan.persistence.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Image;
import org.forwardplan.model.plan.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Figures and boxes in a Word document.
class FigureTest {

    private static final int TEXT_WIDTH_IN_EMU = (11906 - 2 * 1134) * 635;

    @TempDir Path folder;

    private WrittenDocument written(Block... blocks) throws IOException {
        return WrittenDocument.of(Papers.of(blocks), folder);
    }

    private static Image image(Picture picture, String caption, int width) {
        return new Image(picture, "Two bars", caption, width);
    }

    @Test
    void a_figure_is_as_wide_as_it_should_be_and_says_what_it_shows() throws IOException {
        var file = written(image(Papers.picture(), "Hubs by year", 50)).file();

        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            var run =
                    document.getParagraphs().stream()
                            .flatMap(it -> it.getRuns().stream())
                            .filter(it -> !it.getEmbeddedPictures().isEmpty())
                            .findFirst()
                            .orElseThrow();
            var inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
            assertEquals(TEXT_WIDTH_IN_EMU / 2, inline.getExtent().getCx());
            assertEquals(TEXT_WIDTH_IN_EMU / 4, inline.getExtent().getCy());
            assertEquals("Two bars", inline.getDocPr().getDescr());
            assertArrayEquals(
                    Papers.picture().bytes().toArray(),
                    run.getEmbeddedPictures().getFirst().getPictureData().getData());
        }
    }

    @Test
    void captions_are_numbered_by_word_and_stay_with_their_pictures() throws IOException {
        var written =
                written(
                        image(Papers.picture(), "Hubs by year", 50),
                        image(Papers.picture(), "", 50),
                        image(Papers.picture(), "Hubs by place", 50));

        assertEquals(
                List.of("Figure 1: Hubs by year", "Figure 2: Hubs by place"),
                written.ofStyle("FigureCaption").stream().map(WrittenDocument::text).toList());
        assertEquals(
                " SEQ Figure \\* ARABIC ",
                WrittenDocument.all(written.body(), "instrText").getFirst().getTextContent());
        assertEquals(
                List.of(1, 0, 1),
                written.paragraphs().stream()
                        .filter(it -> WrittenDocument.style(it).equals("Figure"))
                        .map(it -> WrittenDocument.all(it, "keepNext").size())
                        .toList());
    }

    @Test
    void a_picture_shown_twice_is_in_the_document_once() throws IOException {
        var written =
                written(image(Papers.picture(), "", 50), image(Papers.picture(), "Again", 50));
        assertEquals(
                1, written.parts().stream().filter(it -> it.startsWith("word/media/")).count());
    }

    @Test
    void a_tall_picture_is_made_to_fit_its_page() throws IOException {
        var tall = Papers.picture();
        var image = new Image(Picture.of("image/png", 10, 400, tall.bytes()), "Tall", "", 100);
        try (var document = new XWPFDocument(Files.newInputStream(written(image).file()))) {
            var size =
                    document.getDocument().getBody().getPList().stream()
                            .flatMap(it -> it.getRList().stream())
                            .filter(it -> it.sizeOfDrawingArray() > 0)
                            .findFirst()
                            .orElseThrow()
                            .getDrawingArray(0)
                            .getInlineArray(0)
                            .getExtent();
            assertTrue(size.getCy() < 16838L * 635, size.getCy() + " is higher than a page");
            assertEquals(40, size.getCy() / size.getCx());
        }
    }

    @Test
    void a_box_has_a_title_words_and_real_lists() throws IOException {
        var written = written(Papers.box());
        assertEquals(
                List.of(
                        "BoxTitle: Hubs in Hackney",
                        "BoxText: One hub in each place.",
                        "BoxList: open late",
                        "BoxList: call first"),
                written.ofStyle("Box").stream()
                        .map(it -> WrittenDocument.style(it) + ": " + WrittenDocument.text(it))
                        .toList());
        assertEquals(2, WrittenDocument.all(written.body(), "numPr").size());
    }
}
