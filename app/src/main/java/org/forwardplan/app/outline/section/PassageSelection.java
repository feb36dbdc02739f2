package org.forwardplan.app.outline.section;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.model.plan.ItemId.PassageId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The passages of the chosen section that are picked out, to do something with all of them at
/// once.
public final class PassageSelection {

    private final ReadOnlyObjectWrapper<List<PassageId>> chosen =
            new ReadOnlyObjectWrapper<>(List.of());
    private List<PassageId> order = List.of();
    private @Nullable PassageId anchor;

    /// In the order in which they stand; empty while nothing is picked out.
    public ReadOnlyObjectProperty<List<PassageId>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public List<PassageId> chosen() {
        return chosen.get();
    }

    public boolean holds(PassageId passage) {
        return chosen.get().contains(passage);
    }

    /// What a request made at a passage is about: all that are picked out, where it is one of them;
    /// otherwise itself.
    public List<PassageId> with(PassageId passage) {
        return holds(passage) ? chosen.get() : List.of(passage);
    }

    /// The passages that there are now; those that are gone are no longer picked out.
    void among(List<PassageId> now) {
        order = List.copyOf(now);
        if (anchor != null && !order.contains(anchor)) {
            anchor = null;
        }
        set(chosen.get());
    }

    /// The planner is at this passage and picks nothing out.
    public void at(PassageId passage) {
        anchor = passage;
        set(List.of());
    }

    /// The planner has come to this passage; what is picked out stays so while it is part of it.
    public void came(PassageId passage) {
        if (!holds(passage)) {
            at(passage);
        }
    }

    /// Picks a passage out, or lets go of it.
    public void toggle(PassageId passage) {
        var now = new ArrayList<>(chosen.get());
        if (now.isEmpty() && anchor != null && !anchor.equals(passage)) {
            now.add(anchor);
        }
        if (!now.remove(passage)) {
            now.add(passage);
        }
        anchor = passage;
        set(now);
    }

    /// Picks out everything from where the planner was before to this passage.
    public void extendTo(PassageId passage) {
        if (anchor == null) {
            anchor = passage;
        }
        var from = order.indexOf(anchor);
        var to = order.indexOf(passage);
        if (from >= 0 && to >= 0) {
            set(order.subList(Math.min(from, to), Math.max(from, to) + 1));
        }
    }

    public void all() {
        set(order);
    }

    /// Picks out passages that have just been made.
    public void pick(List<PassageId> passages) {
        anchor = passages.isEmpty() ? null : passages.getFirst();
        set(passages);
    }

    public void clear() {
        set(List.of());
    }

    private void set(List<PassageId> now) {
        var inOrder = order.stream().filter(now::contains).toList();
        if (!inOrder.equals(chosen.get())) {
            chosen.set(inOrder);
        }
    }
}
