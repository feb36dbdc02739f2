package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Span;
import org.forwardplan.model.papers.Span.Words;
import org.forwardplan.model.papers.TableTracks;

import java.util.List;

/// A table of nothing but words, written as plain XML: just what [TableWriter] writes, in a
/// fraction of its time. Tables are most of a long paper.
final class PlainTable {

    private final Looks looks;
    private final PageShape page;
    private final Table table;
    private final String w;
    private final StringBuilder xml = new StringBuilder();

    /// @param prefix of the names of Word's own elements
    PlainTable(Looks looks, PageShape page, Table table, String prefix) {
        this.looks = looks;
        this.page = page;
        this.table = table;
        this.w = prefix;
    }

    /// True for a table without changes, links and cross-references.
    static boolean is(Table table) {
        return table.tracks().equals(TableTracks.NONE)
                && table.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.paragraphs().stream())
                        .flatMap(List::stream)
                        .allMatch(Words.class::isInstance);
    }

    String xml() {
        open("tbl");
        properties();
        grid();
        header();
        table.rows().forEach(this::row);
        close("tbl");
        return xml.toString();
    }

    private void properties() {
        open("tblPr");
        empty("tblStyle", "val", looks.style("PlanTable"));
        empty("tblW", "w", String.valueOf(100 * TableWriter.PER_CENT), "type", "pct");
        empty("tblLayout", "type", "fixed");
        empty(
                "tblLook",
                "val",
                table.rowHeader() ? "06A0" : "0620",
                "firstRow",
                "true",
                "lastRow",
                "false",
                "firstColumn",
                String.valueOf(table.rowHeader()),
                "lastColumn",
                "false",
                "noHBand",
                "true",
                "noVBand",
                "true");
        empty("tblCaption", "val", CleanText.of(TableWriter.named(table)));
        empty("tblDescription", "val", CleanText.of(table.description()));
        close("tblPr");
    }

    private void grid() {
        open("tblGrid");
        TableWriter.lengths(table, page)
                .forEach(length -> empty("gridCol", "w", String.valueOf(length)));
        close("tblGrid");
    }

    private void header() {
        open("tr");
        open("trPr");
        empty("cantSplit");
        empty("tblHeader");
        close("trPr");
        for (var column : table.columns()) {
            openCell(column, "");
            openParagraph(style("TableHeading"), column);
            say(new Words(column.title()));
            close("p");
            close("tc");
        }
        close("tr");
    }

    private void row(List<CellText> row) {
        open("tr");
        open("trPr");
        empty("cantSplit");
        close("trPr");
        for (var at = 0; at < row.size(); at++) {
            cell(at, row.get(at));
        }
        close("tr");
    }

    private void cell(int at, CellText text) {
        var column = table.columns().get(at);
        openCell(column, TableWriter.fill(text.tone()));
        if (text.paragraphs().isEmpty()) {
            openParagraph(style("TableText"), column);
            close("p");
        }
        for (var line = 0; line < text.paragraphs().size(); line++) {
            var names = table.rowHeader() && at == 0 && line == 0;
            openParagraph(style(names ? "TableRowHeading" : "TableText"), column);
            text.paragraphs().get(line).forEach(this::say);
            close("p");
        }
        close("tc");
    }

    private void openCell(Column column, String fill) {
        open("tc");
        open("tcPr");
        empty("tcW", "w", String.valueOf(column.width() * TableWriter.PER_CENT), "type", "pct");
        if (!fill.isEmpty()) {
            empty("shd", "val", "clear", "color", "auto", "fill", fill);
        }
        close("tcPr");
    }

    private void openParagraph(String style, Column column) {
        open("p");
        open("pPr");
        empty("pStyle", "val", looks.style(style));
        if (column.amounts()) {
            empty("jc", "val", "right");
        }
        close("pPr");
    }

    private void say(Span span) {
        if (!(span instanceof Words words) || words.text().isEmpty()) {
            return;
        }
        open("r");
        if (words.bold() || words.italic()) {
            open("rPr");
            if (words.bold()) {
                empty("b");
            }
            if (words.italic()) {
                empty("i");
            }
            close("rPr");
        }
        xml.append('<').append(w).append("t xml:space=\"preserve\">");
        escape(CleanText.of(words.text()));
        close("t");
        close("r");
    }

    private String style(String roomy) {
        return page.landscape() ? roomy + "Dense" : roomy;
    }

    private void open(String name) {
        xml.append('<').append(w).append(name).append('>');
    }

    private void close(String name) {
        xml.append("</").append(w).append(name).append('>');
    }

    /// @param attributes each followed by its value
    private void empty(String name, String... attributes) {
        xml.append('<').append(w).append(name);
        for (var at = 0; at < attributes.length; at += 2) {
            xml.append(' ').append(w).append(attributes[at]).append("=\"");
            escape(attributes[at + 1]);
            xml.append('"');
        }
        xml.append("/>");
    }

    private void escape(String text) {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            switch (letter) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(letter);
            }
        }
    }
}
