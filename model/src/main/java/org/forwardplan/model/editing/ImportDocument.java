package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.imports.ImportDraft;
import org.forwardplan.model.imports.ImportTree;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/// Brings the ticked parts of a document into the plan: sections, passages, pictures and comments,
/// in one step.
///
/// @param seed from which everything new gets its id, so that asking twice gives the same
/// @param source what is imported, as the history will say it, e.g. `Delivery plan.docx`
/// @param place where the new sections go
/// @param report true where what could not be carried is to be noted on the first new section
public record ImportDocument(
        UUID seed, String source, ImportDraft draft, Place place, boolean report)
        implements PlanCommand {

    /// @param under the section they go beneath; null where they become chapters
    /// @param index among the sections there
    public record Place(@Nullable SectionId under, int index) {}

    @Override
    public String label() {
        var count = tree().branches().size();
        return "Import %s from “%s”"
                .formatted(count == 1 ? "1 section" : count + " sections", source);
    }

    /// How the document will stand in the plan.
    public ImportTree tree() {
        return ImportTree.of(draft, place.under() != null);
    }

    /// The first section that comes in, or the one that takes the text where none does.
    public Optional<SectionId> first() {
        return tree().branches().isEmpty()
                ? Optional.ofNullable(place.under())
                : Optional.of(new FreshIds(seed).section(0));
    }

    @Override
    public boolean sweeping() {
        return true;
    }

    @Override
    public Decision decide(Plan plan) {
        var tree = tree();
        if (tree.branches().isEmpty() && tree.before().isEmpty()) {
            return Decision.refuse(
                    Finding.must(
                            "Nothing of “%s” is ticked".formatted(source),
                            place.under(),
                            "Tick at least one of its headings"));
        }
        var under = place.under();
        if (under != null && plan.find(Section.class, under).isEmpty()) {
            return Decision.refuse(
                    Finding.must(
                            "The section to import into is no longer in the plan",
                            null,
                            "Choose another place"));
        }
        var arrival = new Arrival(plan, draft, tree, new FreshIds(seed), under);
        var there = Outline.of(plan).beneath(under);
        var at = Math.clamp(place.index(), 0, there.size());
        var inOrder = new ArrayList<>(there);
        inOrder.addAll(at, arrival.top());
        var changes = new ArrayList<PlanChange>();
        changes.addAll(arrival.changes(at));
        changes.addAll(
                Siblings.renumber(inOrder, (section, position) -> section.at(under, position))
                        .stream()
                        .filter(change -> !arrival.brings(change))
                        .toList());
        if (report) {
            changes.addAll(arrival.report(source, first()));
        }
        return Decision.accept(changes);
    }
}
