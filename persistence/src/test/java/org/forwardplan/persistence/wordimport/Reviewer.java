package org.forwardplan.persistence.wordimport;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;

/// Somebody who has got a section as a Word document, and works on it as Word would.
final class Reviewer implements AutoCloseable {

    static final String WHO = "Director of quality";

    private final Path file;
    private final XWPFDocument document;

    Reviewer(Path file) throws IOException {
        this.file = file;
        try (var in = Files.newInputStream(file)) {
            this.document = new XWPFDocument(in);
        }
    }

    /// Types other words over a whole paragraph, keeping its bookmarks.
    void retype(String paragraph, String words) {
        replace(find(paragraph), words);
    }

    /// Types another paragraph in front of one.
    void add(String before, String words) {
        document.insertNewParagraph(find(before).getCTP().newCursor()).createRun().setText(words);
    }

    void delete(String paragraph) {
        document.removeBodyElement(document.getPosOfParagraph(find(paragraph)));
    }

    /// Cuts a paragraph out and pastes it, with its bookmarks, in front of another.
    void move(String paragraph, String before) {
        var moved = find(paragraph).getCTP();
        var copy = document.insertNewParagraph(find(before).getCTP().newCursor()).getCTP();
        copy.set(moved);
        for (var at = document.getParagraphs().size() - 1; at >= 0; at--) {
            var paragraphThere = document.getParagraphs().get(at);
            if (paragraphThere.getCTP() == moved) {
                document.removeBodyElement(document.getPosOfParagraph(paragraphThere));
            }
        }
    }

    void retypeCell(String cell, String words) {
        var found =
                document.getTables().stream()
                        .flatMap(table -> table.getRows().stream())
                        .flatMap(row -> row.getTableCells().stream())
                        .filter(it -> it.getText().equals(cell))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No cell says " + cell));
        replace(first(found), words);
    }

    private static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().getFirst();
    }

    /// Puts words at the end of a paragraph, as a tracked change.
    void insertTracked(String paragraph, String words) {
        var inserted = find(paragraph).getCTP().addNewIns();
        signed(inserted);
        inserted.addNewR().addNewT().setStringValue(words);
    }

    /// Strikes all words of a paragraph out, as a tracked change; the paragraph's end too.
    void deleteTracked(String paragraph) {
        var struck = find(paragraph);
        var found = struck.getCTP();
        for (var at = struck.getRuns().size() - 1; at >= 0; at--) {
            var text = struck.getRuns().get(at).getText(0);
            if (text == null) {
                continue;
            }
            struck.removeRun(at);
            var deleted = found.addNewDel();
            signed(deleted);
            deleted.addNewR().addNewDelText().setStringValue(text);
        }
        var properties = found.isSetPPr() ? found.getPPr() : found.addNewPPr();
        var mark = properties.isSetRPr() ? properties.getRPr() : properties.addNewRPr();
        var end = mark.addNewDel();
        end.setId(BigInteger.valueOf(901));
        end.setAuthor(WHO);
        end.setDate(day());
    }

    void comment(String paragraph, String words) {
        var comments =
                document.getDocComments() == null
                        ? document.createComments()
                        : document.getDocComments();
        var id = BigInteger.valueOf(77);
        var comment = comments.createComment(id).getCtComment();
        comment.setAuthor(WHO);
        comment.setDate(day());
        comment.addNewP().addNewR().addNewT().setStringValue(words);
        find(paragraph).getCTP().addNewR().addNewCommentReference().setId(id);
    }

    /// Replies to the first comment there is, and settles it.
    static void replyAndSettle(Path file, String words) throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            var reply =
                    "<w:comment w:id=\"78\" w:author=\"%s\" w:date=\"2023-03-16T09:00:00Z\"><w:p xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" w14:paraId=\"7E000001\"><w:r><w:t>%s</w:t></w:r></w:p></w:comment>"
                            .formatted(WHO, words);
            change(zip.getPath("/word/comments.xml"), "</w:comments>", reply + "</w:comments>");
            var threads = zip.getPath("/word/commentsExtended.xml");
            change(threads, "w15:done=\"0\"", "w15:done=\"1\"");
            change(
                    threads,
                    "</w15:commentsEx>",
                    "<w15:commentEx w15:paraId=\"7E000001\" w15:paraIdParent=\"00000001\""
                            + " w15:done=\"1\"/></w15:commentsEx>");
            change(
                    zip.getPath("/word/document.xml"),
                    "<w:commentReference w:id=\"0\"/></w:r>",
                    "<w:commentReference w:id=\"0\"/></w:r><w:r><w:commentReference"
                            + " w:id=\"78\"/></w:r>");
        }
    }

    private static void change(Path part, String what, String to) throws IOException {
        var text = Files.readString(part);
        if (!text.contains(what)) {
            throw new AssertionError(part + " has no " + what + ": " + text);
        }
        Files.writeString(part, text.replace(what, to));
    }

    private static void signed(CTRunTrackChange change) {
        change.setId(BigInteger.valueOf(900));
        change.setAuthor(WHO);
        change.setDate(day());
    }

    private static Calendar day() {
        var day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        day.clear();
        day.set(2023, Calendar.MARCH, 15, 9, 0, 0);
        return day;
    }

    private static void replace(XWPFParagraph paragraph, String words) {
        var runs = paragraph.getRuns();
        for (var at = runs.size() - 1; at > 0; at--) {
            paragraph.removeRun(at);
        }
        runs.getFirst().setText(words, 0);
    }

    private XWPFParagraph find(String words) {
        return Stream.of(document.getParagraphs())
                .flatMap(List::stream)
                .filter(it -> it.getText().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No paragraph says " + words));
    }

    /// Saves the document.
    @Override
    public void close() throws IOException {
        try (var out = Files.newOutputStream(file)) {
            document.write(out);
        }
    }
}
