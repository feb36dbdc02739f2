package org.forwardplan.window;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;

/// A reviewer who adds to the first passage with changes tracked, to the last without, and has a
/// question.
record WordReviewer(Path file) {

    static final String TRACKED = " We asked people in May.";
    static final String TYPED = " It is too much.";
    static final String COMMENT = "How many were asked?";
    private static final String WHO = "Director of quality";

    void review() throws IOException {
        XWPFDocument document;
        try (var in = Files.newInputStream(file)) {
            document = new XWPFDocument(in);
        }
        var passages = passages(document);
        var tracked = passages.getFirst().getCTP().addNewIns();
        tracked.setId(BigInteger.valueOf(900));
        tracked.setAuthor(WHO);
        tracked.setDate(day());
        tracked.addNewR().addNewT().setStringValue(TRACKED);
        passages.getLast().createRun().setText(TYPED);
        var comment = document.createComments().createComment(BigInteger.ONE).getCtComment();
        comment.setAuthor(WHO);
        comment.setDate(day());
        comment.addNewP().addNewR().addNewT().setStringValue(COMMENT);
        passages.getFirst().getCTP().addNewR().addNewCommentReference().setId(BigInteger.ONE);
        try (var out = Files.newOutputStream(file)) {
            document.write(out);
        }
    }

    private static List<XWPFParagraph> passages(XWPFDocument document) {
        return document.getParagraphs().stream()
                .filter(it ->
                        it.getCTP().getBookmarkStartList().stream()
                                .anyMatch(mark -> mark.getName().startsWith("_psg_")))
                .toList();
    }

    private static Calendar day() {
        var day = new GregorianCalendar(2023, Calendar.MARCH, 15, 9, 0);
        day.set(Calendar.MILLISECOND, 0);
        return day;
    }
}
