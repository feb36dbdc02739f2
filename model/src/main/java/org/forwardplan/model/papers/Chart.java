package org.forwardplan.model.papers;

import org.forwardplan.model.papers.Block.Table;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A chart that is drawn by the reader's program, and below it its figures as a table.
///
/// @param alt what it shows, for somebody who cannot see it
/// @param categories what the figures stand side by side for, e.g. years
/// @param unit what the figures count; empty where the title says so
/// @param figures the same figures in words and numbers
public record Chart(
        String title,
        String alt,
        Kind kind,
        List<String> categories,
        List<Series> series,
        String unit,
        Table figures)
        implements Block {

    public enum Kind {
        BAR,
        COLUMN,
        STACKED,
        LINE
    }

    /// @param values one for each category; null where there is no figure
    public record Series(String name, List<@Nullable Double> values) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (var one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException(
                        "Chart “%s”: “%s” has %d figures for %d categories"
                                .formatted(
                                        title, one.name(), one.values().size(), categories.size()));
            }
        }
    }
}
