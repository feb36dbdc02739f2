package org.forwardplan.window;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;

import javax.imageio.ImageIO;

/// A plan of a place as a colleague keeps it in Word: some hundred pages of headings, text, lists,
/// tables and pictures, with a comment, a footnote and a tracked change in its first chapter.
final class PlacePlanDocument {

    static final int CHAPTERS = 10;
    static final int SECTIONS = 4;

    private static final int PARAGRAPHS = 13;
    private static final Calendar SPRING = new GregorianCalendar(2023, Calendar.MARCH, 1);
    private static final String SENTENCE =
            "Partners in the place agreed to bring care closer to where people live, and to say"
                    + " each quarter what has changed for them. ";

    private final XWPFDocument document = new XWPFDocument();
    private final byte[] picture = picture();
    private BigInteger bullets = BigInteger.ZERO;

    private PlacePlanDocument() {}

    static Path write(Path file) throws IOException {
        var made = new PlacePlanDocument();
        try (var document = made.document;
                var out = Files.newOutputStream(file)) {
            made.fill();
            document.write(out);
        } catch (InvalidFormatException impossible) {
            throw new AssertionError(impossible);
        }
        return file;
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private void fill() throws IOException, InvalidFormatException {
        styles();
        list();
        for (var chapter = 1; chapter <= CHAPTERS; chapter++) {
            heading(1, "Chapter " + chapter);
            text();
            if (chapter == 1) {
                marks();
            }
            for (var section = 1; section <= SECTIONS; section++) {
                heading(2, "Section %d of chapter %d".formatted(section, chapter));
                section();
            }
        }
    }

    private void section() throws IOException, InvalidFormatException {
        for (var paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
            text();
        }
        for (var item : new String[] {"Find people earlier", "Support carers"}) {
            var line = document.createParagraph();
            line.setNumID(bullets);
            line.createRun().setText(item);
        }
        var table = document.createTable(4, 3);
        for (var row = 0; row < 4; row++) {
            for (var column = 0; column < 3; column++) {
                table.getRow(row).getCell(column).setText(row == 0 ? "Year " + column : "7" + row);
            }
        }
        document.createParagraph()
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(picture),
                        PictureType.PNG,
                        "map.png",
                        Units.toEMU(240),
                        Units.toEMU(160));
    }

    private XWPFParagraph text() {
        var paragraph = document.createParagraph();
        paragraph.createRun().setText(SENTENCE.repeat(5).strip());
        return paragraph;
    }

    private void heading(int level, String title) {
        var paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + level);
        paragraph.createRun().setText(title);
    }

    /// A comment, a footnote, and words put in.
    private void marks() {
        var comment = document.createComments().createComment(BigInteger.ONE);
        comment.setAuthor("Director of finance");
        comment.setDate(SPRING);
        comment.createParagraph().createRun().setText("Is this funded?");
        var paragraph = document.createParagraph();
        paragraph.getCTP().addNewCommentRangeStart().setId(BigInteger.ONE);
        paragraph.createRun().setText("We will open two hubs");
        paragraph.getCTP().addNewCommentRangeEnd().setId(BigInteger.ONE);
        paragraph.getCTP().addNewR().addNewCommentReference().setId(BigInteger.ONE);
        var put = paragraph.getCTP().addNewIns();
        put.setId(BigInteger.TWO);
        put.setAuthor("Director of finance");
        put.addNewR().addNewT().setStringValue(" by 2025");
        var note = document.createFootnote();
        note.createParagraph().createRun().setText("Subject to planning consent.");
        paragraph.addFootnoteReference(note);
    }

    private void styles() {
        var styles = document.createStyles();
        for (var level = 1; level <= 2; level++) {
            var style = CTStyle.Factory.newInstance();
            style.setType(STStyleType.PARAGRAPH);
            style.setStyleId("Heading" + level);
            style.addNewName().setVal("heading " + level);
            styles.addStyle(new XWPFStyle(style));
        }
    }

    private void list() {
        var format = CTAbstractNum.Factory.newInstance();
        format.setAbstractNumId(BigInteger.ONE);
        var level = format.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        var numbering = document.createNumbering();
        bullets = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(format)));
    }
}
