package org.forwardplan.model.editing;

import org.forwardplan.model.comparison.Place;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.SignOff;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/// Puts things of an earlier version back where they stood, one after the other.
final class BackInPlace {

    static final Comparator<PlanItem> IN_ORDER =
            Comparator.comparingInt(PlanItem::position).thenComparing(item -> item.id().text());

    private final Plan then;
    private final Steps steps;

    BackInPlace(Plan then, Plan plan) {
        this.then = then;
        this.steps = new Steps(plan);
    }

    Plan plan() {
        return steps.plan();
    }

    Decision decision() {
        return steps.decision();
    }

    /// The sections it stood in come back with it where they are gone.
    void put(PlanItem was) {
        switch (was) {
            case Section section -> above(section.id(), section.parent());
            case Passage passage -> section(passage.section());
            case Note note -> section(note.section());
            case SignOff signOff -> section(signOff.id().section());
            default -> {}
        }
        place(was);
    }

    /// Takes a passage home as it is now.
    void move(Passage now, Passage was) {
        section(was.section());
        place(now.at(was.section(), was.position()));
    }

    /// Takes a section home as it is now.
    void move(Section now, Section was) {
        above(was.id(), was.parent());
        place(now.at(was.parent(), was.position()));
    }

    /// As it was, to its number among its like.
    void exactly(PlanItem was) {
        picture(was);
        store(was);
    }

    void remove(ItemId id) {
        steps.request(new RemoveItem("", id));
    }

    private void section(SectionId id) {
        if (plan().find(Section.class, id).isEmpty()) {
            then.find(Section.class, id).ifPresent(this::put);
        }
    }

    /// Sees to it that the sections a section stood in are there, and not within it.
    private void above(SectionId id, @Nullable SectionId parent) {
        for (var above : chain(parent)) {
            if (plan().find(Section.class, above.id()).isEmpty()) {
                place(above);
            } else if (isWithin(above.id(), id)) {
                plan().find(Section.class, above.id())
                        .ifPresent(now -> place(now.at(above.parent(), above.position())));
            }
        }
    }

    /// The sections above a place as they were, the chapter first.
    private List<Section> chain(@Nullable SectionId parent) {
        var chain = new ArrayList<Section>();
        var seen = new HashSet<SectionId>();
        var at = parent;
        while (at != null && seen.add(at)) {
            var section = then.find(Section.class, at).orElse(null);
            if (section != null) {
                chain.addFirst(section);
            }
            at = section == null ? null : section.parent();
        }
        return chain;
    }

    private boolean isWithin(SectionId section, SectionId other) {
        var seen = new HashSet<SectionId>();
        var at = section;
        while (at != null && seen.add(at)) {
            if (at.equals(other)) {
                return true;
            }
            at = plan().find(Section.class, at).map(Section::parent).orElse(null);
        }
        return false;
    }

    private void place(PlanItem item) {
        picture(item);
        var order = new OldOrder(then, plan(), item);
        var now = plan().find(item.getClass(), item.id());
        if (now.isPresent() && Place.of(now.get()).equals(Place.of(item)) && !order.moved()) {
            store(Positions.with(item, now.get().position()));
        } else {
            Positions.insert(order.siblings(), order.index(), item).forEach(this::store);
        }
    }

    private void picture(PlanItem item) {
        if (item instanceof Passage passage
                && passage.body() instanceof Figure figure
                && plan().find(figure.picture()).isEmpty()) {
            then.find(figure.picture()).ifPresent(it -> steps.change(new Added(it)));
        }
    }

    private void store(PlanItem item) {
        var now = plan().find(item.getClass(), item.id());
        if (now.isEmpty()) {
            steps.change(new Added(item));
        } else if (!Objects.equals(now.get(), item)) {
            steps.change(new Revised(now.get(), item));
        }
    }

    /// Things that come back, each where it fits and is not there.
    void bringBack(List<? extends PlanItem> items) {
        for (var item : items) {
            if (plan().find(item.getClass(), item.id()).isEmpty() && Fitting.in(plan(), item)) {
                steps.change(new Added(item));
            }
        }
    }
}
