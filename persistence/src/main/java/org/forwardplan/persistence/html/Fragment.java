package org.forwardplan.persistence.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// Finds what was copied in the page that a program puts on the clipboard round it.
final class Fragment {

    private static final Pattern ROWS_ALONE =
            Pattern.compile(
                    "(?is)\\s*(?:<!--.{0,200}?-->\\s*)*<(?:tr|td|th|col|colgroup|tbody|thead)[\\s>].*");
    private static final Pattern ITEMS_ALONE =
            Pattern.compile("(?is)\\s*(?:<!--.{0,200}?-->\\s*)*<li[\\s>].*");

    private Fragment() {}

    static Element of(String html) {
        var page = Jsoup.parse(whole(withoutHeader(html.replace("\0", ""))));
        cut(page, "StartFragment", true);
        cut(page, "EndFragment", false);
        return page.body();
    }

    /// Windows puts lines such as `StartHTML:00000097` before the page.
    private static String withoutHeader(String html) {
        return html.startsWith("Version:") ? html.substring(Math.max(0, html.indexOf('<'))) : html;
    }

    /// Rows and items that have lost what held them would be read as loose words.
    private static String whole(String html) {
        if (ROWS_ALONE.matcher(html).matches()) {
            return "<table>" + html + "</table>";
        }
        return ITEMS_ALONE.matcher(html).matches() ? "<ul>" + html + "</ul>" : html;
    }

    /// Takes away what stands before the mark, or after it.
    private static void cut(Document page, String mark, boolean before) {
        @Nullable Node at = find(page, mark);
        while (at != null && at != page.body()) {
            @Nullable Node beside = before ? at.previousSibling() : at.nextSibling();
            while (beside != null) {
                @Nullable Node next = before ? beside.previousSibling() : beside.nextSibling();
                beside.remove();
                beside = next;
            }
            at = at.parent();
        }
    }

    private static @Nullable Node find(Document page, String mark) {
        return page.body()
                .nodeStream(Comment.class)
                .filter(comment -> comment.getData().strip().equals(mark))
                .findFirst()
                .orElse(null);
    }
}
