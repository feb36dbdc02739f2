package org.forwardplan.persistence.word;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.forwardplan.model.papers.Paper;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/// A Word document in the making: the page around the text, and what is said about the document
/// itself.
final class WordDocument implements AutoCloseable {

    private final XWPFDocument document;
    private final Comments comments;

    WordDocument() throws IOException {
        this.document = WordTemplate.open();
        this.comments = new Comments(document);
    }

    CTBody body() {
        return document.getDocument().getBody();
    }

    XWPFNumbering numbering() {
        return document.getNumbering();
    }

    PackagePart part() {
        return document.getPackagePart();
    }

    PictureWriter pictures(PageShape page) {
        return new PictureWriter(document, page);
    }

    Comments comments() {
        return comments;
    }

    /// Page size, margins, header and footer. A title page has neither header nor footer.
    void page(Paper paper, PageShape page) {
        var section = body().isSetSectPr() ? body().getSectPr() : body().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(page.width()));
        size.setH(BigInteger.valueOf(page.height()));
        if (page.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margin = section.addNewPgMar();
        var around = BigInteger.valueOf(page.margin());
        margin.setTop(around);
        margin.setBottom(around);
        margin.setLeft(around);
        margin.setRight(around);
        margin.setHeader(BigInteger.valueOf(page.margin() / 2));
        margin.setFooter(BigInteger.valueOf(page.margin() / 2));
        margin.setGutter(BigInteger.ZERO);
        var header = line(document.createHeader(HeaderFooterType.DEFAULT), "Header");
        Runs.text(header.addNewR(), paper.runningTitle());
        var footer = line(document.createFooter(HeaderFooterType.DEFAULT), "Footer");
        footer(footer, paper, page);
        if (paper.titlePage()) {
            section.addNewTitlePg();
        }
    }

    private static void footer(CTP footer, Paper paper, PageShape page) {
        var tab = footer.getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(page.textWidth()));
        Runs.text(footer.addNewR(), paper.author());
        footer.addNewR().addNewTab();
        Runs.text(footer.addNewR(), "Page ");
        Fields.write(footer::addNewR, "PAGE", "1");
        Runs.text(footer.addNewR(), " of ");
        Fields.write(footer::addNewR, "NUMPAGES", "1");
    }

    private static CTP line(XWPFHeaderFooter around, String style) {
        var line =
                (around.getParagraphs().isEmpty()
                                ? around.createParagraph()
                                : around.getParagraphs().getFirst())
                        .getCTP();
        var properties = line.isSetPPr() ? line.getPPr() : line.addNewPPr();
        (properties.isSetPStyle() ? properties.getPStyle() : properties.addNewPStyle())
                .setVal(style);
        return line;
    }

    /// Title, author, language and dates as readers' programs and screen readers find them.
    void properties(Paper paper) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(CleanText.of(paper.title()));
        core.setSubjectProperty(CleanText.of(paper.subtitle()));
        core.setCreator(CleanText.of(paper.author()));
        core.setLastModifiedByUser(CleanText.of(paper.author()));
        var day = Optional.of(Date.from(paper.dated().atTime(12, 0).toInstant(ZoneOffset.UTC)));
        core.getUnderlyingProperties().setCreatedProperty(day);
        core.getUnderlyingProperties().setModifiedProperty(day);
        core.getUnderlyingProperties().setLanguageProperty(Optional.of("en-GB"));
        paper.properties().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(it ->
                        document.getProperties()
                                .getCustomProperties()
                                .addProperty(it.getKey(), it.getValue()));
    }

    void write(OutputStream out) throws IOException {
        comments.keepThreads();
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
