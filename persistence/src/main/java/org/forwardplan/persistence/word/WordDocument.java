package org.forwardplan.persistence.word;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.persistence.files.DatedZip;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/// A Word document in the making: the page around the text, and what is said about the document
/// itself.
final class WordDocument implements AutoCloseable {

    private final StreamedDocument document;
    private final Comments comments;
    private final Looks looks;
    private final ListIds lists;
    private final PageShape page;
    private final Opening opening;
    private final @Nullable CTSectPr frame;
    private final LocalDate dated;

    /// What stands before the text.
    ///
    /// @param titled true where the title has been said
    /// @param cover true where there is a title page
    /// @param newPage true where the text still has to begin a page
    record Opening(boolean titled, boolean cover, boolean newPage) {}

    private WordDocument(
            StreamedDocument document,
            Looks looks,
            ListIds lists,
            PageShape page,
            Opening opening,
            @Nullable CTSectPr frame,
            LocalDate dated) {
        this.document = document;
        this.comments = new Comments(document);
        this.looks = looks;
        this.lists = lists;
        this.page = page;
        this.opening = opening;
        this.frame = frame;
        this.dated = dated;
    }

    /// As our papers look unasked.
    static WordDocument own(Paper paper) throws IOException {
        return new WordDocument(
                WordTemplate.open(),
                Looks.OWN,
                ListIds.OWN,
                PageShape.of(paper.landscape()),
                new Opening(false, false, paper.titlePage()),
                null,
                paper.dated());
    }

    /// As the papers of an organisation look.
    static WordDocument like(HouseTemplate template, Paper paper, String day) throws IOException {
        var emptied = new HouseDocument(template, paper, day);
        var document = emptied.open();
        try (var own = WordTemplate.open()) {
            var styles = HouseParts.styles(document);
            HouseParts.inEnglish(styles);
            var looks = new HouseLooks(template, emptied.styles(), styles, HouseParts.styles(own));
            var numbering =
                    new HouseNumbering(
                            HouseParts.numbering(document),
                            styles,
                            looks,
                            HouseParts.numberings(own));
            var frame = HouseParts.takeFrame(document, paper.landscape());
            document.enforceUpdateFields();
            return new WordDocument(
                    document,
                    looks.looks(),
                    numbering.ids(),
                    HouseParts.shape(frame),
                    new Opening(
                            emptied.titled(),
                            emptied.hasCover(),
                            paper.titlePage() && !emptied.atPageStart()),
                    frame,
                    paper.dated());
        }
    }

    /// Where the text is written.
    CTBody body() {
        return document.text();
    }

    /// What is done with takes no more room than its words; it cannot be changed any more.
    void finish() {
        document.finish();
    }

    void add(PlainTable table) {
        document.add(table.xml());
    }

    void add(PlainParagraph paragraph) {
        document.add(paragraph.xml(document.prefix()));
    }

    PlainTable plain(Table table) {
        return new PlainTable(looks, page, table, document.prefix());
    }

    XWPFNumbering numbering() {
        return document.getNumbering();
    }

    PackagePart part() {
        return document.getPackagePart();
    }

    PictureWriter pictures() {
        return new PictureWriter(document, page);
    }

    ChartWriter charts() {
        return new ChartWriter(document, page, dated);
    }

    Comments comments() {
        return comments;
    }

    Looks looks() {
        return looks;
    }

    ListIds lists() {
        return lists;
    }

    PageShape page() {
        return page;
    }

    Opening opening() {
        return opening;
    }

    /// Page size, margins, header and footer. A title page of ours has neither header nor footer.
    void frame(Paper paper) {
        var body = document.getDocument().getBody();
        if (frame != null) {
            body.setSectPr(frame);
        } else {
            Pages.of(body.addNewSectPr(), page);
        }
        var section = body.getSectPr();
        if (section.sizeOfHeaderReferenceArray() == 0) {
            var header = line(document.createHeader(HeaderFooterType.DEFAULT), "Header");
            Runs.text(header.addNewR(), paper.runningTitle());
        }
        if (section.sizeOfFooterReferenceArray() == 0) {
            footer(line(document.createFooter(HeaderFooterType.DEFAULT), "Footer"), paper, page);
        }
        if (paper.titlePage() && !opening.cover() && !section.isSetTitlePg()) {
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

    private CTP line(XWPFHeaderFooter around, String style) {
        var line =
                (around.getParagraphs().isEmpty()
                                ? around.createParagraph()
                                : around.getParagraphs().getFirst())
                        .getCTP();
        var properties = line.isSetPPr() ? line.getPPr() : line.addNewPPr();
        (properties.isSetPStyle() ? properties.getPStyle() : properties.addNewPStyle())
                .setVal(looks.style(style));
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

    void write(DatedZip out) throws IOException {
        comments.keepThreads();
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
