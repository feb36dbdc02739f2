package org.forwardplan.model.returns;

import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.RegisterColumn;
import org.forwardplan.model.registers.Tolerant;
import org.forwardplan.model.registers.Value;
import org.forwardplan.model.returns.ReturnColumn.State;
import org.forwardplan.model.returns.ReturnedBook.Line;
import org.forwardplan.model.returns.ReturnedBook.Page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A returned sheet of which it is known what stands where.
///
/// @param ids the column of the rows' ids; -1 where there is none
/// @param own columns that are no answer: the ids, and what is done
record ReadSheet<R>(
        Page page, Headings<R> headings, int ids, Map<String, Integer> places, Set<Integer> own) {

    static <R> ReadSheet<R> of(Page page, Register<R> register, Set<String> known) {
        var ids = ids(page, known);
        var headings = Headings.of(page, register, ids);
        var places = new HashMap<String, Integer>();
        headings.columns().forEach((at, column) -> places.put(column.key(), at));
        return new ReadSheet<>(page, headings, ids, places, own(headings, ids));
    }

    /// The same sheet with other words in its cells.
    ReadSheet<R> with(Page now) {
        return new ReadSheet<>(now, headings, ids, places, own);
    }

    private static Set<Integer> own(Headings<?> headings, int ids) {
        var own = new HashSet<Integer>();
        own.add(ids);
        var done = Tolerant.form(ReturnMark.DONE_HEADING);
        headings.words()
                .forEach((at, words) -> {
                    if (Tolerant.form(words).startsWith(done)
                            || Tolerant.form(words).equals(Tolerant.form(ReturnMark.ID_HEADING))) {
                        own.add(at);
                    }
                });
        own.removeAll(headings.columns().keySet());
        return own;
    }

    /// The column that holds the most ids that were sent.
    static int ids(Page page, Set<String> known) {
        var counts = new TreeMap<Integer, Integer>();
        for (var line : page.lines()) {
            line.cells()
                    .forEach((at, value) -> {
                        if (value instanceof Value.Words(var text)
                                && known.contains(text.strip())) {
                            counts.merge(at, 1, Integer::sum);
                        }
                    });
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    /// The rows beneath the headings.
    List<Line> rows() {
        return page.lines().stream().filter(line -> line.number() > headings.line()).toList();
    }

    String id(Line line) {
        return ids < 0 ? "" : line.words(ids).strip();
    }

    /// Where somebody wrote more than how far a row is, which nothing in the plan has room for.
    List<Integer> notesOnDone(Line line) {
        return own.stream()
                .filter(at -> at >= 0 && at != ids)
                .filter(at -> !ReturnMark.isState(line.words(at)))
                .sorted()
                .toList();
    }

    /// True where anything stands under a heading that was sent, or under another.
    boolean holdsAnything(Line line) {
        return line.cells().entrySet().stream()
                .anyMatch(it -> !own.contains(it.getKey()) && !it.getValue().words().isEmpty());
    }

    /// True where nothing is left of a row but its id.
    boolean emptied(Line line) {
        return headings.columns().keySet().stream()
                .allMatch(at -> line.words(at).isEmpty() && line.isTold(at));
    }

    String words(Line line, String key) {
        var at = places.get(key);
        return at == null ? "" : line.words(at);
    }

    CellPlace place(Line line, int column) {
        return new CellPlace(page.name(), line.number(), column, headings.heading(column));
    }

    /// Everything that stands in a row, for a report.
    String text(Line line) {
        return line.cells().entrySet().stream()
                .filter(it -> !own.contains(it.getKey()))
                .map(it -> it.getValue().words())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    /// What is to be said of the columns.
    List<ReturnColumn> columns(Register<R> register) {
        var said = new ArrayList<ReturnColumn>();
        headings.renamed().stream()
                .sorted()
                .forEach(at ->
                        said.add(
                                new ReturnColumn(
                                        State.RENAMED,
                                        heading(at),
                                        headings.columns().get(at).heading(),
                                        values(at))));
        var others = new TreeMap<Integer, Integer>();
        for (var line : rows()) {
            line.cells()
                    .forEach((at, value) -> {
                        if (!own.contains(at)
                                && !headings.columns().containsKey(at)
                                && !value.words().isEmpty()) {
                            others.merge(at, 1, Integer::sum);
                        }
                    });
        }
        others.forEach(
                (at, values) -> said.add(new ReturnColumn(State.UNKNOWN, heading(at), "", values)));
        for (var column : headings.missing(register)) {
            said.add(missing(column));
        }
        moved(register, said);
        return said;
    }

    private ReturnColumn missing(RegisterColumn<R> column) {
        return new ReturnColumn(State.MISSING, CellPlace.sheet(page.name()), column.heading(), 0);
    }

    /// A column counts as moved where another that was sent behind it now stands before it.
    private void moved(Register<R> register, List<ReturnColumn> said) {
        var furthest = -1;
        for (var entry : new TreeMap<>(headings.columns()).entrySet()) {
            var sent = register.columns().indexOf(entry.getValue());
            if (sent < furthest) {
                said.add(
                        new ReturnColumn(
                                State.MOVED,
                                heading(entry.getKey()),
                                entry.getValue().heading(),
                                values(entry.getKey())));
            }
            furthest = Math.max(furthest, sent);
        }
    }

    private CellPlace heading(int column) {
        return new CellPlace(page.name(), headings.line(), column, headings.heading(column));
    }

    private int values(int column) {
        return (int) rows().stream().filter(line -> !line.words(column).isEmpty()).count();
    }
}
