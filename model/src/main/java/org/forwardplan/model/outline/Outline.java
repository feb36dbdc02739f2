package org.forwardplan.model.outline;

import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The plan from top to bottom: each section with its number, its depth and its passages.
///
/// A section whose parent is gone, or that stands within itself, is shown at the top level, so that
/// nothing is ever lost from sight.
public final class Outline {

    private final List<Entry> entries;
    private final Map<SectionId, Entry> bySection;
    private final Map<PassageId, Passage> passages;

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

    private Outline(List<Entry> entries, Map<PassageId, Passage> passages) {
        this.entries = List.copyOf(entries);
        this.bySection =
                entries.stream()
                        .collect(Collectors.toMap(entry -> entry.section().id(), entry -> entry));
        this.passages = passages;
    }

    public static Outline of(Plan plan) {
        var passages = new HashMap<PassageId, Passage>();
        var inSection = new HashMap<SectionId, List<Passage>>();
        for (var passage : plan.all(Passage.class)) {
            passages.put(passage.id(), passage);
            inSection.computeIfAbsent(passage.section(), _ -> new ArrayList<>()).add(passage);
        }
        var beneath = new HashMap<@Nullable SectionId, List<Section>>();
        for (var section : plan.all(Section.class)) {
            beneath.computeIfAbsent(parentIn(plan, section), _ -> new ArrayList<>()).add(section);
        }
        var entries = new ArrayList<Entry>();
        number(null, "", 1, beneath, inSection, entries);
        return new Outline(entries, Map.copyOf(passages));
    }

    /// All sections, each before those beneath it.
    public List<Entry> entries() {
        return entries;
    }

    public Optional<Entry> entry(SectionId section) {
        return Optional.ofNullable(bySection.get(section));
    }

    /// Where a passage stands; empty where its section is gone.
    public Optional<Entry> entryOf(PassageId passage) {
        return Optional.ofNullable(passages.get(passage)).flatMap(found -> entry(found.section()));
    }

    /// The sections directly beneath one, or the chapters where `parent` is null; in order.
    public List<Section> beneath(@Nullable SectionId parent) {
        var above = parent == null ? Optional.of(0) : entry(parent).map(Entry::depth);
        if (above.isEmpty()) {
            return List.of();
        }
        var depth = above.get() + 1;
        return entries.stream()
                .filter(entry -> entry.depth() == depth)
                .map(Entry::section)
                .filter(section -> parent == null || parent.equals(section.parent()))
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
