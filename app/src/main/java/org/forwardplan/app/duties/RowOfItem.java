package org.forwardplan.app.duties;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The row of the checklist on which a thing is worked on.
final class RowOfItem {

    private RowOfItem() {}

    /// Empty for things that belong to no row.
    ///
    /// @param selected stays where it rests on the same evidence
    static Optional<RequirementId> find(
            Coverage coverage, ItemId item, @Nullable RequirementCoverage selected) {
        return switch (item) {
            case RequirementId id -> coverage.row(id).map(_ -> id);
            case AnswerId id -> coverage.row(id.requirement()).map(_ -> id.requirement());
            case ConfirmationId id -> coverage.row(id.requirement()).map(_ -> id.requirement());
            case EvidenceId id when selected != null && restsOn(selected, id) ->
                    Optional.of(selected.requirement().id());
            case EvidenceId id ->
                    coverage.rows().stream()
                            .filter(row -> restsOn(row, id))
                            .map(row -> row.requirement().id())
                            .findFirst();
            default -> Optional.empty();
        };
    }

    private static boolean restsOn(RequirementCoverage row, EvidenceId evidence) {
        return row.evidence().stream().anyMatch(it -> it.id().equals(evidence));
    }
}
