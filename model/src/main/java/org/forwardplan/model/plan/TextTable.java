package org.forwardplan.model.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table of text: a caption, one header row and rows as wide as it.
///
/// @param widths of the columns in per cent, 100 together; empty where they follow from the text
public record TextTable(
        String caption, List<String> header, List<List<String>> rows, List<Integer> widths)
        implements PassageBody {

    /// A table whose widths follow from its text.
    public TextTable(String caption, List<String> header, List<List<String>> rows) {
        this(caption, header, rows, List.of());
    }

    public TextTable {
        widths = List.copyOf(widths);
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        if (header.isEmpty()) {
            throw new IllegalArgumentException("A table has at least one column");
        }
        if (!widths.isEmpty() && !fit(widths, header.size())) {
            throw new IllegalArgumentException(
                    "The widths %s of table '%s' are not 100 per cent for %d columns"
                            .formatted(widths, caption, header.size()));
        }
        for (var row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "Row %s of table '%s' has %d cells under %d headings"
                                .formatted(row, caption, row.size(), header.size()));
            }
        }
    }

    private static boolean fit(List<Integer> widths, int columns) {
        return widths.size() == columns
                && widths.stream().allMatch(width -> width > 0)
                && widths.stream().mapToInt(Integer::intValue).sum() == 100;
    }

    @Override
    public String opening() {
        return "Table: " + caption;
    }

    /// The caption, then one line a row, its cells parted by tabs.
    @Override
    public String plainText() {
        return Stream.concat(
                        Stream.of(caption),
                        Stream.concat(Stream.of(header), rows.stream())
                                .map(row -> String.join("\t", row)))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public boolean blank() {
        return rows.isEmpty();
    }
}
