package org.forwardplan.model.cells;

import org.forwardplan.model.imports.Clip;
import org.forwardplan.model.tables.CellBlock;
import org.forwardplan.model.workbooks.Cell;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cells that were copied, for a spreadsheet, a word processor or a register again.
///
/// @param headings above them; none where no whole rows were copied
public record CopiedCells(List<String> headings, List<List<Cell>> rows) {

    /// English whatever the computer speaks, and without a fourth letter for September: what a
    /// spreadsheet takes for a day.
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

    /// As Excel and LibreOffice are told that a cell is text, each its own way; neither then works
    /// out what stands there.
    private static final String STAYS_TEXT = "sdnum=\"2057;0;@\" style=\"mso-number-format:'\\@'\"";

    private static final Pattern BREAK = Pattern.compile("\\R");

    public CopiedCells {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// With tabs and line breaks, and as a table. Words stay words in a spreadsheet, whatever they
    /// look like: `007`, `=1+1`.
    public Clip clip() {
        return new Clip(html(), text());
    }

    private String text() {
        var words = rows.stream().map(row -> row.stream().map(CellWords::exact).toList());
        var head = headings.isEmpty() ? Stream.<List<String>>of() : Stream.of(headings);
        return new CellBlock(Stream.concat(head, words).toList()).clip();
    }

    private String html() {
        var head =
                headings.stream()
                        .map(heading -> "<th>%s</th>".formatted(escaped(heading)))
                        .collect(Collectors.joining());
        var body =
                rows.stream()
                        .map(row ->
                                row.stream()
                                        .map(CopiedCells::cell)
                                        .collect(Collectors.joining("", "<tr>", "</tr>\n")))
                        .collect(Collectors.joining());
        return """
        <html><head><meta charset="utf-8"></head><body><table border="1" \
        style="border-collapse:collapse">
        %s%s</table></body></html>
        """
                .formatted(head.isEmpty() ? "" : "<tr>%s</tr>\n".formatted(head), body);
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Empty _ -> "<td></td>";
            case Cell.Text(var text) -> "<td %s>%s</td>".formatted(STAYS_TEXT, escaped(text));
            case Cell.Amount(var amount) ->
                    "<td style=\"text-align:right\">%s</td>".formatted(amount.toPlainString());
            case Cell.Day(var day) ->
                    "<td style=\"mso-number-format:'d mmm yyyy'\">%s</td>"
                            .formatted(DAY.format(day));
        };
    }

    private static String escaped(String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return BREAK.matcher(escaped.replace("\"", "&quot;"))
                .replaceAll("<br style=\"mso-data-placement:same-cell\">");
    }
}
