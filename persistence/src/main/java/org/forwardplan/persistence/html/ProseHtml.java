package org.forwardplan.persistence.html;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;
import org.jsoup.nodes.Element;

import java.util.Arrays;

/// Writes prose as HTML. A sub-heading of the first level stands below the title of its section, so
/// it is a heading of the second.
final class ProseHtml {

    private final int[] counters = new int[Paragraph.DEEPEST + 2];
    private final Element top;

    /// The list that the item before stands in; the top where none is open.
    private Element open;

    private int depth;

    private ProseHtml(Element into) {
        top = into;
        open = into;
    }

    static void write(Prose prose, Element into) {
        var writer = new ProseHtml(into);
        prose.paragraphs().forEach(writer::paragraph);
    }

    private void paragraph(Paragraph paragraph) {
        switch (paragraph.kind()) {
            case TEXT -> outside(paragraph, "p");
            case HEADING -> outside(paragraph, "h" + (paragraph.level() + 1));
            case BULLET, NUMBER -> item(paragraph);
        }
    }

    private void outside(Paragraph paragraph, String tag) {
        depth = 0;
        open = top;
        Arrays.fill(counters, 0);
        runs(paragraph, top.appendElement(tag));
    }

    private void item(Paragraph paragraph) {
        var level = paragraph.level();
        var tag = paragraph.kind() == Kind.NUMBER ? "ol" : "ul";
        while (depth > level || depth == level && !open.normalName().equals(tag)) {
            closeList();
        }
        Arrays.fill(counters, level + 1, counters.length, 0);
        while (depth < level) {
            openList(tag);
        }
        var number = paragraph.kind() == Kind.NUMBER ? ++counters[level] : 0;
        if (number > 1 && open.childrenSize() == 0) {
            open.attr("start", Integer.toString(number));
        }
        runs(paragraph, open.appendElement("li"));
    }

    /// Within the item before, where there is one: a list in an item is how lists nest.
    private void openList(String tag) {
        var item = depth == 0 ? null : open.lastElementChild();
        var holder = item != null && item.normalName().equals("li") ? item : open;
        open = holder.appendElement(tag);
        depth++;
    }

    private void closeList() {
        var holder = open.parent();
        open = holder != null && holder.normalName().equals("li") ? holder.parent() : holder;
        depth--;
    }

    private static void runs(Paragraph paragraph, Element into) {
        paragraph.runs().forEach(run -> run(run, into));
    }

    private static void run(Run run, Element into) {
        var inner = into;
        if (run.link() != null) {
            inner = inner.appendElement("a").attr("href", run.link());
        }
        if (run.bold()) {
            inner = inner.appendElement("strong");
        }
        if (run.italic()) {
            inner = inner.appendElement("em");
        }
        inner.appendText(run.text());
    }
}
