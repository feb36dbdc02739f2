package org.forwardplan.model.returns;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.forwardplan.model.trajectories.Measure;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What partners can be asked about: all there is of each kind, and what of it is a partner's own.
/// Looked up once, so not for several threads.
public final class Askable {

    private final Plan plan;
    private final Map<Ask.Kind, List<Thing>> all = new EnumMap<>(Ask.Kind.class);
    private final Map<Owned, Set<Explained>> own = new HashMap<>();

    /// One thing that can be asked about.
    ///
    /// @param whose who it belongs to, in words; empty where nobody is named
    /// @param depth of a section beneath others, from 0
    public record Thing(Explained id, String name, String whose, int depth) {}

    private record Owned(OrganisationId partner, Ask.Kind kind) {}

    public Askable(Plan plan) {
        this.plan = plan;
    }

    /// All there is of a kind, in the order of the plan.
    public List<Thing> all(Ask.Kind kind) {
        return all.computeIfAbsent(kind, this::find);
    }

    /// What a partner is asked about where the planner chooses nothing.
    public Set<Explained> own(OrganisationId partner, Ask.Kind kind) {
        return own.computeIfAbsent(new Owned(partner, kind), this::find);
    }

    private List<Thing> find(Ask.Kind kind) {
        return switch (kind) {
            case OBJECTIVES -> plan.all(Objective.class).stream().map(this::thing).toList();
            case TRAJECTORIES ->
                    plan.all(Objective.class).stream()
                            .filter(it -> new Measure(it.target()).numeric())
                            .map(this::thing)
                            .toList();
            case MILESTONES ->
                    plan.all(Milestone.class).stream()
                            .map(it -> new Thing(it.id(), it.title(), name(it.owner()), 0))
                            .toList();
            case EVIDENCE ->
                    plan.all(Requirement.class).stream()
                            .map(it -> new Thing(it.id(), it.title(), it.group(), 0))
                            .toList();
            case DRAFTS, COMMENTS ->
                    Outline.of(plan).entries().stream()
                            .map(it ->
                                    new Thing(
                                            it.section().id(),
                                            it.heading(),
                                            it.section().lead(),
                                            it.depth()))
                            .toList();
        };
    }

    private Thing thing(Objective objective) {
        return new Thing(objective.id(), objective.title(), name(objective.owner()), 0);
    }

    private String name(@Nullable OrganisationId owner) {
        return owner == null
                ? ""
                : plan.find(Organisation.class, owner).map(Organisation::name).orElse("");
    }

    private Set<Explained> find(Owned owned) {
        var ask = new Ask(owned.kind(), List.of());
        var request =
                new ReturnRequest(
                        new ReturnRequestId(new UUID(0, 0)),
                        "",
                        owned.partner(),
                        List.of(ask),
                        LocalDate.EPOCH,
                        "",
                        "",
                        null,
                        0,
                        "");
        return new LinkedHashSet<>(new AskedRows(plan, request, Instant.EPOCH).about(ask));
    }
}
