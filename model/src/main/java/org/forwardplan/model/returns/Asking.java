package org.forwardplan.model.returns;

import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.forwardplan.model.returns.Askable.Thing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What several partners are about to be asked, each for its own.
///
/// @param partners who is asked
/// @param own the kinds of which each is asked for all that is its own
/// @param chosen the kinds of which the planner has chosen what is asked about
public record Asking(
        Set<OrganisationId> partners, Set<Ask.Kind> own, Map<Ask.Kind, Set<Explained>> chosen) {

    public Asking {
        partners = Set.copyOf(partners);
        own = Set.copyOf(own);
        chosen = Map.copyOf(chosen);
    }

    /// What most are asked for.
    public static Asking usual() {
        return new Asking(Set.of(), EnumSet.of(Ask.Kind.OBJECTIVES, Ask.Kind.MILESTONES), Map.of());
    }

    public Asking of(Collection<OrganisationId> now) {
        return new Asking(new LinkedHashSet<>(now), own, chosen);
    }

    /// Asks for all of a kind that is the partners' own.
    public Asking forOwn(Ask.Kind kind) {
        var owned = EnumSet.of(kind);
        owned.addAll(own);
        return new Asking(partners, owned, without(kind));
    }

    /// Asks for nothing of a kind.
    public Asking forNone(Ask.Kind kind) {
        var owned = EnumSet.noneOf(Ask.Kind.class);
        owned.addAll(own);
        owned.remove(kind);
        return new Asking(partners, owned, without(kind));
    }

    private Map<Ask.Kind, Set<Explained>> without(Ask.Kind kind) {
        return chosen.entrySet().stream()
                .filter(it -> it.getKey() != kind)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Asks about these as well, or no longer. What comes to the same as all that is the partners'
    /// own counts as that, so that what becomes theirs before it is sent is asked about too.
    public Asking with(Ask.Kind kind, Collection<Explained> things, boolean asked, Askable plan) {
        var now = new LinkedHashSet<>(about(kind, plan));
        if (asked) {
            now.addAll(things);
        } else {
            things.forEach(now::remove);
        }
        if (now.isEmpty()) {
            return forNone(kind);
        }
        if (now.equals(own(kind, plan))) {
            return forOwn(kind);
        }
        var none = forNone(kind);
        var all = new EnumMap<Ask.Kind, Set<Explained>>(Ask.Kind.class);
        all.putAll(none.chosen());
        all.put(kind, now);
        return new Asking(partners, none.own(), all);
    }

    public boolean asks(Ask.Kind kind) {
        return own.contains(kind) || chosen.containsKey(kind);
    }

    /// What is asked about, whoever is asked.
    public Set<Explained> about(Ask.Kind kind, Askable plan) {
        return own.contains(kind) ? own(kind, plan) : chosen.getOrDefault(kind, Set.of());
    }

    /// All of a kind that is somebody's own who is asked.
    public Set<Explained> own(Ask.Kind kind, Askable plan) {
        var all = new LinkedHashSet<Explained>();
        partners.forEach(partner -> all.addAll(plan.own(partner, kind)));
        return all;
    }

    /// What one of the partners is asked. What is chosen goes to whose it is, and to everybody
    /// where it is nobody's who is asked.
    public List<Ask> of(OrganisationId partner, Askable plan) {
        return List.of(Ask.Kind.values()).stream()
                .filter(this::asks)
                .map(kind ->
                        new Ask(
                                kind,
                                own.contains(kind) ? List.of() : chosenFor(partner, kind, plan)))
                .filter(ask -> own.contains(ask.kind()) || !ask.about().isEmpty())
                .toList();
    }

    private List<Explained> chosenFor(OrganisationId partner, Ask.Kind kind, Askable plan) {
        var meant = chosen.getOrDefault(kind, Set.of());
        var theirs = plan.own(partner, kind);
        var somebodys = own(kind, plan);
        return plan.all(kind).stream()
                .map(Thing::id)
                .filter(meant::contains)
                .filter(id -> theirs.contains(id) || !somebodys.contains(id))
                .toList();
    }

    /// The partners who would be asked for nothing.
    public List<OrganisationId> leftOut(Askable plan) {
        return partners.stream().filter(it -> of(it, plan).isEmpty()).toList();
    }
}
