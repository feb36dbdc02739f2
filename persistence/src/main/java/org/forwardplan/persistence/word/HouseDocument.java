package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.StyleRole;
import org.forwardplan.persistence.word.TitlePlaces.Said;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Empties a template and fills in what the paper is called: what is left is its looks, its headers
/// and footers, and its title page where the paper has one.
final class HouseDocument {

    /// Parts that belong to the text, not to the looks.
    private static final Set<String> OF_THE_TEXT =
            Set.of("/image", "/hyperlink", "/chart", "/oleObject", "/package", "/aFChunk");

    private static final Set<String> ALWAYS_OF_THE_TEXT =
            Set.of(
                    "/comments",
                    "/commentsExtended",
                    "/commentsIds",
                    "/people",
                    "/glossaryDocument");

    private final TemplateParts parts;
    private final TemplateStyles styles;
    private final HouseTemplate template;
    private final TitlePlaces places;
    private CoverPage cover = CoverPage.NONE;
    private boolean titled;

    HouseDocument(HouseTemplate template, Paper paper, String day) throws IOException {
        this.template = template;
        this.parts = TemplateParts.of(template.bytes());
        this.styles = TemplateStyles.of(parts);
        this.places = new TitlePlaces(paper, day);
        empty(paper.titlePage());
        headersAndFooters();
        settings();
        parts.becomeDocument();
        parts.dropUnreached();
    }

    TemplateStyles styles() {
        return styles;
    }

    /// True where a title page of the template says what the paper is called.
    boolean titled() {
        return titled;
    }

    /// True where the text begins a page by itself.
    boolean atPageStart() {
        return cover.isThere() && cover.endsPage();
    }

    boolean hasCover() {
        return cover.isThere();
    }

    StreamedDocument open() throws IOException {
        return new StreamedDocument(new ByteArrayInputStream(parts.zip()));
    }

    private void empty(boolean titlePage) throws IOException {
        var document = parts.xml(parts.main());
        var body = Xml.all(document.getDocumentElement(), "body").getFirst();
        var title = styles.id(template, StyleRole.TITLE).orElse("Title");
        if (titlePage) {
            cover = CoverPage.of(body, title::equals);
        }
        var kept = new HashSet<>(cover.blocks());
        Xml.children(body).stream()
                .filter(it -> !kept.contains(it) && !Xml.is(it, "sectPr"))
                .forEach(Xml::remove);
        cover.blocks().forEach(places::fill);
        places.fillParagraph(cover.blocks(), Said.TITLE, title);
        places.fillParagraph(
                cover.blocks(),
                Said.SUBTITLE,
                styles.id(template, StyleRole.SUBTITLE).orElse("Subtitle"));
        titled = places.filled().contains(Said.TITLE);
        parts.put(parts.main(), document);
        leaveOut(parts.main(), referred(document.getDocumentElement()));
    }

    /// What the text pointed at and does not any more.
    private void leaveOut(String part, Set<String> referred) throws IOException {
        var name = TemplateParts.relationsOf(part);
        if (parts.relations(part).isEmpty()) {
            return;
        }
        var file = parts.xml(name);
        TemplateParts.relations(part, file).stream()
                .filter(it ->
                        ALWAYS_OF_THE_TEXT.stream().anyMatch(it.kind()::endsWith)
                                || !referred.contains(it.id())
                                        && (it.outside()
                                                || OF_THE_TEXT.stream()
                                                        .anyMatch(it.kind()::endsWith)))
                .forEach(it -> Xml.remove(it.element()));
        parts.put(name, file);
    }

    private static Set<String> referred(Element root) {
        var ids = new HashSet<String>();
        var all = root.getElementsByTagName("*");
        for (var at = 0; at < all.getLength(); at++) {
            var attributes = all.item(at).getAttributes();
            for (var one = 0; one < attributes.getLength(); one++) {
                var uri = attributes.item(one).getNamespaceURI();
                if (uri != null && uri.endsWith("/relationships")) {
                    ids.add(attributes.item(one).getNodeValue());
                }
            }
        }
        return ids;
    }

    private void headersAndFooters() throws IOException {
        for (var kind : Stream.of("/header", "/footer").toList()) {
            for (var part : parts.allOfKind(parts.main(), kind)) {
                var content = parts.xml(part);
                places.fill(content.getDocumentElement());
                parts.put(part, content);
            }
        }
    }

    /// The place a template lies in is nobody's business who gets the paper, and Word would look
    /// there.
    private void settings() throws IOException {
        var part = parts.ofKind(parts.main(), "/settings");
        if (part.isPresent()) {
            var content = parts.xml(part.get());
            Stream.of("attachedTemplate", "linkStyles", "mailMerge", "documentProtection")
                    .flatMap(it -> Xml.all(content.getDocumentElement(), it).stream())
                    .toList()
                    .forEach(Xml::remove);
            parts.put(part.get(), content);
            leaveOut(part.get(), Set.of());
        }
    }
}
