package org.forwardplan.app.outline.tree;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A section in the tree with those beneath it.
record Branch(Outline.Entry entry, List<Branch> beneath) {

    Branch {
        beneath = List.copyOf(beneath);
    }

    SectionId id() {
        return entry.section().id();
    }

    /// The chapters, each with what stands beneath it.
    ///
    /// @param words a section is left out where neither its heading nor one beneath it contains
    ///   them; blank keeps all
    static List<Branch> of(Outline outline, String words) {
        return beneath(outline, null, words.strip().toLowerCase(Locale.UK));
    }

    private static List<Branch> beneath(Outline outline, @Nullable SectionId parent, String words) {
        var branches = new ArrayList<Branch>();
        for (var section : outline.beneath(parent)) {
            var entry = outline.entry(section.id()).orElseThrow();
            var deeper = beneath(outline, section.id(), words);
            if (!deeper.isEmpty() || matches(entry, words)) {
                branches.add(new Branch(entry, deeper));
            }
        }
        return branches;
    }

    private static boolean matches(Outline.Entry entry, String words) {
        var section = entry.section();
        return Stream.of(entry.heading(), section.status().toString(), section.lead())
                .anyMatch(text -> text.toLowerCase(Locale.UK).contains(words));
    }

    /// This section and all beneath it, from top to bottom.
    Stream<Branch> all() {
        return Stream.concat(Stream.of(this), beneath.stream().flatMap(Branch::all));
    }

    static Optional<Branch> find(List<Branch> branches, @Nullable SectionId id) {
        return branches.stream()
                .flatMap(Branch::all)
                .filter(branch -> Objects.equals(branch.id(), id))
                .findFirst();
    }
}
