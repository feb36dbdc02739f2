package org.forwardplan.persistence.word;

import org.w3c.dom.Element;

import java.util.List;
import java.util.function.Predicate;

/// The title page of a template: what stands before its first section break, its cover page
/// control, or what begins with a title and ends with a page break.
///
/// @param blocks empty where the template has none
/// @param endsPage true where what follows begins on a new page by itself
record CoverPage(List<Element> blocks, boolean endsPage) {

    /// More than that is no title page any more.
    private static final int LONGEST = 40;

    static final CoverPage NONE = new CoverPage(List.of(), false);

    /// @param titles tells a paragraph that bears the title by the id of its style
    static CoverPage of(Element body, Predicate<String> titles) {
        var blocks = Xml.children(body).stream().filter(it -> !Xml.is(it, "sectPr")).toList();
        for (var at = 0; at < Math.min(LONGEST, blocks.size()); at++) {
            var block = blocks.get(at);
            if (isCoverControl(block)) {
                return new CoverPage(blocks.subList(0, at + 1), breaksPage(block));
            }
            if (!Xml.all(block, "sectPr").isEmpty()) {
                return new CoverPage(blocks.subList(0, at + 1), !isContinuous(body));
            }
        }
        return byPageBreak(blocks, titles);
    }

    private static CoverPage byPageBreak(List<Element> blocks, Predicate<String> titles) {
        var titled = false;
        for (var at = 0; at < Math.min(LONGEST, blocks.size()); at++) {
            var block = blocks.get(at);
            if (titled && !Xml.all(block, "pageBreakBefore").isEmpty()) {
                return new CoverPage(blocks.subList(0, at), false);
            }
            titled = titled || titles.test(Xml.val(block, "pStyle"));
            if (titled && breaksPage(block)) {
                return new CoverPage(blocks.subList(0, at + 1), true);
            }
        }
        return NONE;
    }

    boolean isThere() {
        return !blocks.isEmpty();
    }

    private static boolean isCoverControl(Element block) {
        return Xml.is(block, "sdt") && Xml.val(block, "docPartGallery").equals("Cover Pages");
    }

    private static boolean breaksPage(Element block) {
        return Xml.all(block, "br").stream().anyMatch(it -> Xml.value(it, "type").equals("page"));
    }

    /// How a section begins is said at its own end.
    private static boolean isContinuous(Element body) {
        return Xml.children(body, "sectPr").stream()
                .anyMatch(it -> Xml.val(it, "type").equals("continuous"));
    }
}
