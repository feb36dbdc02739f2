package org.forwardplan.model.returns;

import org.forwardplan.model.comparison.ItemWords;
import org.forwardplan.model.merge.MergeCase;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.RegisterColumn;
import org.forwardplan.model.registers.RegisterColumn.Writer;
import org.forwardplan.model.registers.Settling;
import org.forwardplan.model.registers.Taking.Fault;
import org.forwardplan.model.registers.Taking.NothingSaid;
import org.forwardplan.model.registers.Taking.Taken;
import org.forwardplan.model.registers.Value;
import org.forwardplan.model.returns.ReturnProblem.Kind;
import org.forwardplan.model.returns.SheetReading.Found;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what came back of one row.
final class RowReading<R> {

    private final Gathered into;
    private final Register<R> register;
    private final R sent;
    private final SequencedMap<RegisterColumn<R>, Written> written = new LinkedHashMap<>();

    /// What was written under a heading, and where.
    private record Written(Value value, CellPlace at) {}

    /// @param sent the row as it was sent, or as it begins where it is new
    RowReading(Gathered into, Register<R> register, R sent) {
        this.into = into;
        this.register = register;
        this.sent = sent;
    }

    /// Reads a row that was sent.
    ///
    /// @param lines where it stands; several where its id stands more than once
    /// @return true where it says something else now
    boolean read(List<Found<R>> lines) {
        for (var column : register.columns()) {
            write(column, lines);
        }
        var now = filled(false);
        return !written.isEmpty() && take(into.base, register.settle(into.base, now));
    }

    private void write(RegisterColumn<R> column, List<Found<R>> lines) {
        var said = new ArrayList<Written>();
        for (var found : lines) {
            var at = found.sheet().places().get(column.key());
            if (at != null && fault(found, at)) {
                continue;
            }
            if (at != null && found.line().isTold(at)) {
                said.add(new Written(found.line().at(at), found.sheet().place(found.line(), at)));
            }
        }
        var other = said.stream().filter(it -> !column.says(into.base, sent, it.value())).toList();
        if (other.isEmpty()) {
            return;
        }
        var values = other.stream().map(it -> it.value().words()).distinct().toList();
        var first = lines.getFirst().sheet();
        var oneSheet = lines.stream().allMatch(it -> it.sheet() == first);
        if (values.size() > 1 || oneSheet && other.size() < said.size()) {
            twice(column, said);
        } else {
            written.put(column, other.getFirst());
        }
    }

    private boolean fault(Found<R> found, int at) {
        var code = found.line().faults().get(at);
        if (code != null) {
            into.problem(
                    Kind.UNREADABLE,
                    found.sheet().place(found.line(), at),
                    code,
                    "The formula here came to nothing (%s): write the value itself"
                            .formatted(code));
        }
        return code != null;
    }

    /// Copies of a whole sheet are told apart by what was written in them; copies of a row are not,
    /// for one of them may be meant as a new row.
    private void twice(RegisterColumn<R> column, List<Written> said) {
        var rows =
                said.stream()
                        .map(it -> "“%s” in row %d".formatted(it.value().words(), it.at().row()))
                        .collect(Collectors.joining(", "));
        into.problem(
                Kind.TWICE,
                said.getLast().at(),
                said.getLast().value().words(),
                "Several rows bear the same id and do not say the same under “%s”: %s. What was sent stays"
                        .formatted(column.heading(), rows));
    }

    /// Reads a row that is new.
    ///
    /// @return true where it becomes something
    boolean add(Found<R> found) {
        for (var column : register.columns()) {
            var at = found.sheet().places().get(column.key());
            if (at != null && !fault(found, at) && !found.line().words(at).isEmpty()) {
                written.put(
                        column,
                        new Written(found.line().at(at), found.sheet().place(found.line(), at)));
            }
        }
        var from = into.theirs();
        var settled = register.settle(from, filled(true));
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
                        written.forEach((column, it) -> {
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

    /// The row with all in it that can be read; what cannot is reported.
    private R filled(boolean fresh) {
        var row = sent;
        var unread = new ArrayList<RegisterColumn<R>>();
        for (var entry : written.entrySet()) {
            var column = entry.getKey();
            var it = entry.getValue();
            if (!mayWrite(column, fresh)) {
                unread.add(column);
                locked(column, it);
                continue;
            }
            switch (column.take(into.theirs(), row, it.value())) {
                case Taken<R>(var now) -> row = now;
                case NothingSaid<R> _ -> unread.add(column);
                case Fault<R>(var sentence) -> {
                    unread.add(column);
                    into.problem(Kind.UNREADABLE, it.at(), it.value().words(), sentence);
                }
            }
        }
        unread.forEach(written::remove);
        return row;
    }

    private static boolean mayWrite(RegisterColumn<?> column, boolean fresh) {
        return column.writer() == Writer.PARTNER
                || fresh && column.writer() == Writer.PARTNER_ON_NEW_ROWS;
    }

    private void locked(RegisterColumn<R> column, Written it) {
        if (!it.value().words().isEmpty()) {
            into.problem(
                    Kind.LOCKED,
                    it.at(),
                    it.value().words(),
                    "“%s” only says what the row is about: %s is not taken over"
                            .formatted(
                                    column.heading(),
                                    ItemWords.value(
                                            it.value().words().replace('\n', ' '), _ -> "")));
        }
    }

    private boolean take(Plan from, Settling settled) {
        misfits(settled, written.firstEntry().getValue().at());
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
                written.keySet().stream()
                        .filter(column ->
                                shown.getOrDefault(column, Set.of()).stream()
                                        .noneMatch(keys::contains))
                        .map(column -> place(column))
                        .toList();
        var all = written.values().stream().map(Written::at).toList();
        settled.present().forEach(item -> into.take(from, item, all.getFirst()));
        settled.gone().forEach(into::remove);
        shown.forEach((column, own) ->
                own.stream()
                        .filter(keys::contains)
                        .forEach(key -> into.say(key, List.of(place(column)), List.of())));
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
        for (var entry : written.entrySet()) {
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

    private CellPlace place(RegisterColumn<R> column) {
        var it = written.get(column);
        if (it == null) {
            throw new IllegalStateException("Nothing was written under " + column.heading());
        }
        return it.at();
    }

    /// What each column by itself changes.
    private Map<RegisterColumn<R>, Set<String>> shown(Plan from) {
        var shown = new LinkedHashMap<RegisterColumn<R>, Set<String>>();
        if (written.size() == 1) {
            return shown;
        }
        written.forEach((column, it) -> {
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
                    written.entrySet().stream()
                            .filter(entry -> entry.getKey().key().equals(misfit.column()))
                            .map(Map.Entry::getValue)
                            .findFirst();
            into.problem(
                    Kind.MISFIT,
                    it.map(Written::at).orElse(row),
                    it.map(at -> at.value().words()).orElse(""),
                    misfit.sentence());
        }
    }
}
