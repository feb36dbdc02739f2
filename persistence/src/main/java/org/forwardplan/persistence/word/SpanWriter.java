package org.forwardplan.persistence.word;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.forwardplan.model.papers.Span;
import org.forwardplan.model.papers.Span.CrossReference;
import org.forwardplan.model.papers.Span.Hyperlink;
import org.forwardplan.model.papers.Span.Words;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes the spans of a paragraph: words, links and cross-references.
final class SpanWriter {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final PackagePart part;
    private final Bookmarks bookmarks;

    /// @param part the document's own, which keeps the addresses of its links
    SpanWriter(PackagePart part, Bookmarks bookmarks) {
        this.part = part;
        this.bookmarks = bookmarks;
    }

    void write(CTP paragraph, List<Span> spans) {
        for (var span : spans) {
            switch (span) {
                case Words words ->
                        Runs.text(paragraph.addNewR(), words.text(), words.bold(), words.italic());
                case Hyperlink link -> link(paragraph, link);
                case CrossReference reference -> reference(paragraph, reference);
            }
        }
    }

    /// An address no reader could follow is left out; its words stay.
    private void link(CTP paragraph, Hyperlink link) {
        if (!leadsSomewhere(link.address())) {
            Runs.text(paragraph.addNewR(), link.text());
            return;
        }
        var target =
                part.addExternalRelationship(
                        link.address().strip(), XWPFRelation.HYPERLINK.getRelation());
        var written = paragraph.addNewHyperlink();
        written.setId(target.getId());
        var run = written.addNewR();
        run.addNewRPr().addNewRStyle().setVal("Hyperlink");
        Runs.text(run, link.text());
    }

    private static boolean leadsSomewhere(String address) {
        try {
            var scheme = new URI(address.strip()).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private void reference(CTP paragraph, CrossReference reference) {
        bookmarks
                .field(reference)
                .ifPresentOrElse(
                        field -> Fields.write(paragraph::addNewR, field, reference.text()),
                        () -> Runs.text(paragraph.addNewR(), reference.text()));
    }
}
