package org.forwardplan.persistence.word;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.forwardplan.model.papers.Block.Image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

/// Puts pictures into a document, each with what it shows in words.
final class PictureWriter {

    /// In a twentieth of a point.
    private static final long LENGTHS = 635;

    /// Room that is left on a page for the caption.
    private static final double TALLEST = 0.85;

    private final XWPFDocument document;
    private final PageShape page;

    PictureWriter(XWPFDocument document, PageShape page) {
        this.document = document;
        this.page = page;
    }

    void write(Line line, Image image) {
        var picture = image.picture();
        var widest = page.textWidth() * LENGTHS * image.width() / 100;
        var tallest = page.textHeight() * LENGTHS * TALLEST;
        var height = (double) widest * picture.height() / picture.width();
        var share = Math.min(1, tallest / height);
        IRunBody body = new XWPFParagraph(line.paragraph(), document);
        var run = new XWPFRun(line.runs().get(), body);
        try {
            run.addPicture(
                    new ByteArrayInputStream(picture.bytes().toArray()),
                    type(picture.mediaType()),
                    picture.id().text().substring(0, 8),
                    (int) (widest * share),
                    (int) (height * share));
        } catch (InvalidFormatException | IOException impossible) {
            throw new IllegalStateException("A picture of the plan can be written", impossible);
        }
        var said = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        said.setName("Picture " + said.getId());
        said.setDescr(CleanText.of(image.alt()));
    }

    private static PictureType type(String mediaType) {
        return switch (mediaType.toLowerCase(Locale.ROOT)) {
            case "image/jpeg" -> PictureType.JPEG;
            case "image/gif" -> PictureType.GIF;
            default -> PictureType.PNG;
        };
    }
}
