package org.forwardplan.persistence.htmlpaper;

import org.forwardplan.model.papers.Span;
import org.forwardplan.model.papers.Span.CrossReference;
import org.forwardplan.model.papers.Span.CrossReference.Shows;
import org.forwardplan.model.papers.Span.Hyperlink;
import org.forwardplan.model.papers.Span.Words;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes the spans of a paragraph.
final class SpanHtml {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Markup page;
    private final Places places;
    private final Changes changes;

    SpanHtml(Markup page, Places places, Changes changes) {
        this.page = page;
        this.places = places;
        this.changes = changes;
    }

    void write(List<Span> spans) {
        joined(spans).forEach(this::write);
    }

    private void write(Span span) {
        switch (span) {
            case Words words -> words(words);
            case Hyperlink link -> link(link);
            case CrossReference reference -> reference(reference);
            case Span.Tracked tracked -> changes.mark(tracked.track(), () -> write(tracked.span()));
        }
    }

    private void words(Words words) {
        if (words.bold()) {
            page.open("strong");
        }
        if (words.italic()) {
            page.open("em");
        }
        page.text(words.text());
        if (words.italic()) {
            page.close();
        }
        if (words.bold()) {
            page.close();
        }
    }

    /// An address no reader could follow is left out; its words stay.
    private void link(Hyperlink link) {
        if (leadsSomewhere(link.address())) {
            page.element("a", link.text(), "href", link.address().strip());
        } else {
            page.text(link.text());
        }
    }

    private static boolean leadsSomewhere(String address) {
        try {
            var scheme = new URI(address.strip()).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private void reference(CrossReference reference) {
        var target = places.link(reference.anchor());
        if (target == null) {
            page.text(reference.text());
        } else {
            page.element("a", reference.text(), "href", target);
        }
    }

    /// A page of the web has no page numbers, and number and title of one section are one link.
    private static List<Span> joined(List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            if (span instanceof CrossReference it && it.shows() == Shows.PAGE) {
                dropWord(joined);
            } else if (!(span instanceof CrossReference it && joins(joined, it))) {
                joined.add(span);
            }
        }
        return joined;
    }

    private static void dropWord(List<Span> joined) {
        if (!joined.isEmpty() && joined.getLast() instanceof Words words) {
            joined.removeLast();
            joined.add(
                    new Words(
                            words.text().replaceFirst("(,\\s*|\\s+\\()?(on )?page\\s*$", ""),
                            words.bold(),
                            words.italic()));
        }
    }

    private static boolean joins(List<Span> joined, CrossReference title) {
        var last = joined.size() - 1;
        if (last >= 1
                && joined.get(last) instanceof Words between
                && between.text().isBlank()
                && joined.get(last - 1) instanceof CrossReference number
                && number.anchor().equals(title.anchor())) {
            joined.removeLast();
            joined.set(
                    last - 1,
                    new CrossReference(
                            title.anchor(),
                            Shows.TITLE,
                            number.text() + between.text() + title.text()));
            return true;
        }
        return false;
    }
}
