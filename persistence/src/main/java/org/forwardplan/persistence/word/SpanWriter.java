package org.forwardplan.persistence.word;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.forwardplan.model.papers.Span;
import org.forwardplan.model.papers.Span.CrossReference;
import org.forwardplan.model.papers.Span.Hyperlink;
import org.forwardplan.model.papers.Span.Words;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes the spans of a paragraph: words, links and cross-references.
final class SpanWriter {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final PackagePart part;
    private final Looks looks;
    private final Bookmarks bookmarks;

    /// @param part the document's own, which keeps the addresses of its links
    SpanWriter(PackagePart part, Looks looks, Bookmarks bookmarks) {
        this.part = part;
        this.looks = looks;
        this.bookmarks = bookmarks;
    }

    void write(Line line, List<Span> spans) {
        spans.forEach(span -> write(line, span));
    }

    private void write(Line line, Span span) {
        switch (span) {
            case Words words -> line.say(words.text(), words.bold(), words.italic());
            case Hyperlink link -> link(line, link);
            case CrossReference reference -> reference(line, reference);
            case Span.Tracked tracked ->
                    line.changed(tracked.track(), () -> write(line, tracked.span()));
        }
    }

    /// An address no reader could follow is left out; its words stay.
    private void link(Line line, Hyperlink link) {
        if (!leadsSomewhere(link.address())) {
            line.say(link.text());
            return;
        }
        var target =
                part.addExternalRelationship(
                        link.address().strip(), XWPFRelation.HYPERLINK.getRelation());
        line.link(target.getId(), looks.style("Hyperlink"), link.text());
    }

    private static boolean leadsSomewhere(String address) {
        try {
            var scheme = new URI(address.strip()).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private void reference(Line line, CrossReference reference) {
        bookmarks
                .field(reference)
                .ifPresentOrElse(
                        field -> line.field(field, reference.text()),
                        () -> line.say(reference.text()));
    }
}
