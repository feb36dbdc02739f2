package org.forwardplan.persistence.htmlpaper;

import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Track;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Writes tables whose headings say what they head, in a frame that can be scrolled by keyboard.
final class TableHtml {

    private final Markup page;
    private final SpanHtml spans;
    private final Changes changes;
    private int tables;
    private int numbers;

    TableHtml(Markup page, SpanHtml spans, Changes changes) {
        this.page = page;
        this.spans = spans;
        this.changes = changes;
    }

    /// @param counts true where the table has a number among those that stay
    void write(Table table, boolean counts) {
        var id = "table-" + ++tables;
        page.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", id);
        page.open("table", "aria-describedby", id + "-shows");
        page.open("caption", "id", id);
        caption(table, counts);
        page.close();
        head(table);
        page.open("tbody");
        for (var at = 0; at < table.rows().size(); at++) {
            row(table, table.rows().get(at), table.tracks().rows().get(at));
        }
        page.close().close();
        page.element("p", table.description(), "id", id + "-shows", "class", "heard");
        page.closeLine();
    }

    private void caption(Table table, boolean counts) {
        if (table.numbered()) {
            page.text("Table %d".formatted(numbers + 1));
            page.text(table.caption().isBlank() ? "" : ": ");
            numbers += counts ? 1 : 0;
        }
        if (table.tracks().caption().isEmpty()) {
            page.text(table.caption());
        } else {
            spans.write(table.tracks().caption());
        }
    }

    private void head(Table table) {
        page.open("colgroup");
        table.columns()
                .forEach(column ->
                        page.empty("col", "style", "width:%d%%".formatted(column.width())));
        page.close().open("thead").open("tr");
        for (var column : table.columns()) {
            page.element("th", column.title(), "scope", "col", "class", look(column));
        }
        page.close().close();
    }

    private void row(Table table, List<CellText> row, @Nullable Track track) {
        page.open("tr");
        for (var at = 0; at < row.size(); at++) {
            var column = table.columns().get(at);
            var cell = row.get(at);
            var look = (look(column) + " " + cell.tone().name().toLowerCase(Locale.ROOT)).strip();
            if (table.rowHeader() && at == 0) {
                page.open("th", "scope", "row", "class", look);
            } else {
                page.open("td", "class", look);
            }
            cell(cell, track);
            page.close();
        }
        page.closeLine();
    }

    private void cell(CellText cell, @Nullable Track track) {
        for (var line : cell.paragraphs()) {
            page.open("p");
            if (track == null) {
                spans.write(line);
            } else {
                changes.mark(track, () -> spans.write(line));
            }
            page.close();
        }
    }

    private static String look(Column column) {
        return column.amounts() ? "amount" : "";
    }
}
