package org.forwardplan.model.editing;

import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.PlanItem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts a thing of any kind between others, changing as few of their numbers as can be.
final class Positions {

    private Positions() {}

    /// Things without a number of their own stay as they are.
    static PlanItem with(PlanItem item, int position) {
        var numbered =
                Arrays.stream(item.getClass().getRecordComponents())
                        .anyMatch(component -> component.getName().equals("position"));
        return numbered && item.position() != position
                ? ItemFields.with(item, "position", position)
                : item;
    }

    /// The item, and those behind it that have to make room for it.
    static List<PlanItem> insert(List<PlanItem> siblings, int index, PlanItem item) {
        var lowest = index == 0 ? 0 : siblings.get(index - 1).position() + 1;
        var highest =
                index == siblings.size() ? Integer.MAX_VALUE : siblings.get(index).position() - 1;
        var position = highest < lowest ? lowest : Math.clamp(item.position(), lowest, highest);
        var changed = new ArrayList<PlanItem>();
        changed.add(with(item, position));
        for (var at = index; at < siblings.size(); at++) {
            if (siblings.get(at).position() > position) {
                break;
            }
            position++;
            changed.add(with(siblings.get(at), position));
        }
        return changed;
    }
}
