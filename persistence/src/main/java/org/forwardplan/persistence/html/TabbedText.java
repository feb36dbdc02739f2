package org.forwardplan.persistence.html;

import org.forwardplan.model.tables.CellBlock;

import java.util.List;

/// Tells cells, as spreadsheets write them in plain text, from sentences.
final class TabbedText {

    private TabbedText() {}

    /// Without empty rows and columns at the end, and cut where a table of a plan has its limits.
    static List<List<String>> rows(String text, Losses losses) {
        return Grid.cut(Grid.squared(CellBlock.read(text.replace("\0", "")).rows()), losses);
    }

    /// True where each line has cells, those lines apart that stand within quotation marks.
    static boolean looksLikeTable(String text) {
        if (text.indexOf('\t') < 0) {
            return false;
        }
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream().allMatch(line -> line.indexOf('\t') >= 0)
                || text.indexOf('"') >= 0 && everyRowHasCells(text);
    }

    private static boolean everyRowHasCells(String text) {
        var rows = Grid.squared(CellBlock.read(text).rows());
        return rows.stream()
                .allMatch(
                        row -> row.size() > 1 && row.stream().skip(1).anyMatch(c -> !c.isBlank()));
    }
}
