package org.forwardplan.app.imports;

import org.forwardplan.model.editing.ImportDocument.Place;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Where in the plan new sections can go.
final class Placing {

    private Placing() {}

    /// @param id null for the chapters of the plan
    record Holder(@Nullable SectionId id, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    /// @param index among the sections that stand there
    record Gap(int index, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    static List<Holder> holders(Outline outline) {
        var holders = new ArrayList<Holder>();
        holders.add(new Holder(null, "As chapters of the plan"));
        outline.entries()
                .forEach(entry ->
                        holders.add(
                                new Holder(entry.section().id(), "Beneath " + entry.heading())));
        return holders;
    }

    /// Last first, because that is what is mostly wanted.
    static List<Gap> gaps(Outline outline, Holder holder) {
        var there = outline.beneath(holder.id());
        var gaps = new ArrayList<Gap>();
        gaps.add(new Gap(there.size(), there.isEmpty() ? "As the first there" : "At the end"));
        for (var at = 0; at < there.size(); at++) {
            gaps.add(new Gap(at, "Before " + heading(outline, there.get(at))));
        }
        return gaps;
    }

    private static String heading(Outline outline, Section section) {
        return outline.entry(section.id()).map(Outline.Entry::heading).orElse(section.title());
    }

    static Place place(Holder holder, Gap gap) {
        return new Place(holder.id(), gap.index());
    }
}
