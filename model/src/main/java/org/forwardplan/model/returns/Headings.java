package org.forwardplan.model.returns;

import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.RegisterColumn;
import org.forwardplan.model.registers.Tolerant;
import org.forwardplan.model.returns.ReturnedBook.Line;
import org.forwardplan.model.returns.ReturnedBook.Page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// What stands under which heading of a returned sheet.
///
/// @param line the row of the headings; 0 where there are none
/// @param columns by their place in the returned sheet
/// @param renamed those that were found by a heading that is merely like theirs
record Headings<R>(
        int line,
        Map<Integer, RegisterColumn<R>> columns,
        Map<Integer, String> words,
        Set<Integer> renamed) {

    /// Headings stand near the top; what looks like them further down is a row.
    private static final int SEARCHED = 60;

    private static final double ALIKE = 0.55;

    static <R> Headings<R> of(Page page, Register<R> register, int ids) {
        var top = page.lines().subList(0, Math.min(SEARCHED, page.lines().size()));
        var headed = best(top, register, ids, RegisterColumn::heading);
        var keyed = best(top, register, ids, RegisterColumn::key);
        var below = top.stream().filter(line -> line.number() == keyed.line() + 1).findFirst();
        var found =
                headed.columns().size() * 2 >= keyed.columns().size()
                        ? headed
                        : below.map(line -> exact(line, register, ids, RegisterColumn::heading))
                                .orElse(keyed);
        return found.withKeyed(keyed).withAlike(register, ids);
    }

    /// The last of several equals: above the headings stand their keys, which may read the same.
    private static <R> Headings<R> best(
            List<Line> lines,
            Register<R> register,
            int ids,
            Function<RegisterColumn<R>, String> named) {
        var best = new Headings<R>(0, Map.of(), Map.of(), Set.of());
        for (var line : lines) {
            var found = exact(line, register, ids, named);
            if (found.columns().size() >= Math.max(1, best.columns().size())) {
                best = found;
            }
        }
        return best;
    }

    private static <R> Headings<R> exact(
            Line line, Register<R> register, int ids, Function<RegisterColumn<R>, String> named) {
        var byForm = new HashMap<String, RegisterColumn<R>>();
        register.columns()
                .forEach(column ->
                        byForm.putIfAbsent(Tolerant.heading(named.apply(column)), column));
        var columns = new TreeMap<Integer, RegisterColumn<R>>();
        var words = new LinkedHashMap<Integer, String>();
        line.cells()
                .forEach((at, value) -> {
                    words.put(at, value.words());
                    var column = at == ids ? null : byForm.remove(Tolerant.heading(value.words()));
                    if (column != null) {
                        columns.put(at, column);
                    }
                });
        return new Headings<>(line.number(), columns, words, Set.of());
    }

    /// A column is still known by its hidden key where its heading was reworded. One whose heading
    /// is another's is taken for that other: it is what whoever filled it in read.
    private Headings<R> withKeyed(Headings<R> keyed) {
        var all = new TreeMap<>(columns);
        var reworded = new HashSet<Integer>();
        keyed.columns()
                .forEach((at, column) -> {
                    if (!all.containsKey(at) && !all.containsValue(column)) {
                        all.put(at, column);
                        if (!Tolerant.heading(heading(at))
                                .equals(Tolerant.heading(column.heading()))) {
                            reworded.add(at);
                        }
                    }
                });
        return new Headings<>(line, all, words, reworded);
    }

    /// The likest pair first, so that no column goes to a heading that is more like another's.
    private Headings<R> withAlike(Register<R> register, int ids) {
        var taken = new TreeMap<>(columns);
        var alike = new HashSet<>(renamed);
        record Pair<R>(int at, RegisterColumn<R> column, double likeness) {}
        var pairs = new ArrayList<Pair<R>>();
        words.forEach((at, heading) -> {
            if (at != ids && !columns.containsKey(at)) {
                missing(register)
                        .forEach(column ->
                                pairs.add(
                                        new Pair<>(
                                                at, column, Alike.of(heading, column.heading()))));
            }
        });
        pairs.sort((one, other) -> Double.compare(other.likeness(), one.likeness()));
        for (var pair : pairs) {
            if (pair.likeness() >= ALIKE
                    && !taken.containsKey(pair.at())
                    && !taken.containsValue(pair.column())) {
                taken.put(pair.at(), pair.column());
                alike.add(pair.at());
            }
        }
        return new Headings<>(line, taken, words, alike);
    }

    List<RegisterColumn<R>> missing(Register<R> register) {
        return register.columns().stream()
                .filter(column -> !columns.containsValue(column))
                .toList();
    }

    boolean none() {
        return columns.isEmpty();
    }

    String heading(int column) {
        return words.getOrDefault(column, "");
    }

    /// How like two headings are, from 0 to 1.
    private static final class Alike {

        static double of(String one, String other) {
            if (!figures(one).equals(figures(other))) {
                return 0; // a column for another year
            }
            var first = pairs(Tolerant.form(one));
            var second = pairs(Tolerant.form(other));
            var total =
                    first.values().stream().mapToInt(it -> it).sum()
                            + second.values().stream().mapToInt(it -> it).sum();
            var shared =
                    first.entrySet().stream()
                            .mapToInt(it ->
                                    Math.min(it.getValue(), second.getOrDefault(it.getKey(), 0)))
                            .sum();
            return total == 0 ? 0 : 2.0 * shared / total;
        }

        private static String figures(String words) {
            return words.replaceAll("\\D+", " ").strip();
        }

        private static Map<String, Integer> pairs(String form) {
            var pairs = new HashMap<String, Integer>();
            for (var at = 0; at + 2 <= form.length(); at++) {
                pairs.merge(form.substring(at, at + 2), 1, Integer::sum);
            }
            return pairs;
        }
    }
}
