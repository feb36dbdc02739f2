package org.forwardplan.persistence.samples;

import org.forwardplan.model.plan.TextTable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A table as it is typed: a row a line, its cells between `|`, a line of dashes under the first.
final class PipeTable {

    private PipeTable() {}

    /// @param fault told what is wrong where it is not a table
    static Optional<TextTable> read(String caption, List<String> lines, Consumer<String> fault) {
        if (lines.size() < 2 || !lines.get(1).matches("[|:\\s-]+")) {
            fault.accept("a table needs a row of headings and a row of dashes");
            return Optional.empty();
        }
        var rows = lines.stream().map(PipeTable::cells).toList();
        var header = rows.getFirst();
        if (rows.stream().anyMatch(row -> row.size() != header.size())) {
            fault.accept("the rows of table '%s' are not equally wide".formatted(caption));
            return Optional.empty();
        }
        return Optional.of(new TextTable(caption, header, rows.subList(2, rows.size())));
    }

    private static List<String> cells(String line) {
        var inside = line.strip().replaceAll("^\\||\\|$", "");
        return Arrays.stream(inside.split("\\|", -1)).map(String::strip).toList();
    }
}
