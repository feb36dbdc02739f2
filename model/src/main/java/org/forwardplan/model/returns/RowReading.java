package org.forwardplan.model.returns;

import org.forwardplan.model.merge.MergeCase;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.RegisterColumn;
import org.forwardplan.model.registers.Settling;
import org.forwardplan.model.returns.ReturnProblem.Kind;
import org.forwardplan.model.returns.SheetReading.Found;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says what became of one row that came back: what of the plan it changes, and why something in it
/// cannot be taken.
final class RowReading<R> {

    private final Gathered into;
    private final Register<R> register;
    private final R sent;
    private final RowCells<R> cells;

    /// @param sent the row as it was sent, or as it begins where it is new
    RowReading(Gathered into, Register<R> register, R sent) {
        this.into = into;
        this.register = register;
        this.sent = sent;
        this.cells = new RowCells<>(into, register, sent);
    }

    /// Reads a row that was sent.
    ///
    /// @param lines where it stands; several where its id stands more than once
    /// @return true where it says something else now
    boolean read(List<Found<R>> lines) {
        cells.read(lines);
        var now = cells.filled(false);
        return !cells.written().isEmpty() && take(into.base, register.settle(into.base, now));
    }

    /// Reads a row that is new.
    ///
    /// @return true where it becomes something
    boolean add(Found<R> found) {
        cells.readNew(found);
        var from = into.theirs();
        var settled = register.settle(from, cells.filled(true));
        if (settled.present().isEmpty()) {
            leftOut(found, settled);
            return false;
        }
        misfits(settled, found.place());
        var main = settled.present().getFirst();
        var keys = new LinkedHashSet<String>();
        for (var item : settled.present()) {
            keys.addAll(keys(from, item));
            into.take(from, item, found.place());
        }
        var places = new ArrayList<CellPlace>();
        places.add(found.place());
        into.say(MergeCase.key(main), places, keys);
        ItemFields.of(main)
                .forEach(field ->
                        cells.written()
                                .forEach((column, it) -> {
                                    if (column.key().equals(field.name())) {
                                        into.say(
                                                MergeCase.key(main, field.name()),
                                                List.of(it.at()),
                                                Set.of());
                                    }
                                }));
        return true;
    }

    /// A new row that cannot be an item is reported as a whole: no cell of it is taken over.
    private void leftOut(Found<R> found, Settling settled) {
        for (var misfit : settled.misfits()) {
            into.problem(
                    Kind.MISFIT,
                    found.place(),
                    found.sheet().text(found.line()),
                    misfit.sentence() + "; nothing of this new row is taken over");
        }
    }

    private boolean take(Plan from, Settling settled) {
        misfits(settled, cells.written().firstEntry().getValue().at());
        var shown = shown(from);
        var keys = new LinkedHashSet<String>();
        for (var item : settled.present()) {
            keys.addAll(keys(from, item));
        }
        for (var item : settled.gone()) {
            keys.add(MergeCase.key(item));
        }
        var unclaimed = new ArrayList<>(keys);
        shown.values().forEach(unclaimed::removeAll);
        var idle =
                cells.written().keySet().stream()
                        .filter(column ->
                                shown.getOrDefault(column, Set.of()).stream()
                                        .noneMatch(keys::contains))
                        .map(cells::place)
                        .toList();
        var all = cells.written().values().stream().map(RowCells.Written::at).toList();
        settled.present().forEach(item -> into.take(from, item, all.getFirst()));
        settled.gone().forEach(into::remove);
        shown.forEach((column, own) ->
                own.stream()
                        .filter(keys::contains)
                        .forEach(key -> into.say(key, List.of(cells.place(column)), List.of())));
        if (unclaimed.isEmpty() && !settled.misfits().isEmpty()) {
            idle(idle, settled);
        }
        unclaimed.forEach(key -> into.say(key, idle.isEmpty() ? all : idle, List.of()));
        if (unclaimed.isEmpty() && settled.misfits().isEmpty()) {
            // By itself it would not have fitted; with the others of its row it does.
            keys.forEach(key -> into.say(key, idle, List.of()));
        }
        return !keys.isEmpty();
    }

    /// What was written in these cells could be read and yet changes nothing, for want of another.
    private void idle(List<CellPlace> idle, Settling settled) {
        for (var entry : cells.written().entrySet()) {
            var at = entry.getValue().at();
            if (idle.contains(at)
                    && settled.misfits().stream()
                            .noneMatch(it -> it.column().equals(entry.getKey().key()))) {
                into.problem(
                        Kind.MISFIT,
                        at,
                        entry.getValue().value().words(),
                        settled.misfits().getFirst().sentence());
            }
        }
    }

    /// What each column by itself changes.
    private Map<RegisterColumn<R>, Set<String>> shown(Plan from) {
        var shown = new LinkedHashMap<RegisterColumn<R>, Set<String>>();
        if (cells.written().size() == 1) {
            return shown;
        }
        cells.written()
                .forEach((column, it) -> {
                    var alone = register.settle(from, column.take(from, sent, it.value()).or(sent));
                    var keys = new LinkedHashSet<String>();
                    alone.present().forEach(item -> keys.addAll(keys(from, item)));
                    alone.gone().forEach(item -> keys.add(MergeCase.key(item)));
                    shown.put(column, keys);
                });
        return shown;
    }

    private static List<String> keys(Plan from, PlanItem item) {
        return from.find(item.getClass(), item.id())
                .map(was ->
                        ItemFields.differences(was, item).stream()
                                .map(field -> MergeCase.key(item, field.now().name()))
                                .toList())
                .orElseGet(() -> List.of(MergeCase.key(item)));
    }

    private void misfits(Settling settled, CellPlace row) {
        for (var misfit : settled.misfits()) {
            var it =
                    cells.written().entrySet().stream()
                            .filter(entry -> entry.getKey().key().equals(misfit.column()))
                            .map(Map.Entry::getValue)
                            .findFirst();
            into.problem(
                    Kind.MISFIT,
                    it.map(RowCells.Written::at).orElse(row),
                    it.map(at -> at.value().words()).orElse(""),
                    misfit.sentence());
        }
    }
}
