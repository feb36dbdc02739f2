package org.forwardplan.app.baselines;

import org.forwardplan.app.baselines.CompareViewModel.Compared;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.ExplainChange;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.ItemId.ChangeReasonId;
import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.versions.ChangeGroup;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Why things changed and whom that affects, as the planner writes it for the paper of changes.
final class Reasons {

    private final OpenPlan plan;

    Reasons(OpenPlan plan) {
        this.plan = plan;
    }

    /// The reason given in this comparison; empty where none was, and for the plan as a whole.
    static Optional<ChangeReason> of(Compared compared, @Nullable Explained about) {
        return about == null
                ? Optional.empty()
                : Optional.ofNullable(compared.changes().reasons().get(about));
    }

    /// Why a reason cannot be written here; empty where it can.
    ///
    /// A reason is an entry of this plan, and explains what changed after the earlier version.
    static Optional<String> obstacle(Compared compared) {
        if (compared.to() instanceof Side.OtherFile(var file, _)) {
            return Optional.of(
                    "%s is only read here: say why it changed in that plan itself."
                            .formatted(file.getFileName()));
        }
        return compared.from() instanceof Side.Now
                ? Optional.of(
                        "A reason says why an earlier version became a later one: swap the two to"
                                + " write it.")
                : Optional.empty();
    }

    List<Organisation> organisations() {
        return plan.plan().all(Organisation.class);
    }

    /// Whom a reason says it affects.
    String affected(ChangeReason reason) {
        return organisations().stream()
                .filter(it -> reason.affects().contains(it.id()))
                .map(Organisation::name)
                .collect(Collectors.joining(", "));
    }

    void explain(ChangeGroup group, String why, List<OrganisationId> affects) {
        var about = group.about();
        if (about != null) {
            plan.perform(
                    new ExplainChange(
                            new ChangeReasonId(UUID.randomUUID()),
                            about,
                            group.title(),
                            why,
                            affects));
        }
    }
}
