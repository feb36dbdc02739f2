package org.forwardplan.persistence.htmlpaper;

import org.forwardplan.model.papers.Block.ListItem;

import java.util.ArrayDeque;
import java.util.Deque;

/// Builds real lists, one inside another, from items that each say how deep they stand.
final class ListHtml {

    private final Markup page;
    private final Deque<Boolean> open = new ArrayDeque<>();

    ListHtml(Markup page) {
        this.page = page;
    }

    /// Begins an item; what is written next is what it says.
    void item(ListItem item) {
        // An item too deep for what stands above it stands as deep as it can.
        var depth = Math.min(item.level(), open.size() + 1);
        while (open.size() > depth) {
            closeList();
        }
        if (open.size() == depth && open.peek() != item.numbered()) {
            closeList();
        }
        if (open.size() == depth) {
            page.closeLine();
        } else {
            page.open(item.numbered() ? "ol" : "ul");
            open.push(item.numbered());
        }
        page.open("li");
    }

    private void closeList() {
        page.close().closeLine();
        open.pop();
    }

    /// Ends every list that is open.
    void end() {
        while (!open.isEmpty()) {
            closeList();
        }
    }
}
