package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/// Points from prose at a section, objective or requirement of the same plan. It stands where a web
/// address would stand in a run, written `plan:section/…`.
public record CrossReference(ItemId to) {

    private static final String SCHEME = "plan:";

    public CrossReference {
        if (!(to instanceof SectionId
                || to instanceof ObjectiveId
                || to instanceof RequirementId)) {
            throw new IllegalArgumentException("Prose cannot point at " + to);
        }
    }

    /// What a run bears as its link.
    public String address() {
        var kind =
                switch (to) {
                    case SectionId _ -> "section/";
                    case ObjectiveId _ -> "objective/";
                    default -> "requirement/";
                };
        return SCHEME + kind + to.text();
    }

    /// @return empty for a web address and for what points nowhere
    public static Optional<CrossReference> of(@Nullable String link) {
        if (link == null || !link.startsWith(SCHEME)) {
            return Optional.empty();
        }
        var slash = link.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        var id = link.substring(slash + 1);
        try {
            return switch (link.substring(SCHEME.length(), slash)) {
                case "section" ->
                        Optional.of(new CrossReference(new SectionId(UUID.fromString(id))));
                case "objective" ->
                        Optional.of(new CrossReference(new ObjectiveId(UUID.fromString(id))));
                case "requirement" -> Optional.of(new CrossReference(new RequirementId(id)));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
