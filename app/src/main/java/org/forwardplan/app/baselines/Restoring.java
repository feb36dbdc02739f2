package org.forwardplan.app.baselines;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.comparison.Comparison;
import org.forwardplan.model.comparison.ItemChange.Added;
import org.forwardplan.model.comparison.ItemChange.Altered;
import org.forwardplan.model.comparison.ItemChange.Removed;
import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.editing.PlanCommand;
import org.forwardplan.model.editing.RestoreItem;
import org.forwardplan.model.editing.RestoreSection;
import org.forwardplan.model.editing.RestoreVersion;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.versions.Version;

import java.util.ArrayList;
import java.util.Optional;

/// Going back to what a version said, once the planner has read what that would do.
final class Restoring {

    private final OpenPlan plan;

    Restoring(OpenPlan plan) {
        this.plan = plan;
    }

    /// Something that can be restored.
    ///
    /// @param question what would happen, to be read before it is done
    /// @param does what the button says
    record Offer(String question, String does, PlanCommand command) {}

    Optional<Offer> everything(Version version) {
        return offer(
                new RestoreVersion(version.plan(), version.baseline().name()),
                "The whole plan goes back to “%s”".formatted(version.baseline().name()),
                "Restore everything");
    }

    Optional<Offer> section(Version version, SectionId section, String title) {
        return offer(
                new RestoreSection(version.plan(), version.baseline().name(), section, title),
                "Section “%s” goes back to “%s”".formatted(title, version.baseline().name()),
                "Restore the section");
    }

    Optional<Offer> item(Version version, ItemId id, String title) {
        return offer(
                new RestoreItem(version.plan(), version.baseline().name(), id, title),
                "“%s” goes back to “%s”".formatted(title, version.baseline().name()),
                "Restore it");
    }

    /// Where it does not fit, the planner is told why; where there is nothing to do, that.
    private Optional<Offer> offer(PlanCommand command, String what, String does) {
        plan.finishEdits();
        if (command.decide(plan.plan()) instanceof Accepted(var change)) {
            var question =
                    "%s: %s. It is one step, and undo takes it back."
                            .formatted(what, effects(change));
            return Optional.of(new Offer(question, does, command));
        }
        if (!plan.perform(command)) {
            plan.tell("Nothing would change: the plan says the same already.");
        }
        return Optional.empty();
    }

    void perform(Offer offer) {
        if (plan.perform(offer.command())) {
            plan.tell("Done: %s.".formatted(offer.command().label()));
        }
    }

    /// E.g. `3 things change back, 1 comes back and 2 go`.
    private String effects(PlanChange change) {
        var effects = Comparison.between(plan.plan(), plan.plan().after(change)).changes();
        var back = effects.stream().filter(Added.class::isInstance).count();
        var gone = effects.stream().filter(Removed.class::isInstance).count();
        var altered = effects.stream().filter(Altered.class::isInstance).count();
        var words = new ArrayList<String>();
        if (altered > 0) {
            words.add(count(altered, "thing changes", "things change"));
        }
        if (back > 0) {
            words.add(count(back, "comes back", "come back"));
        }
        if (gone > 0) {
            words.add(count(gone, "is removed", "are removed"));
        }
        return String.join(", ", words);
    }

    private static String count(long number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }
}
