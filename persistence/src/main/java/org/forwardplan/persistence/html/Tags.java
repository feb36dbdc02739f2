package org.forwardplan.persistence.html;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.jsoup.nodes.Element;

import java.util.Set;
import java.util.regex.Pattern;

/// What the elements of a page are to a plan.
final class Tags {

    /// How an element is read.
    enum Kind {
        BLOCK,
        HEADING,
        LIST,
        ITEM,
        TABLE,
        PICTURE,
        BREAK,
        INLINE,
        LEFT_OUT,
        SKIPPED
    }

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "caption",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "header",
                    "hgroup",
                    "html",
                    "legend",
                    "main",
                    "menu",
                    "nav",
                    "p",
                    "pre",
                    "search",
                    "section",
                    "summary",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr");
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "applet",
                    "audio",
                    "button",
                    "canvas",
                    "embed",
                    "iframe",
                    "input",
                    "math",
                    "object",
                    "select",
                    "svg",
                    "textarea",
                    "video");
    private static final Set<String> SKIPPED =
            Set.of(
                    "base",
                    "col",
                    "colgroup",
                    "comment",
                    "datalist",
                    "head",
                    "hr",
                    "link",
                    "meta",
                    "noscript",
                    "script",
                    "style",
                    "template",
                    "title",
                    "wbr");

    private static final Pattern HEADING_CLASS =
            Pattern.compile("(?i)(?:Mso)?Heading[ _-]?([1-9])(?:\\D.*)?");
    private static final Pattern TITLE_CLASS = Pattern.compile("(?i)MsoTitle.*");

    private Tags() {}

    static Kind of(Element element, Style style) {
        var tag = element.normalName();
        if (SKIPPED.contains(tag) || style.hidden() || element.hasAttr("hidden")) {
            return Kind.SKIPPED;
        }
        if (LEFT_OUT.contains(tag)) {
            return element.attr("type").equals("hidden") ? Kind.SKIPPED : Kind.LEFT_OUT;
        }
        return switch (tag) {
            case "ul", "ol" -> Kind.LIST;
            case "li" -> Kind.ITEM;
            case "table" -> Kind.TABLE;
            case "img", "v:imagedata" -> Kind.PICTURE;
            case "br" -> Kind.BREAK;
            default -> {
                if (headingLevel(element, style) > 0) {
                    yield Kind.HEADING;
                }
                yield BLOCKS.contains(tag) ? Kind.BLOCK : Kind.INLINE;
            }
        };
    }

    /// From 1; 0 where it is no heading. Word says it by the name of a style where the heading is
    /// deeper than the web knows.
    static int headingLevel(Element element, Style style) {
        var tag = element.normalName();
        if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
            return tag.charAt(1) - '0';
        }
        if (!BLOCKS.contains(tag)) {
            return 0;
        }
        if (element.attr("role").equals("heading")) {
            return level(element.attr("aria-level"));
        }
        var byOutline = style.get("mso-outline-level");
        if (!byOutline.isEmpty()) {
            return level(byOutline);
        }
        for (var name : element.classNames()) {
            var heading = HEADING_CLASS.matcher(name);
            if (heading.matches()) {
                return level(heading.group(1));
            }
            if (TITLE_CLASS.matcher(name).matches()) {
                return 1;
            }
        }
        return 0;
    }

    private static int level(String written) {
        return written.matches("[1-9]") ? Integer.parseInt(written) : Paragraph.DEEPEST;
    }
}
