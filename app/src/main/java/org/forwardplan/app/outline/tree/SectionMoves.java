package org.forwardplan.app.outline.tree;

import org.forwardplan.model.editing.MoveSection;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Where a section can be moved from where it stands; empty where there is no such place.
record SectionMoves(Outline outline, Section section) {

    /// Where a dragged section is put, seen from the one it is dropped on.
    enum Place {
        BEFORE,
        INTO,
        AFTER
    }

    static Optional<SectionMoves> of(Outline outline, SectionId section) {
        return outline.entry(section).map(entry -> new SectionMoves(outline, entry.section()));
    }

    Optional<MoveSection> up() {
        return at() > 0 ? to(parent(), at() - 1) : Optional.empty();
    }

    Optional<MoveSection> down() {
        return at() < siblings().size() - 1 ? to(parent(), at() + 1) : Optional.empty();
    }

    /// Beneath the section before it, as the last one there.
    Optional<MoveSection> indent() {
        if (at() == 0) {
            return Optional.empty();
        }
        var before = siblings().get(at() - 1).id();
        return to(before, outline.beneath(before).size());
    }

    /// Out of the section it stands in, to right after it.
    Optional<MoveSection> outdent() {
        var parent = parent();
        if (parent == null) {
            return Optional.empty();
        }
        var around = new SectionMoves(outline, outline.entry(parent).orElseThrow().section());
        return to(around.parent(), around.at() + 1);
    }

    /// Next to or into another section; empty where it would stand within itself.
    Optional<MoveSection> drop(SectionId target, Place place) {
        if (within(target)) {
            return Optional.empty();
        }
        if (place == Place.INTO) {
            return to(target, outline.beneath(target).size());
        }
        return of(outline, target)
                .flatMap(there -> {
                    var others =
                            there.siblings().stream()
                                    .filter(it -> !it.id().equals(section.id()))
                                    .toList();
                    var index = others.indexOf(there.section());
                    return to(there.parent(), place == Place.BEFORE ? index : index + 1);
                });
    }

    int at() {
        return siblings().indexOf(section);
    }

    /// Null for a chapter, and where the parent is gone.
    @Nullable SectionId parent() {
        var parent = section.parent();
        return parent != null && outline.entry(parent).isPresent() ? parent : null;
    }

    List<Section> siblings() {
        return outline.beneath(parent());
    }

    private boolean within(@Nullable SectionId id) {
        var at = id;
        while (at != null) {
            if (at.equals(section.id())) {
                return true;
            }
            at = of(outline, at).map(SectionMoves::parent).orElse(null);
        }
        return false;
    }

    private Optional<MoveSection> to(@Nullable SectionId parent, int index) {
        return Optional.of(new MoveSection(section.id(), parent, index, section.title()));
    }
}
