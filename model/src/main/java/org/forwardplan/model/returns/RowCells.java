package org.forwardplan.model.returns;

import org.forwardplan.model.comparison.ItemWords;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.RegisterColumn;
import org.forwardplan.model.registers.RegisterColumn.Writer;
import org.forwardplan.model.registers.Taking.Fault;
import org.forwardplan.model.registers.Taking.NothingSaid;
import org.forwardplan.model.registers.Taking.Taken;
import org.forwardplan.model.registers.Value;
import org.forwardplan.model.returns.ReturnProblem.Kind;
import org.forwardplan.model.returns.SheetReading.Found;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// What was written in the cells of one row that came back, and where; what of it cannot be read is
/// reported.
final class RowCells<R> {

    private final Gathered into;
    private final Register<R> register;
    private final R sent;
    private final SequencedMap<RegisterColumn<R>, Written> written = new LinkedHashMap<>();

    /// What was written under a heading, and where.
    record Written(Value value, CellPlace at) {}

    /// @param sent the row as it was sent, or as it begins where it is new
    RowCells(Gathered into, Register<R> register, R sent) {
        this.into = into;
        this.register = register;
        this.sent = sent;
    }

    /// By column, where it says something else than was sent.
    SequencedMap<RegisterColumn<R>, Written> written() {
        return written;
    }

    CellPlace place(RegisterColumn<R> column) {
        var it = written.get(column);
        if (it == null) {
            throw new IllegalStateException("Nothing was written under " + column.heading());
        }
        return it.at();
    }

    /// Reads a row that was sent.
    ///
    /// @param lines where it stands; several where its id stands more than once
    void read(List<Found<R>> lines) {
        for (var column : register.columns()) {
            write(column, lines);
        }
    }

    /// Reads a row that is new.
    void readNew(Found<R> found) {
        for (var column : register.columns()) {
            var at = found.sheet().places().get(column.key());
            if (at != null && !fault(found, at) && !found.line().words(at).isEmpty()) {
                written.put(
                        column,
                        new Written(found.line().at(at), found.sheet().place(found.line(), at)));
            }
        }
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

    /// The row with all in it that can be read; what cannot is reported.
    R filled(boolean fresh) {
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
}
