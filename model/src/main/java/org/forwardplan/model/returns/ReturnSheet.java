package org.forwardplan.model.returns;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.registers.CommentRow;
import org.forwardplan.model.registers.DraftRow;
import org.forwardplan.model.registers.RegisterColumn;
import org.forwardplan.model.workbooks.Cell;
import org.forwardplan.model.workbooks.Rows;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.Sheet.Marked;
import org.forwardplan.model.workbooks.Sheet.Tone;
import org.forwardplan.model.workbooks.SheetForm;
import org.forwardplan.model.workbooks.SheetForm.Field;
import org.forwardplan.model.workbooks.SheetForm.Holds;
import org.forwardplan.model.workbooks.SheetForm.Line;
import org.forwardplan.model.workbooks.SheetForm.Open;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// One sheet of a return: the partner's rows, room for new ones, and a column that says what is
/// done.
final class ReturnSheet<R> {

    private static final int SPARE = 10;
    private static final int SPARE_IN_SECTION = 2;

    private final Plan plan;
    private final AskedSheet<R> asked;
    private final List<RegisterColumn<R>> columns;
    private final List<Placed<R>> rows = new ArrayList<>();

    private ReturnSheet(Plan plan, AskedSheet<R> asked) {
        this.plan = plan;
        this.asked = asked;
        this.columns = asked.columns();
        place();
    }

    /// What a row of the sheet is of: nothing yet where there is room for something new.
    private record Placed<R>(Line line, Optional<R> row) {}

    static Sheet of(Plan plan, AskedSheet<?> asked, ReturnMark mark) {
        return new ReturnSheet<>(plan, asked).sheet(mark);
    }

    private Sheet sheet(ReturnMark mark) {
        var headings = new ArrayList<Column>();
        headings.add(Column.of(ReturnMark.ID_HEADING, 38));
        columns.forEach(column -> headings.add(Column.of(column.heading(), column.width())));
        headings.add(done());
        return new Sheet(
                asked.title(),
                asked.title().replace(' ', '_'),
                true,
                headings.size(),
                headings,
                Rows.of(rows, this::cells),
                new SheetForm(marks(mark), fields(), rows.stream().map(Placed::line).toList()),
                List.of());
    }

    private static Column done() {
        return new Column(
                ReturnMark.DONE_HEADING,
                11,
                List.of(),
                List.of(
                        new Marked(ReturnMark.TO_DO_STATE, Tone.WAITING),
                        new Marked(ReturnMark.DONE_STATE, Tone.GOOD)));
    }

    private List<String> marks(ReturnMark mark) {
        var marks = new ArrayList<String>();
        marks.add(mark.on(asked.register().key()).text());
        columns.forEach(column -> marks.add(column.key()));
        marks.add(ReturnMark.DONE);
        return marks;
    }

    private List<Field> fields() {
        var fields = new ArrayList<Field>();
        fields.add(Field.HIDDEN);
        columns.forEach(column -> fields.add(field(column)));
        fields.add(
                new Field(
                        Open.ALWAYS,
                        Holds.WORDS,
                        List.of(ReturnMark.TO_DO_STATE, ReturnMark.DONE_STATE),
                        "Choose Done once you have looked at the row."));
        return fields;
    }

    private Field field(RegisterColumn<R> column) {
        return new Field(
                switch (column.writer()) {
                    case NOBODY, PLANNER -> Open.NEVER;
                    case PARTNER -> Open.ALWAYS;
                    case PARTNER_ON_NEW_ROWS -> Open.NEW_ROWS;
                },
                switch (column.type()) {
                    case NUMBER -> Holds.NUMBER;
                    case DAY -> Holds.DAY;
                    case WORDS, LONG_WORDS, CHOICE, SUGGESTION -> Holds.WORDS;
                },
                column.choices().in(plan),
                column.hint());
    }

    private void place() {
        for (var row : asked.rows()) {
            if (row instanceof DraftRow draft && draft.isHeading() && !rows.isEmpty()) {
                spare(SPARE_IN_SECTION);
            }
            rows.add(new Placed<>(line(row), Optional.of(row)));
        }
        if (asked.takesNewRows(plan)) {
            spare(SPARE);
        }
    }

    private static Line line(Object row) {
        return switch (row) {
            case DraftRow draft when draft.isHeading() -> Line.HEADING;
            case DraftRow draft when !draft.writable() -> Line.LOCKED;
            case CommentRow comment when comment.isOnSection() -> Line.OPEN_HEADING;
            default -> Line.FILLED_IN;
        };
    }

    private List<Cell> cells(Placed<R> placed) {
        return placed.row()
                .map(row -> cells(row, placed.line()))
                .orElseGet(() -> Collections.nCopies(columns.size() + 2, Cell.EMPTY));
    }

    private List<Cell> cells(R row, Line line) {
        var said = new ArrayList<Cell>();
        said.add(Cell.of(asked.register().id(row)));
        columns.forEach(column -> said.add(column.cell(plan, row)));
        said.add(
                line == Line.HEADING || line == Line.LOCKED
                        ? Cell.EMPTY
                        : Cell.of(ReturnMark.TO_DO_STATE));
        return said;
    }

    private void spare(int count) {
        for (var index = 0; index < count; index++) {
            rows.add(new Placed<>(Line.NEW, Optional.empty()));
        }
    }
}
