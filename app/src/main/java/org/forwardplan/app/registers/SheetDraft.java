package org.forwardplan.app.registers;

import org.forwardplan.model.cells.RowNames;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.registers.NewRow;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.Taking.Fault;
import org.forwardplan.model.registers.Taking.NothingSaid;
import org.forwardplan.model.registers.Taking.Taken;
import org.forwardplan.model.registers.Value;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A row the planner has begun and that is not in the plan yet, because something it needs is
/// missing.
final class SheetDraft<R> {

    private final Register<R> register;
    private @Nullable R row;
    private String lacks = "";

    SheetDraft(Register<R> register) {
        this.register = register;
    }

    /// True where this register takes new rows.
    boolean possible(Plan plan) {
        return register.begin(new NewRow<>(plan, new UUID(0, 0), null, null)).isPresent();
    }

    void begin(Plan plan, UUID id) {
        row = register.begin(new NewRow<>(plan, id, null, null)).orElse(null);
        lacks = row == null ? "" : lacking(plan, row);
    }

    void drop() {
        row = null;
        lacks = "";
    }

    Optional<R> row() {
        return Optional.ofNullable(row);
    }

    /// What it still needs, in a sentence; empty where there is no draft.
    String lacks() {
        return lacks;
    }

    /// @return what is wrong with what was typed; empty where nothing is
    String type(Plan plan, int column, String text) {
        var was = row;
        if (was == null) {
            return "";
        }
        return switch (register.columns().get(column).take(plan, was, Value.of(text))) {
            case Taken<R>(var now) -> {
                row = now;
                lacks = lacking(plan, now);
                yield "";
            }
            case NothingSaid<R> _ -> "";
            case Fault<R>(var sentence) -> sentence;
        };
    }

    private String lacking(Plan plan, R now) {
        var settled = register.settle(plan, now);
        return settled.misfits().isEmpty() ? "" : settled.misfits().getFirst().sentence();
    }

    /// The items it becomes, once it lacks nothing.
    List<PlanItem> items(Plan plan) {
        var now = row;
        return now == null || !lacks.isEmpty() ? List.of() : register.settle(plan, now).present();
    }

    String name(Plan plan) {
        return row == null ? "" : RowNames.of(register, plan, row);
    }
}
