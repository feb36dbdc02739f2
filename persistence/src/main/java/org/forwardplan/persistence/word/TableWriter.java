package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Block.Tone;
import org.forwardplan.model.papers.Track;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Writes a table that every reader can follow: a header row that repeats, no merged cells, rows
/// that stay whole.
final class TableWriter {

    /// Widths are written in fiftieths of a per cent.
    static final int PER_CENT = 50;

    private final Looks looks;
    private final SpanWriter spans;
    private final Revisions revisions;
    private final PageShape page;

    TableWriter(Looks looks, SpanWriter spans, Revisions revisions, PageShape page) {
        this.looks = looks;
        this.spans = spans;
        this.revisions = revisions;
        this.page = page;
    }

    /// @param whole the change the table as a whole is part of; null where it is part of none
    void write(CTTbl written, Table table, @Nullable Track whole) {
        properties(written, table);
        grid(written, table);
        header(written.addNewTr(), table, whole);
        for (var at = 0; at < table.rows().size(); at++) {
            var track = whole == null ? table.tracks().rows().get(at) : whole;
            row(written.addNewTr(), table, table.rows().get(at), track);
        }
    }

    private void properties(CTTbl written, Table table) {
        var properties = written.addNewTblPr();
        properties.addNewTblStyle().setVal(looks.style("PlanTable"));
        var width = properties.addNewTblW();
        width.setType(STTblWidth.PCT);
        width.setW(100 * PER_CENT);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var look = properties.addNewTblLook();
        // Older readers know only the number, newer ones only the words.
        look.setVal(new byte[] {0x06, (byte) (table.rowHeader() ? 0xA0 : 0x20)});
        look.setFirstRow(true);
        look.setLastRow(false);
        look.setFirstColumn(table.rowHeader());
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(CleanText.of(named(table)));
        properties.addNewTblDescription().setVal(CleanText.of(table.description()));
    }

    static String named(Table table) {
        return table.caption().isBlank() ? table.description() : table.caption();
    }

    private void grid(CTTbl written, Table table) {
        var grid = written.addNewTblGrid();
        lengths(table, page)
                .forEach(length -> grid.addNewGridCol().setW(BigInteger.valueOf(length)));
    }

    /// The grid is in absolute lengths; what rounding leaves over goes to the last column.
    static List<Integer> lengths(Table table, PageShape page) {
        var lengths = new ArrayList<Integer>();
        for (var column : table.columns()) {
            lengths.add(page.textWidth() * column.width() / 100);
        }
        var rest = page.textWidth() - lengths.stream().mapToInt(Integer::intValue).sum();
        lengths.addLast(lengths.removeLast() + rest);
        return lengths;
    }

    private void header(CTRow row, Table table, @Nullable Track track) {
        var properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        mark(row, track);
        for (var column : table.columns()) {
            var cell = cell(row, column);
            paragraph(cell, style("TableHeading"), column, track).say(column.title());
        }
    }

    private void mark(CTRow row, @Nullable Track track) {
        if (track != null) {
            revisions.mark(row, track);
        }
    }

    private void row(CTRow written, Table table, List<CellText> row, @Nullable Track track) {
        written.addNewTrPr().addNewCantSplit();
        mark(written, track);
        for (var at = 0; at < row.size(); at++) {
            var column = table.columns().get(at);
            var text = row.get(at);
            var cell = cell(written, column);
            shade(cell, text.tone());
            if (text.paragraphs().isEmpty()) {
                paragraph(cell, style("TableText"), column, track);
            }
            for (var line = 0; line < text.paragraphs().size(); line++) {
                // What names a row is its first line; the rest only describes it.
                var names = table.rowHeader() && at == 0 && line == 0;
                var style = style(names ? "TableRowHeading" : "TableText");
                spans.write(paragraph(cell, style, column, track), text.paragraphs().get(line));
            }
        }
    }

    /// A page on its side holds a working table, with much in each row.
    private String style(String roomy) {
        return page.landscape() ? roomy + "Dense" : roomy;
    }

    private static CTTc cell(CTRow row, Column column) {
        var cell = row.addNewTc();
        var width = cell.addNewTcPr().addNewTcW();
        width.setType(STTblWidth.PCT);
        width.setW(column.width() * PER_CENT);
        return cell;
    }

    private Line paragraph(CTTc cell, String style, Column column, @Nullable Track track) {
        var paragraph = cell.addNewP();
        var properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(looks.style(style));
        if (column.amounts()) {
            properties.addNewJc().setVal(STJc.RIGHT);
        }
        return new Line(paragraph, revisions, track);
    }

    /// Only ever beside words that say the same; empty where there is none.
    static String fill(Tone tone) {
        return switch (tone) {
            case PLAIN -> "";
            case GOOD -> "E5F3E8";
            case WAITING -> "FFF3CD";
            case BAD -> "FBE0DD";
        };
    }

    private static void shade(CTTc cell, Tone tone) {
        var fill = fill(tone);
        if (!fill.isEmpty()) {
            var shade = cell.getTcPr().addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(fill);
        }
    }
}
