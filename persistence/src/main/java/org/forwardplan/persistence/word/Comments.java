package org.forwardplan.persistence.word;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.forwardplan.model.imports.Imported.Remark;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTComment;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDateTime;
import org.w3c.dom.Element;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The comments of a document: who said what and when, what replies to what, and what is settled.
final class Comments {

    private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String THREADS = "/word/commentsExtended.xml";
    private static final String THREADS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml";
    private static final String THREADS_RELATION =
            "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";

    private final XWPFDocument document;
    private final List<String> threads = new ArrayList<>();
    private @Nullable XWPFComments comments;

    Comments(XWPFDocument document) {
        this.document = document;
    }

    /// @return the numbers by which the text refers to them, replies included
    List<BigInteger> add(List<Remark> remarks) {
        var ids = new ArrayList<BigInteger>();
        for (var remark : remarks) {
            ids.add(add(remark, "", remark.resolved()));
            var opening = paragraph(threads.size());
            remark.replies().forEach(reply -> ids.add(add(reply, opening, remark.resolved())));
        }
        return ids;
    }

    /// @param opening the paragraph of the comment it replies to; empty where it replies to none
    private BigInteger add(Remark remark, String opening, boolean resolved) {
        var id = BigInteger.valueOf(threads.size());
        var written = part().createComment(id).getCtComment();
        written.setAuthor(CleanText.of(remark.by()));
        written.setInitials(initials(remark.by()));
        var date = STDateTime.Factory.newInstance();
        date.setStringValue(remark.at().truncatedTo(ChronoUnit.SECONDS).toString());
        written.xsetDate(date);
        var lines = remark.text().lines().toList();
        (lines.isEmpty() ? List.of("") : lines).forEach(line -> line(written, line));
        var paragraph = paragraph(threads.size() + 1);
        // Word holds a thread together by the last paragraph of each comment.
        ((Element) written.getPArray(written.sizeOfPArray() - 1).getDomNode())
                .setAttributeNS(W14, "w14:paraId", paragraph);
        threads.add(
                "<w15:commentEx w15:paraId=\"%s\"%s w15:done=\"%d\"/>"
                        .formatted(
                                paragraph,
                                opening.isEmpty()
                                        ? ""
                                        : " w15:paraIdParent=\"%s\"".formatted(opening),
                                resolved ? 1 : 0));
        return id;
    }

    private static void line(CTComment comment, String text) {
        Runs.text(comment.addNewP().addNewR(), text);
    }

    private static String paragraph(int number) {
        return "%08X".formatted(number);
    }

    private static String initials(String by) {
        return Arrays.stream(by.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.UK))
                .limit(3)
                .collect(Collectors.joining());
    }

    private XWPFComments part() {
        var part = comments == null ? document.createComments() : comments;
        comments = part;
        return part;
    }

    /// Writes what replies to what, once all comments are there.
    void keepThreads() throws IOException {
        if (threads.isEmpty()) {
            return;
        }
        try {
            var name = PackagingURIHelper.createPartName(THREADS);
            var part = document.getPackage().createPart(name, THREADS_TYPE);
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, THREADS_RELATION);
            try (var out = part.getOutputStream()) {
                out.write(extended().getBytes(StandardCharsets.UTF_8));
            }
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException("The name of the part is a good one", impossible);
        }
    }

    private String extended() {
        return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w15:commentsEx xmlns:w15="%s" xmlns:mc="%s" mc:Ignorable="w15">%s</w15:commentsEx>
        """
                .formatted(W15, MC, String.join("", threads));
    }
}
