package org.forwardplan.model.returns;

import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.registers.Value;
import org.forwardplan.model.returns.ReturnedBook.Line;
import org.forwardplan.model.returns.ReturnedBook.Page;
import org.forwardplan.model.workbooks.Cell;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The workbook of a return as it comes back, for somebody to write in.
final class SentBook {

    static final Instant CAME = Instant.parse("2026-11-20T12:00:00Z");

    /// One sheet, its cells as lists: the first line holds mark and keys, the second the headings.
    static final class Leaf {
        String name;
        final List<List<Value>> lines = new ArrayList<>();

        Leaf(String name) {
            this.name = name;
        }

        int column(String heading) {
            return lines.get(1).indexOf(new Value.Words(heading));
        }

        Value get(int line, String heading) {
            return lines.get(line).get(column(heading));
        }

        void set(int line, String heading, Value value) {
            lines.get(line).set(column(heading), value);
        }

        void set(int line, String heading, String words) {
            set(line, heading, Value.of(words));
        }

        /// A row at the end with nothing in it.
        int add() {
            var row = new ArrayList<Value>();
            lines.getFirst().forEach(_ -> row.add(Value.NOTHING));
            lines.add(row);
            return lines.size() - 1;
        }
    }

    final List<Leaf> leaves = new ArrayList<>();
    String file = "Return.xlsx";

    static SentBook of(Plan plan, ReturnRequest request, long entry) {
        var book = new SentBook();
        for (var sheet : AskedSheet.of(plan, request, CAME)) {
            book.leaves.add(leaf(plan, request, entry, sheet));
        }
        return book;
    }

    private static <R> Leaf leaf(
            Plan plan, ReturnRequest request, long entry, AskedSheet<R> sheet) {
        var leaf = new Leaf(sheet.title());
        var mark =
                new ReturnMark(
                        plan.profile().id(),
                        request.id(),
                        entry,
                        ReturnMark.FORM,
                        sheet.register().key());
        var keys = new ArrayList<Value>(List.of(new Value.Words(mark.text())));
        var headings = new ArrayList<Value>(List.of(new Value.Words(ReturnMark.ID_HEADING)));
        for (var column : sheet.columns()) {
            keys.add(new Value.Words(column.key()));
            headings.add(new Value.Words(column.heading()));
        }
        leaf.lines.add(keys);
        leaf.lines.add(headings);
        for (var row : sheet.rows()) {
            var line = new ArrayList<Value>(List.of(new Value.Words(sheet.register().id(row))));
            sheet.columns().forEach(column -> line.add(value(column.cell(plan, row))));
            leaf.lines.add(line);
        }
        return leaf;
    }

    private static Value value(Cell cell) {
        return switch (cell) {
            case Cell.Empty _ -> Value.NOTHING;
            case Cell.Text(var text) -> new Value.Words(text);
            case Cell.Amount(var amount) -> new Value.Number(amount, false);
            case Cell.Day(var day) -> new Value.Day(day);
        };
    }

    Leaf leaf(String name) {
        return leaves.stream().filter(it -> it.name.equals(name)).findFirst().orElseThrow();
    }

    /// As it is read.
    ReturnedBook book() {
        return book(UnaryOperator.identity());
    }

    ReturnedBook book(UnaryOperator<Line> change) {
        var pages = leaves.stream().map(leaf -> page(leaf, change)).toList();
        var contents = pages.toString().getBytes(StandardCharsets.UTF_8);
        return new ReturnedBook(file, new Bytes(contents), Map.of(), pages, List.of());
    }

    private static Page page(Leaf leaf, UnaryOperator<Line> change) {
        var lines = new ArrayList<Line>();
        for (var at = 0; at < leaf.lines.size(); at++) {
            var cells = new TreeMap<Integer, Value>();
            var row = leaf.lines.get(at);
            for (var column = 0; column < row.size(); column++) {
                if (!row.get(column).equals(Value.NOTHING)) {
                    cells.put(column, row.get(column));
                }
            }
            if (!cells.isEmpty()) {
                lines.add(change.apply(Line.of(at + 1, cells)));
            }
        }
        return new Page(leaf.name, lines);
    }
}
