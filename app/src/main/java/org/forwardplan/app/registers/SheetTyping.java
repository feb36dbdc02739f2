package org.forwardplan.app.registers;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.cells.BlockReading;
import org.forwardplan.model.editing.WriteItems;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.tables.CellBlock;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Writes into the plan what was typed in a register: a step of undo for each cell.
record SheetTyping<R>(OpenPlan plan, Register<R> register) {

    /// @return why it cannot be taken; empty where nothing is wrong
    String type(R row, int column, String text) {
        var only = List.of(register.columns().get(column));
        var read =
                new BlockReading<>(plan.plan(), register, only, UUID::randomUUID)
                        .read(
                                new CellBlock(List.of(List.of(text))),
                                List.of(row),
                                0,
                                Progress.SILENT);
        if (!read.left().isEmpty()) {
            return read.left().getFirst().why();
        }
        if (!read.changesNothing()) {
            var place = read.written().getFirst().place();
            var heading = place.column().toLowerCase(Locale.UK);
            write("Change %s of “%s”".formatted(heading, place.row()), read.present(), read.gone());
        }
        return "";
    }

    void add(String name, List<PlanItem> items) {
        write("Add “%s”".formatted(name), items, List.of());
    }

    void write(String label, List<PlanItem> present, List<PlanItem> gone) {
        plan.perform(new WriteItems(label, present, gone, plan.planner(), plan.state().today()));
    }
}
