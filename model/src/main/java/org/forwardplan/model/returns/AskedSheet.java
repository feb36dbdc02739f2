package org.forwardplan.model.returns;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.forwardplan.model.registers.DraftRow;
import org.forwardplan.model.registers.NewRow;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.RegisterColumn;
import org.forwardplan.model.registers.RegisterColumn.Writer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// One kind of thing that a return asks for: the columns, and the rows of the partner.
///
/// @param rows as they stand in the plan; new ones may come back with them
public record AskedSheet<R>(Ask.Kind kind, Register<R> register, List<R> rows) {

    public AskedSheet {
        rows = List.copyOf(rows);
    }

    /// The sheets of a return, in the order in which they stand in its workbook.
    ///
    /// @param plan as it was sent, for a return that is out
    /// @param at when what is said counts as said
    public static List<AskedSheet<?>> of(Plan plan, ReturnRequest request, Instant at) {
        var asked = new AskedRows(plan, request, at);
        return IntStream.range(0, Ask.Kind.values().length)
                .mapToObj(index -> Ask.Kind.values()[index])
                .flatMap(kind -> request.asks().stream().filter(ask -> ask.kind() == kind))
                .<AskedSheet<?>>map(asked::sheet)
                .toList();
    }

    /// What the workbook shows: what rows are about, and what the partner may write.
    public List<RegisterColumn<R>> columns() {
        return register.columns().stream()
                .filter(column -> column.writer() != Writer.PLANNER)
                .toList();
    }

    /// True where it holds rows, or takes new ones.
    boolean isNeeded(Plan plan) {
        return !rows.isEmpty() || takesNewRows(plan);
    }

    /// True where a partner can add rows.
    public boolean takesNewRows(Plan plan) {
        var id = new UUID(0, 0);
        return register.begin(new NewRow<R>(plan, id, null, null)).isPresent();
    }

    /// How many of the rows can be filled in.
    long filledIn() {
        return rows.stream()
                .filter(row -> !(row instanceof DraftRow draft) || draft.writable())
                .count();
    }

    /// Name of the sheet.
    public String title() {
        return register.title();
    }
}
