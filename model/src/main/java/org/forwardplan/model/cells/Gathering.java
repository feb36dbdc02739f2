package org.forwardplan.model.cells;

import org.forwardplan.model.cells.Pasting.Left;
import org.forwardplan.model.cells.Pasting.Place;
import org.forwardplan.model.cells.Pasting.Written;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.registers.Settling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a block comes to while it is read, row after row, each on the plan as the rows above it
/// leave it.
final class Gathering {

    private final List<Written> written = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private final List<String> fresh = new ArrayList<>();
    private final SequencedMap<ItemId, PlanItem> present = new LinkedHashMap<>();
    private final List<PlanItem> gone = new ArrayList<>();
    private Plan plan;
    private int same;

    Gathering(Plan plan) {
        this.plan = plan;
    }

    Plan plan() {
        return plan;
    }

    void written(Written cell) {
        written.add(cell);
    }

    void left(Place place, String value, String why) {
        left.add(new Left(place, value, why));
    }

    void same() {
        same++;
    }

    void fresh(String row) {
        fresh.add(row);
    }

    void settled(Settling settled) {
        for (var change : settled.changes(plan)) {
            plan = plan.after(change);
        }
        settled.present().forEach(item -> present.put(item.id(), item));
        gone.addAll(settled.gone());
    }

    Pasting pasting() {
        return new Pasting(
                written, left, same, fresh, List.copyOf(present.sequencedValues()), gone);
    }
}
