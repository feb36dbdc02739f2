package org.forwardplan.model.plan;

import java.util.List;

/// A table of text: a caption, one header row and rows as wide as it.
public record TextTable(String caption, List<String> header, List<List<String>> rows)
        implements PassageBody {

    public TextTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        if (header.isEmpty()) {
            throw new IllegalArgumentException("A table has at least one column");
        }
        for (var row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "Row %s of table '%s' has %d cells under %d headings"
                                .formatted(row, caption, row.size(), header.size()));
            }
        }
    }

    @Override
    public String opening() {
        return "Table: " + caption;
    }

    @Override
    public boolean blank() {
        return rows.isEmpty();
    }
}
