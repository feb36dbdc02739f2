package org.forwardplan.model.returns;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.Tolerant;
import org.forwardplan.model.returns.SheetReading.Found;
import org.forwardplan.model.workbooks.Cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Knows rows that lost their id by what they are called, where only one was called so.
///
/// @param base the plan as it was sent
/// @param sent the rows, by their ids
record KnownByName<R>(Plan base, Register<R> register, Map<String, R> sent) {

    /// By all that names a row first, then by the first column that does.
    ///
    /// @param lost rows without an id
    /// @param found ids that came back by themselves
    SequencedMap<String, Found<R>> among(List<Found<R>> lost, Set<String> found) {
        var naming = register.naming();
        var known = new LinkedHashMap<String, Found<R>>();
        find(naming, lost, found, known);
        find(naming.subList(0, Math.min(1, naming.size())), lost, found, known);
        return known;
    }

    private void find(
            List<String> naming,
            List<Found<R>> lost,
            Set<String> found,
            Map<String, Found<R>> known) {
        var byName = byName(naming);
        var done = new HashSet<>(known.values());
        for (var row : lost) {
            var name = name(naming, key -> row.sheet().words(row.line(), key));
            var id = byName.getOrDefault(name, "");
            if (!id.isEmpty() && !found.contains(id) && !done.contains(row)) {
                known.putIfAbsent(id, row);
            }
        }
    }

    /// No id where several are called so.
    private Map<String, String> byName(List<String> naming) {
        var byName = new HashMap<String, String>();
        sent.forEach(
                (id, row) -> byName.merge(name(naming, key -> shown(row, key)), id, (_, _) -> ""));
        byName.keySet().removeIf(name -> name.replace("/", "").isBlank());
        return byName;
    }

    private String shown(R row, String key) {
        return register.column(key).map(column -> words(column.cell(base, row))).orElse("");
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Empty _ -> "";
            case Cell.Text(var text) -> text;
            case Cell.Amount(var value) -> value.toPlainString();
            case Cell.Day(var date) -> date.toString();
        };
    }

    private static String name(List<String> naming, UnaryOperator<String> words) {
        return naming.stream()
                .map(key -> Tolerant.form(words.apply(key)))
                .collect(Collectors.joining("/"));
    }
}
