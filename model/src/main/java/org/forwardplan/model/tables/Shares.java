package org.forwardplan.model.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Widths of columns in whole per cent, always 100 together.
public final class Shares {

    private Shares() {}

    /// The same proportions, 100 together, none below 1; what rounding leaves goes to the widest.
    public static List<Integer> hundred(List<Integer> weights) {
        if (weights.isEmpty()) {
            return List.of();
        }
        var total = weights.stream().mapToInt(Integer::intValue).sum();
        var shares =
                new ArrayList<>(weights.stream().map(it -> Math.max(1, it * 100 / total)).toList());
        var widest =
                IntStream.range(0, shares.size())
                        .boxed()
                        .max(Comparator.comparing(shares::get))
                        .orElseThrow();
        var rest = 100 - shares.stream().mapToInt(Integer::intValue).sum();
        shares.set(widest, shares.get(widest) + rest);
        return List.copyOf(shares);
    }

    /// Room for new columns, each as wide as a column is on average. Columns whose widths follow
    /// from the text go on doing so.
    static List<Integer> withNew(List<Integer> widths, int at, int many) {
        if (widths.isEmpty()) {
            return widths;
        }
        var wider = new ArrayList<>(widths);
        wider.addAll(at, Collections.nCopies(many, Math.max(1, 100 / widths.size())));
        return hundred(wider);
    }

    /// Moves the border to the right of a column; the column beyond it gives or takes.
    public static List<Integer> moved(List<Integer> widths, int column, int by, int narrowest) {
        var shares = new ArrayList<>(widths);
        var pair = shares.get(column) + shares.get(column + 1);
        var least = Math.min(narrowest, pair / 2);
        var now = Math.clamp(shares.get(column) + by, least, pair - least);
        shares.set(column, now);
        shares.set(column + 1, pair - now);
        return List.copyOf(shares);
    }
}
