package org.forwardplan.app.navigation;

import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/// The places in a plan where the planner was last, the newest first: to go back to at any later
/// time, even another day.
public final class Visited {

    private static final int REMEMBERED = 12;

    private final List<String> names = new ArrayList<>();

    /// @param kept what [#names] said when the plan was last closed
    public Visited(Navigator navigator, List<String> kept) {
        names.addAll(kept);
        navigator
                .shownProperty()
                .subscribe(item -> {
                    if (item != null) {
                        visit(item);
                    }
                });
    }

    /// Something was jumped to or worked on.
    public void visit(ItemId item) {
        names.remove(name(item));
        names.addFirst(name(item));
        if (names.size() > REMEMBERED) {
            names.removeLast();
        }
    }

    /// Those that are still in the plan.
    public List<PlanItem> in(Plan plan) {
        var found = new HashMap<String, PlanItem>();
        plan.items()
                .filter(item -> names.contains(name(item.id())))
                .forEach(item -> found.put(name(item.id()), item));
        return names.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /// As they are kept between sessions.
    public List<String> names() {
        return List.copyOf(names);
    }

    /// Ids of different kinds can have the same text.
    private static String name(ItemId item) {
        return item.getClass().getSimpleName() + " " + item.text();
    }
}
