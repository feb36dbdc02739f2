package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Span.Words;
import org.forwardplan.model.papers.TableTracks;

import java.util.List;

/// A table of nothing but words, written as plain XML: just what [TableWriter] writes, in a
/// fraction of its time. Tables are most of a long paper.
final class PlainTable {

    private final Looks looks;
    private final PageShape page;
    private final Table table;
    private final PlainXml xml;

    /// @param prefix of the names of Word's own elements
    PlainTable(Looks looks, PageShape page, Table table, String prefix) {
        this.looks = looks;
        this.page = page;
        this.table = table;
        this.xml = new PlainXml(prefix);
    }

    /// True for a table without changes, links and cross-references.
    static boolean is(Table table) {
        return table.tracks().equals(TableTracks.NONE)
                && table.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.paragraphs().stream())
                        .allMatch(PlainXml::is);
    }

    String xml() {
        xml.open("tbl");
        properties();
        grid();
        header();
        table.rows().forEach(this::row);
        xml.close("tbl");
        return xml.toString();
    }

    private void properties() {
        xml.open("tblPr");
        xml.empty("tblStyle", "val", looks.style("PlanTable"));
        xml.empty("tblW", "w", String.valueOf(100 * TableWriter.PER_CENT), "type", "pct");
        xml.empty("tblLayout", "type", "fixed");
        xml.empty(
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
        xml.empty("tblCaption", "val", CleanText.of(TableWriter.named(table)));
        xml.empty("tblDescription", "val", CleanText.of(table.description()));
        xml.close("tblPr");
    }

    private void grid() {
        xml.open("tblGrid");
        TableWriter.lengths(table, page)
                .forEach(length -> xml.empty("gridCol", "w", String.valueOf(length)));
        xml.close("tblGrid");
    }

    private void header() {
        xml.open("tr");
        xml.open("trPr");
        xml.empty("cantSplit");
        xml.empty("tblHeader");
        xml.close("trPr");
        for (var column : table.columns()) {
            openCell(column, "");
            openParagraph(style("TableHeading"), column);
            xml.say(new Words(column.title()));
            xml.close("p");
            xml.close("tc");
        }
        xml.close("tr");
    }

    private void row(List<CellText> row) {
        xml.open("tr");
        xml.open("trPr");
        xml.empty("cantSplit");
        xml.close("trPr");
        for (var at = 0; at < row.size(); at++) {
            cell(at, row.get(at));
        }
        xml.close("tr");
    }

    private void cell(int at, CellText text) {
        var column = table.columns().get(at);
        openCell(column, TableWriter.fill(text.tone()));
        if (text.paragraphs().isEmpty()) {
            openParagraph(style("TableText"), column);
            xml.close("p");
        }
        for (var line = 0; line < text.paragraphs().size(); line++) {
            var names = table.rowHeader() && at == 0 && line == 0;
            openParagraph(style(names ? "TableRowHeading" : "TableText"), column);
            text.paragraphs().get(line).forEach(xml::say);
            xml.close("p");
        }
        xml.close("tc");
    }

    private void openCell(Column column, String fill) {
        xml.open("tc");
        xml.open("tcPr");
        xml.empty("tcW", "w", String.valueOf(column.width() * TableWriter.PER_CENT), "type", "pct");
        if (!fill.isEmpty()) {
            xml.empty("shd", "val", "clear", "color", "auto", "fill", fill);
        }
        xml.close("tcPr");
    }

    private void openParagraph(String style, Column column) {
        xml.open("p");
        xml.open("pPr");
        xml.empty("pStyle", "val", looks.style(style));
        if (column.amounts()) {
            xml.empty("jc", "val", "right");
        }
        xml.close("pPr");
    }

    private String style(String roomy) {
        return page.landscape() ? roomy + "Dense" : roomy;
    }
}
