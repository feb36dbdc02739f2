package org.forwardplan.persistence.spreadsheets;

import java.util.ArrayList;
import java.util.List;

/// What stands between the values of a row of text: a comma, a semicolon or a tab.
enum Separator {
    TAB('\t'),
    SEMICOLON(';'),
    COMMA(',');

    private static final int ROWS = 50;

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /// The one that cuts most rows into as many values as most others have; where two do, not the
    /// comma, which also stands within numbers and sentences. A comma where none does: then each
    /// row is one value.
    static Separator of(String text) {
        var best = COMMA;
        var bestRows = 0L;
        for (var separator : values()) {
            var rows = separator.alike(text);
            if (rows > bestRows) {
                best = separator;
                bestRows = rows;
            }
        }
        return best;
    }

    /// How many of the first rows have as many values as the longest run of them has; more values
    /// count for more where as many rows are alike.
    private long alike(String text) {
        var counts = counts(text);
        var most = 0L;
        for (var count : counts) {
            var rows = counts.stream().filter(count::equals).count();
            most = Math.max(most, count == 0 ? 0 : rows * 1_000 + count);
        }
        return most;
    }

    /// How often it stands in each of the first rows, outside quotation marks.
    private List<Integer> counts(String text) {
        var counts = new ArrayList<Integer>();
        var count = 0;
        var within = false;
        for (var at = 0; at < text.length() && counts.size() < ROWS; at++) {
            var here = text.charAt(at);
            within ^= here == '"';
            if (!within && (here == '\n' || here == '\r')) {
                counts.add(count);
                count = 0;
            } else if (!within && here == sign) {
                count++;
            }
        }
        counts.add(count);
        return counts;
    }
}
