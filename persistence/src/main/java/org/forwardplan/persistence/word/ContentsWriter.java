package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Block.Contents;
import org.forwardplan.model.papers.Block.Heading;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

import java.math.BigInteger;
import java.util.List;

/// Writes the contents page as Word would: a field that already says what it will say, but for the
/// page numbers.
///
/// Pages are known only once a program has laid them out; Word does so when it opens the document.
final class ContentsWriter {

    private static final int DEEPEST_STYLE = 3;

    private final CTBody body;
    private final Looks looks;
    private final Bookmarks bookmarks;
    private final PageShape page;

    ContentsWriter(CTBody body, Looks looks, Bookmarks bookmarks, PageShape page) {
        this.body = body;
        this.looks = looks;
        this.bookmarks = bookmarks;
        this.page = page;
    }

    void write(Contents contents, List<Heading> headings) {
        var listed =
                headings.stream()
                        .filter(heading ->
                                heading.inContents() && heading.level() <= contents.depth())
                        .toList();
        // Built-in heading styles only, so that sub-headings within the text stay out when Word
        // draws it up again.
        var field = "TOC %s \\h \\z".formatted(looks.contents().toDepth(contents.depth()));
        for (var at = 0; at < listed.size(); at++) {
            var paragraph = entry(listed.get(at));
            if (at == 0) {
                Fields.begin(paragraph::addNewR, field);
            }
            words(paragraph, listed.get(at));
        }
        var last = body.addNewP();
        if (listed.isEmpty()) {
            Fields.begin(last::addNewR, field);
        }
        Fields.end(last::addNewR);
    }

    private CTP entry(Heading heading) {
        var paragraph = body.addNewP();
        var properties = paragraph.addNewPPr();
        properties
                .addNewPStyle()
                .setVal(looks.style("TOC" + Math.min(heading.level(), DEEPEST_STYLE)));
        var tab = properties.addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        // The style has dots here; they would lead nowhere as long as there is no page number.
        tab.setLeader(STTabTlc.NONE);
        tab.setPos(BigInteger.valueOf(page.textWidth()));
        return paragraph;
    }

    private void words(CTP paragraph, Heading heading) {
        var link = paragraph.addNewHyperlink();
        var bookmark = bookmarks.of(heading);
        link.setAnchor(bookmark);
        link.setHistory(true);
        if (!heading.number().isEmpty()) {
            Runs.text(link.addNewR(), heading.number());
            link.addNewR().addNewTab();
        }
        Runs.text(link.addNewR(), heading.text());
        link.addNewR().addNewTab();
        Fields.write(link::addNewR, "PAGEREF %s \\h".formatted(bookmark), "");
    }
}
