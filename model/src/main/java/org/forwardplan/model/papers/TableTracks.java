package org.forwardplan.model.papers;

import java.util.List;
import java.util.Map;

/// The changes made to a table beyond the words in its cells, which are tracked in place. A table
/// that gained or lost a column is a deleted table and an inserted one.
///
/// @param caption its words with the changes made to them; empty where none were
/// @param rows the rows that were put in or taken out, by position from 0
public record TableTracks(List<Span> caption, Map<Integer, Track> rows) {

    public static final TableTracks NONE = new TableTracks(List.of(), Map.of());

    public TableTracks {
        caption = List.copyOf(caption);
        rows = Map.copyOf(rows);
        if (rows.values().stream().anyMatch(Track::moved)) {
            throw new IllegalArgumentException("Word knows no moved rows of a table");
        }
    }

    void mustFit(String says, int size) {
        if (!caption.isEmpty() && !Spans.text(caption).equals(says)) {
            throw new IllegalArgumentException(
                    "Table “%s”: its caption reads “%s”".formatted(says, Spans.text(caption)));
        }
        if (rows.keySet().stream().anyMatch(at -> at < 0 || at >= size)) {
            throw new IllegalArgumentException(
                    "Table “%s” has no such rows: %s".formatted(says, rows.keySet()));
        }
    }
}
