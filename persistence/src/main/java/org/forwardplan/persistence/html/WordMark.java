package org.forwardplan.persistence.html;

import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.jsoup.nodes.Element;

import java.util.regex.Pattern;

/// What Word says of a list item: the sign it wrote as text, and the level.
final class WordMark {

    private static final Pattern LEVEL = Pattern.compile("level(\\d)");

    private WordMark() {}

    static int level(Style style) {
        var level = LEVEL.matcher(style.get("mso-list"));
        return level.find() ? Math.max(1, Integer.parseInt(level.group(1))) : 1;
    }

    /// Takes the sign out of the paragraph; a bullet where there is none.
    static ListMark take(Element paragraph) {
        for (var inner : paragraph.getElementsByTag("span")) {
            if (Style.of(inner).get("mso-list").equals("ignore")) {
                var sign = inner.text();
                inner.remove();
                return ListMark.of(sign);
            }
        }
        return new ListMark(Kind.BULLET, 0, 0);
    }
}
