package org.forwardplan.model.registers;

import org.forwardplan.model.plan.Plan;

import java.util.List;
import java.util.Optional;

/// One kind of thing in the plan as a table: what its rows are, and what each column says of them.
///
/// @param key names it in files and commands, e.g. `objectives`
/// @param title what a planner calls it, e.g. `Objectives`; fits on the tab of a sheet
/// @param naming keys of the columns whose words tell a new row from the others
/// @param <R> a row: one item with all of its fields, or what is shown of several
public record Register<R>(
        String key,
        String title,
        List<String> naming,
        List<RegisterColumn<R>> columns,
        RegisterRows<R> rows) {

    public Register {
        naming = List.copyOf(naming);
        columns = List.copyOf(columns);
    }

    public Optional<RegisterColumn<R>> column(String wanted) {
        return columns.stream().filter(column -> column.key().equals(wanted)).findFirst();
    }

    /// All rows of the plan in their order.
    public List<R> all(Plan plan) {
        return rows.all(plan);
    }

    /// The row with this id.
    public Optional<R> find(Plan plan, String id) {
        return rows.find(plan, id);
    }

    public String id(R row) {
        return rows.id(row);
    }

    /// A row that the plan has not got; empty where this register takes no new rows.
    public Optional<R> begin(NewRow<R> fresh) {
        return rows.begin(fresh);
    }

    /// What the row makes of the plan, once all that was said of it is in it.
    public Settling settle(Plan plan, R row) {
        return rows.settle(plan, row);
    }
}
