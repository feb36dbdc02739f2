package org.forwardplan.app.baselines;

import org.forwardplan.app.baselines.Reading.Part;
import org.forwardplan.app.baselines.Restoring.Offer;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.versions.ChangeGroup;

import java.util.Optional;

/// Asks before anything of an earlier version is put back, and does it once the planner agrees.
record RestoreQuestions(VersionsViewModel versions, Restoring restoring, ConfirmBar confirm) {

    void everything(Side.Named from) {
        ask(restoring.everything(from.version()));
    }

    /// A part of the version that is being read; only sections can be put back so.
    void part(Part part) {
        if (versions.current(versions.chosenProperty().get()) instanceof Side.Named(var from)
                && part.section() != null) {
            ask(restoring.section(from, part.section(), title(from.plan(), part.section())));
        }
    }

    void item(Side from, ItemId item, String title) {
        if (from instanceof Side.Named(var version)) {
            ask(restoring.item(version, item, title));
        }
    }

    void group(Side from, ChangeGroup group) {
        if (from instanceof Side.Named(var version) && group.about() != null) {
            ask(
                    group.about() instanceof SectionId section
                            ? restoring.section(version, section, group.title())
                            : restoring.item(version, group.about(), group.title()));
        }
    }

    private void ask(Optional<Offer> offer) {
        offer.ifPresent(it -> confirm.ask(it.question(), it.does(), () -> restoring.perform(it)));
    }

    private static String title(Plan plan, SectionId section) {
        return plan.find(section).map(it -> it.name()).orElse("");
    }
}
