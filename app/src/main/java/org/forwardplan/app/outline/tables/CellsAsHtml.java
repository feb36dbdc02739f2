package org.forwardplan.app.outline.tables;

import static java.util.stream.Collectors.joining;

import org.forwardplan.model.tables.CellBlock;

/// Cells as other programs take them from the clipboard.
final class CellsAsHtml {

    private CellsAsHtml() {}

    static String of(CellBlock block) {
        return block.rows().stream()
                .map(row ->
                        row.stream()
                                .map(cell -> "<td>" + escaped(cell) + "</td>")
                                .collect(joining("", "<tr>", "</tr>")))
                .collect(joining("", "<table>", "</table>"));
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
