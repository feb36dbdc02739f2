package org.forwardplan.model.outline;

import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The plan from top to bottom: each section with its number, its depth and its passages.
///
/// A section whose parent is gone, or that stands within itself, is shown at the top level, so that
/// nothing is ever lost from sight.
public final class Outline {

    private static final Comparator<Passage> IN_ORDER =
            Comparator.comparingInt(Passage::position).thenComparing(it -> it.id().text());

    private final List<Entry> entries;
    private final Places places;
    private final Map<ItemId, PlanItem> passages;

    /// Where each section stands among the entries, and what stands beneath it. Stays the same
    /// while sections neither come, go nor move.
    private record Places(
            Map<SectionId, Integer> at, Map<@Nullable SectionId, List<SectionId>> beneath) {}

    /// A section where it stands.
    ///
    /// @param number e.g. `4.2`
    /// @param depth 1 for a chapter
    /// @param passages in order
    public record Entry(Section section, String number, int depth, List<Passage> passages) {

        /// Number and title as they are printed.
        public String heading() {
            return number + " " + section.title();
        }
    }

    private Outline(List<Entry> entries, Places places, Plan plan) {
        this.entries = List.copyOf(entries);
        this.places = places;
        this.passages = plan.kinds().getOrDefault(Passage.class, Map.of());
    }

    public static Outline of(Plan plan) {
        var inSection = new HashMap<SectionId, List<Passage>>();
        plan.items(Passage.class)
                .forEach(passage ->
                        inSection
                                .computeIfAbsent(passage.section(), _ -> new ArrayList<>())
                                .add(passage));
        inSection.values().forEach(held -> held.sort(IN_ORDER));
        var beneath = new HashMap<@Nullable SectionId, List<Section>>();
        for (var section : plan.all(Section.class)) {
            beneath.computeIfAbsent(parentIn(plan, section), _ -> new ArrayList<>()).add(section);
        }
        var entries = new ArrayList<Entry>();
        number(null, "", 1, beneath, inSection, entries);
        return new Outline(entries, places(entries), plan);
    }

    /// The outline once this has happened to the plan. Where no section has come, gone or moved,
    /// all but the sections that the change names stays as it is.
    ///
    /// @param next the plan after the change
    public Outline after(Plan next, PlanChange change) {
        var sections = new HashSet<SectionId>();
        var touched = new HashSet<PassageId>();
        for (var part : change.parts().toList()) {
            if (part instanceof Revised(Section was, Section now)) {
                if (was.position() != now.position()
                        || !Objects.equals(was.parent(), now.parent())) {
                    return of(next);
                }
                sections.add(now.id());
            } else if (part instanceof Revised(Passage was, Passage now)) {
                sections.addAll(List.of(was.section(), now.section()));
                touched.add(now.id());
            } else if (part.touched().anyMatch(Section.class::isInstance)) {
                return of(next);
            } else {
                part.touched()
                        .filter(Passage.class::isInstance)
                        .map(Passage.class::cast)
                        .forEach(passage -> {
                            sections.add(passage.section());
                            touched.add(passage.id());
                        });
            }
        }
        return sections.isEmpty() ? this : after(next, sections, touched);
    }

    private Outline after(Plan next, Set<SectionId> sections, Set<PassageId> touched) {
        var moved = new ArrayList<Passage>();
        for (var id : touched) {
            next.find(Passage.class, id).ifPresent(moved::add);
        }
        var changed = new ArrayList<>(entries);
        for (var id : sections) {
            var at = places.at().get(id);
            var section = next.find(Section.class, id);
            if (at != null && section.isPresent()) {
                var was = entries.get(at);
                var here = new ArrayList<>(was.passages());
                here.removeIf(passage -> touched.contains(passage.id()));
                moved.stream().filter(it -> it.section().equals(id)).forEach(here::add);
                here.sort(IN_ORDER);
                changed.set(
                        at, new Entry(section.get(), was.number(), was.depth(), List.copyOf(here)));
            }
        }
        return new Outline(changed, places, next);
    }

    private static Places places(List<Entry> entries) {
        var at = new HashMap<SectionId, Integer>();
        var beneath = new HashMap<@Nullable SectionId, List<SectionId>>();
        for (var entry : entries) {
            var section = entry.section();
            at.put(section.id(), at.size());
            var parent = entry.depth() == 1 ? null : section.parent();
            beneath.computeIfAbsent(parent, _ -> new ArrayList<>()).add(section.id());
        }
        return new Places(at, beneath);
    }

    /// All sections, each before those beneath it.
    public List<Entry> entries() {
        return entries;
    }

    public Optional<Entry> entry(SectionId section) {
        return Optional.ofNullable(places.at().get(section)).map(entries::get);
    }

    /// Where a passage stands; empty where its section is gone.
    public Optional<Entry> entryOf(PassageId passage) {
        return passages.get(passage) instanceof Passage found
                ? entry(found.section())
                : Optional.empty();
    }

    /// The sections directly beneath one, or the chapters where `parent` is null; in order.
    public List<Section> beneath(@Nullable SectionId parent) {
        return places.beneath().getOrDefault(parent, List.of()).stream()
                .flatMap(id -> entry(id).stream())
                .map(Entry::section)
                .toList();
    }

    private static @Nullable SectionId parentIn(Plan plan, Section section) {
        var parent = section.parent();
        return parent == null
                        || plan.find(Section.class, parent).isEmpty()
                        || standsWithinItself(plan, section)
                ? null
                : parent;
    }

    private static boolean standsWithinItself(Plan plan, Section section) {
        var above = new HashSet<SectionId>();
        var at = section.parent();
        while (at != null && above.add(at)) {
            at = plan.find(Section.class, at).map(Section::parent).orElse(null);
        }
        return above.contains(section.id());
    }

    private static void number(
            @Nullable SectionId parent,
            String prefix,
            int depth,
            Map<@Nullable SectionId, List<Section>> beneath,
            Map<SectionId, List<Passage>> passages,
            List<Entry> entries) {
        var count = 0;
        for (var section : beneath.getOrDefault(parent, List.of())) {
            var number = prefix + ++count;
            var held = List.copyOf(passages.getOrDefault(section.id(), List.of()));
            entries.add(new Entry(section, number, depth, held));
            number(section.id(), number + ".", depth + 1, beneath, passages, entries);
        }
    }
}
