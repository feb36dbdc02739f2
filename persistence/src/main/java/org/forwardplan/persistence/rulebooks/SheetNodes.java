package org.forwardplan.persistence.rulebooks;

import org.forwardplan.model.registers.Value;
import org.forwardplan.model.rulebook.RulebookException.Fault;
import org.forwardplan.model.spreadsheets.Grid;
import org.forwardplan.model.spreadsheets.Line;
import org.forwardplan.model.spreadsheets.Spreadsheet;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The cells of a spreadsheet as the fields of a rulebook file, each knowing its sheet, row and
/// column, so that one reader reads both.
final class SheetNodes {

    /// Rows, then columns: more than a sheet of a rulebook has of either.
    private static final int ROWS = 100_000;

    private static final int COLUMNS = 200;

    private final Spreadsheet sheets;

    SheetNodes(Spreadsheet sheets) {
        this.sheets = sheets;
    }

    /// A line of a sheet: what it says in each column, by the column's heading.
    record Entry(int grid, int row, Map<String, Node> fields) {

        String text(String field) {
            return fields.get(field) instanceof ScalarNode it ? it.getValue().strip() : "";
        }
    }

    /// The lines under the headings of a sheet; none where there is no such sheet.
    List<Entry> entries(String name) {
        for (var at = 0; at < sheets.grids().size(); at++) {
            var grid = sheets.grids().get(at);
            if (grid.name().strip().equalsIgnoreCase(name) && !grid.lines().isEmpty()) {
                return entries(at, grid);
            }
        }
        return List.of();
    }

    private static List<Entry> entries(int at, Grid grid) {
        var headings = new LinkedHashMap<Integer, String>();
        grid.lines()
                .getFirst()
                .cells()
                .forEach((column, cell) ->
                        headings.put(
                                column, cell.value().words().strip().toLowerCase(Locale.ROOT)));
        var entries = new ArrayList<Entry>();
        for (var line : grid.lines().subList(1, grid.lines().size())) {
            var fields = new LinkedHashMap<String, Node>();
            headings.forEach((column, heading) -> {
                var said = said(line, column);
                if (!said.isBlank()) {
                    fields.put(heading, scalar(said, mark(at, line.number(), column)));
                }
            });
            if (!fields.isEmpty()) {
                entries.add(new Entry(at, line.number(), fields));
            }
        }
        return entries;
    }

    private static String said(Line line, int column) {
        return line.at(column)
                .map(cell ->
                        switch (cell.value()) {
                            case Value.Number it -> it.value().stripTrailingZeros().toPlainString();
                            case Value.Day it -> it.date().toString();
                            case Value.YesNo it -> it.yes() ? "yes" : "no";
                            default -> cell.value().words();
                        })
                .orElse("");
    }

    static Mark mark(int grid, int row, int column) {
        var line = ((grid + 1) * ROWS + row) * COLUMNS + Math.min(column, COLUMNS - 1);
        return new Mark("", 0, line - 1, 0, new int[0], 0);
    }

    static Mark mark(Entry entry) {
        return mark(entry.grid(), entry.row(), 0);
    }

    static Node scalar(String text, Mark mark) {
        return new ScalarNode(Tag.STR, text, mark, mark, ScalarStyle.PLAIN);
    }

    static Node mapping(Map<String, Node> fields, Mark mark) {
        var tuples = new ArrayList<NodeTuple>();
        fields.forEach(
                (name, node) -> tuples.add(new NodeTuple(scalar(name, node.getStartMark()), node)));
        return new MappingNode(Tag.MAP, true, tuples, mark, mark, FlowStyle.BLOCK);
    }

    static Node sequence(List<Node> nodes, Mark mark) {
        return new SequenceNode(Tag.SEQ, true, nodes, mark, mark, FlowStyle.BLOCK);
    }

    /// The fault with its sheet, row and column in place of a line.
    Fault placed(Fault fault) {
        if (fault.line() < ROWS) {
            return fault;
        }
        var column = fault.line() % COLUMNS;
        var row = fault.line() / COLUMNS % ROWS;
        var grid = sheets.grids().get(fault.line() / COLUMNS / ROWS - 1);
        return new Fault(
                "%s, sheet %s, cell %s%d"
                        .formatted(fault.file(), grid.name(), Grid.letters(column), row),
                0,
                fault.row(),
                fault.field(),
                fault.what());
    }
}
