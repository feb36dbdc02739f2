package org.forwardplan.persistence.html;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.List;

/// Reads back prose that was copied from a plan, every space of it.
final class OwnProse {

    private final List<Paragraph> paragraphs = new ArrayList<>();

    static Prose read(Element element) {
        var reader = new OwnProse();
        reader.blocks(element, 0);
        return new Prose(reader.paragraphs);
    }

    private void blocks(Element element, int depth) {
        for (var child : element.children()) {
            var tag = child.normalName();
            switch (tag) {
                case "p" -> add(Kind.TEXT, 1, child);
                case "h2", "h3", "h4", "h5" -> add(Kind.HEADING, tag.charAt(1) - '1', child);
                case "ul", "ol" -> blocks(child, depth + 1);
                case "li" -> item(child, depth);
                default -> {}
            }
        }
    }

    private void item(Element item, int depth) {
        var list = item.parent();
        var numbered = list != null && list.normalName().equals("ol");
        add(numbered ? Kind.NUMBER : Kind.BULLET, depth, item);
        blocks(item, depth);
    }

    private void add(Kind kind, int level, Element element) {
        var runs = new ArrayList<Run>();
        runs(element, Look.PLAIN, runs);
        paragraphs.add(new Paragraph(kind, Math.clamp(level, 1, Paragraph.DEEPEST), runs));
    }

    private static void runs(Element element, Look look, List<Run> runs) {
        for (var child : element.childNodes()) {
            if (child instanceof TextNode text) {
                runs.add(look.run(text.getWholeText()));
            } else if (child instanceof Element inner
                    && !List.of("ul", "ol").contains(inner.normalName())) {
                runs(inner, look.within(inner, Style.of(inner)), runs);
            }
        }
    }
}
