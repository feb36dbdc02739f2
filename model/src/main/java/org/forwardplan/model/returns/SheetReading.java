package org.forwardplan.model.returns;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.registers.NewRow;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.Tolerant;
import org.forwardplan.model.returns.ReturnProblem.Kind;
import org.forwardplan.model.returns.ReturnedBook.Line;
import org.forwardplan.model.returns.ReturnedBook.Page;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads one table of a return, which may have come back as several sheets.
final class SheetReading<R> {

    private static final int REPORT_EACH = 250;

    private final Gathered into;
    private final AskedSheet<R> sent;
    private final Register<R> register;
    private final ReturnRequest request;
    private final Progress progress;
    private final SequencedMap<String, R> known = new LinkedHashMap<>();
    private final SequencedMap<String, List<Found<R>>> found = new LinkedHashMap<>();
    private final List<Found<R>> fresh = new ArrayList<>();

    /// @param above the row it stands beneath; null at the top
    record Found<R>(ReadSheet<R> sheet, Line line, @Nullable R above) {

        CellPlace place() {
            return CellPlace.row(sheet.page().name(), line.number());
        }
    }

    SheetReading(Gathered into, AskedSheet<R> sent, ReturnRequest request, Progress progress) {
        this.into = into;
        this.sent = sent;
        this.register = register(sent);
        this.request = request;
        this.progress = progress;
        sent.rows().forEach(row -> known.put(register.id(row), row));
    }

    /// As the workbook showed it: what is the planner's alone did not stand there.
    static <R> Register<R> register(AskedSheet<R> sent) {
        var whole = sent.register();
        return new Register<>(
                whole.key(), whole.title(), whole.naming(), sent.columns(), whole.rows());
    }

    /// @param pages that hold the table; none where it did not come back
    void read(List<Page> pages) {
        if (pages.isEmpty()) {
            into.missing += known.size();
            into.remarks.add(
                    "The sheet “%s” did not come back; nothing on it counts as answered"
                            .formatted(register.title()));
            return;
        }
        pages.forEach(this::gather);
        nameless();
        var done = 0;
        for (var entry : known.entrySet()) {
            if (done++ % REPORT_EACH == 0) {
                progress.stopIfCancelled();
                progress.report(done, known.size() + fresh.size(), register.title());
            }
            row(entry.getKey(), entry.getValue());
        }
        var counted = new HashMap<String, Integer>();
        for (var row : fresh) {
            if (done++ % REPORT_EACH == 0) {
                progress.stopIfCancelled();
                progress.report(done, known.size() + fresh.size(), register.title());
            }
            add(row, counted);
        }
    }

    private void gather(Page page) {
        var came = ReadSheet.of(page, register, known.keySet());
        var sheet = new DayOrders<>(into.base, came, known).settled(register, into.remarks::add);
        if (sheet.headings().none()) {
            var values = page.lines().stream().mapToInt(line -> line.cells().size()).sum();
            into.problem(
                    Kind.NOT_ASKED_FOR,
                    CellPlace.sheet(page.name()),
                    "",
                    "No heading of “%s” is on this sheet; its %d values are not taken over"
                            .formatted(register.title(), values));
            return;
        }
        into.columns.addAll(sheet.columns(register));
        R above = null;
        var last = -1;
        var sorted = false;
        var hidden = 0;
        var order = new ArrayList<>(known.keySet());
        var places = new HashMap<String, Integer>();
        for (var at = 0; at < order.size(); at++) {
            places.put(order.get(at), at);
        }
        for (var line : sheet.rows()) {
            notesOnDone(sheet, line);
            var id = sheet.id(line);
            var row = known.get(id);
            if (row == null && !sheet.holdsAnything(line)) {
                continue;
            }
            into.rows++;
            hidden += line.hidden() ? 1 : 0;
            if (row != null) {
                found.computeIfAbsent(id, _ -> new ArrayList<>())
                        .add(new Found<>(sheet, line, above));
                var place = places.getOrDefault(id, 0);
                sorted |= place < last;
                last = place;
                above = row;
            } else if (id.isEmpty()) {
                fresh.add(new Found<>(sheet, line, above));
            } else {
                unknown(sheet, line, id);
            }
        }
        if (sorted) {
            into.remarks.add(
                    "%s: the rows stand in another order than they were sent in; that changes nothing"
                            .formatted(page.name()));
        }
        if (hidden > 0) {
            into.remarks.add(
                    "%s: %s hidden and read like the others"
                            .formatted(
                                    page.name(), hidden == 1 ? "1 row is" : hidden + " rows are"));
        }
    }

    private void notesOnDone(ReadSheet<R> sheet, Line line) {
        for (var at : sheet.notesOnDone(line)) {
            var place = sheet.place(line, at);
            into.problem(
                    Kind.NOT_ASKED_FOR,
                    place,
                    line.words(at),
                    "“%s” stands under “%s”, which says only how far a row is; the plan keeps no note of it"
                            .formatted(line.words(at).strip(), place.heading()));
        }
    }

    /// Rows that lost their id are known by what they are called.
    private void nameless() {
        var named = new KnownByName<>(into.base, register, known).among(fresh, found.keySet());
        named.forEach((id, row) -> found.put(id, List.of(row)));
        var gone = Collections.<Found<R>>newSetFromMap(new IdentityHashMap<>());
        gone.addAll(named.values());
        fresh.removeIf(gone::contains);
        var count = named.size();
        if (count > 0) {
            into.remarks.add(
                    "%s: %s no id and %s known by what it is called"
                            .formatted(
                                    sent.title(),
                                    count == 1 ? "1 row has" : count + " rows have",
                                    count == 1 ? "is" : "each is"));
        }
    }

    private void unknown(ReadSheet<R> sheet, Line line, String id) {
        into.unknown++;
        into.problem(
                Kind.UNKNOWN_ROW,
                CellPlace.row(sheet.page().name(), line.number()),
                sheet.text(line),
                "The id “%s” is not one of those that were sent; nothing of this row is taken over"
                        .formatted(id));
    }

    private void row(String id, R row) {
        var lines = found.getOrDefault(id, List.of());
        if (lines.isEmpty() || lines.stream().allMatch(it -> it.sheet().emptied(it.line()))) {
            gone(row);
            return;
        }
        if (new RowReading<>(into, register, row).read(lines)) {
            into.changed++;
        }
    }

    private void gone(R row) {
        into.missing++;
        if (takesNewRows()) {
            register.settle(into.base, row).present().stream().findFirst().ifPresent(into::remove);
        }
    }

    /// Where a partner can add rows, one that is not there can be meant to go.
    private boolean takesNewRows() {
        var row = new NewRow<R>(into.base, new UUID(0, 0), null, request.partner());
        return register.begin(row).isPresent();
    }

    private void add(Found<R> row, Map<String, Integer> counted) {
        var words =
                register.naming().stream()
                        .map(key -> row.sheet().words(row.line(), key))
                        .collect(Collectors.joining("/"));
        var occurrence = counted.merge(Tolerant.form(words), 1, Integer::sum) - 1;
        var id = NewRow.id(request, register, words, occurrence);
        OrganisationId partner = request.partner();
        var begun = register.begin(new NewRow<>(into.theirs(), id, row.above(), partner));
        if (begun.isEmpty()) {
            into.unknown++;
            into.problem(
                    Kind.NO_NEW_ROWS,
                    row.place(),
                    row.sheet().text(row.line()),
                    "No rows can be added to “%s”; nothing of this row is taken over"
                            .formatted(register.title()));
            return;
        }
        if (new RowReading<>(into, register, begun.get()).add(row)) {
            into.added++;
        }
    }
}
