package org.forwardplan.model.returns;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.registers.DayOrder;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.RegisterColumn;
import org.forwardplan.model.registers.RegisterColumn.Type;
import org.forwardplan.model.returns.ReturnedBook.Line;
import org.forwardplan.model.returns.ReturnedBook.Page;
import org.forwardplan.model.workbooks.Cell;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Reads the days of a sheet that are written in figures column by column, so that all of a column
/// are read alike, and says where that had to be guessed.
final class DayOrders<R> {

    private final Plan plan;
    private final ReadSheet<R> sheet;
    private final Map<String, R> known;

    /// @param plan as it was sent
    /// @param known the rows that were sent, by id
    DayOrders(Plan plan, ReadSheet<R> sheet, Map<String, R> known) {
        this.plan = plan;
        this.sheet = sheet;
        this.known = known;
    }

    /// @param remarks told how days were read that could be read otherwise
    ReadSheet<R> settled(Register<R> register, Consumer<String> remarks) {
        var orders = new HashMap<Integer, DayOrder>();
        for (var column : register.columns()) {
            var at = sheet.places().get(column.key());
            if (at != null && column.type() == Type.DAY && column.partnerMayWrite()) {
                var order = order(column, at);
                orders.put(at, order);
                order.remark()
                        .map(it ->
                                "%s, “%s”: %s".formatted(sheet.page().name(), column.heading(), it))
                        .ifPresent(remarks);
            }
        }
        return orders.isEmpty() ? sheet : sheet.with(read(orders));
    }

    private DayOrder order(RegisterColumn<R> column, int at) {
        var order = new DayOrder();
        for (var line : sheet.rows()) {
            order.hear(line.at(at), stood(column, line), line.number());
        }
        return order;
    }

    private @Nullable LocalDate stood(RegisterColumn<R> column, Line line) {
        var row = known.get(sheet.id(line));
        return row != null && column.cell(plan, row) instanceof Cell.Day(var day) ? day : null;
    }

    private Page read(Map<Integer, DayOrder> orders) {
        List<Line> lines =
                sheet.page().lines().stream()
                        .map(line ->
                                line.number() > sheet.headings().line() ? read(line, orders) : line)
                        .toList();
        return new Page(sheet.page().name(), lines);
    }

    private static Line read(Line line, Map<Integer, DayOrder> orders) {
        var cells = new TreeMap<>(line.cells());
        orders.forEach((at, order) -> cells.computeIfPresent(at, (_, value) -> order.read(value)));
        return new Line(line.number(), line.hidden(), cells, line.unknown(), line.faults());
    }
}
