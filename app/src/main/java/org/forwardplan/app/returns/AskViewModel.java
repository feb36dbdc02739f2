package org.forwardplan.app.returns;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.forwardplan.model.returns.Askable;
import org.forwardplan.model.returns.Askable.Thing;
import org.forwardplan.model.returns.Asking;
import org.forwardplan.model.returns.ReturnTracking;
import org.forwardplan.model.returns.ReturnTracking.Row;
import org.forwardplan.model.returns.ReturnTracking.State;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Who is about to be asked for what, while the planner puts it together.
final class AskViewModel {

    private static final String EVERYBODY = "For each of them";
    private static final String OTHERS = "Others";

    private final List<Organisation> bodies;
    private final Askable plan;
    private final ReturnTracking tracking;
    private final ReadOnlyObjectWrapper<Asking> asking =
            new ReadOnlyObjectWrapper<>(Asking.usual());

    /// Things of a kind that are listed together.
    ///
    /// @param title whose they are; empty where they are all of the kind
    record Group(String title, List<Thing> things) {}

    /// How many of some things are asked about.
    enum Ticked {
        NONE,
        SOME,
        ALL
    }

    /// @param bodies who can be asked
    AskViewModel(List<Organisation> bodies, Askable plan, ReturnTracking tracking) {
        this.bodies = List.copyOf(bodies);
        this.plan = plan;
        this.tracking = tracking;
    }

    // Properties

    ReadOnlyObjectProperty<Asking> askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /// Who can be asked and matches the words.
    List<Organisation> bodies(String words) {
        return bodies.stream().filter(body -> has(body.name() + " " + body.kind(), words)).toList();
    }

    /// Those who are asked, in the order in which they are listed.
    List<OrganisationId> partners() {
        var chosen = asking.get().partners();
        return bodies.stream().map(Organisation::id).filter(chosen::contains).toList();
    }

    /// What a partner would be asked, or was asked already, in a few words.
    String words(OrganisationId partner) {
        if (asking.get().partners().contains(partner)) {
            return asking.get().of(partner, plan).stream()
                    .map(ask -> count(partner, ask))
                    .collect(
                            Collectors.collectingAndThen(
                                    Collectors.joining(", "),
                                    words ->
                                            words.isEmpty()
                                                    ? "Nothing is chosen for it"
                                                    : words.substring(0, 1).toUpperCase(Locale.UK)
                                                            + words.substring(1)));
        }
        return tracking.rows().stream()
                .filter(row -> row.request().partner().equals(partner))
                .filter(row -> row.state() != State.MERGED)
                .findFirst()
                .map(Row::words)
                .map(words -> "Asked before: " + words.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private String count(OrganisationId partner, Ask ask) {
        var things =
                ask.about().isEmpty() ? plan.own(partner, ask.kind()).size() : ask.about().size();
        var kind = ask.kind().toString().toLowerCase(Locale.ROOT);
        return things == 0 ? "%s: none yet".formatted(kind) : "%s: %,d".formatted(kind, things);
    }

    /// The things of a kind that match the words, by whose they are.
    List<Group> groups(Ask.Kind kind, String words) {
        var groups = new LinkedHashMap<String, List<Thing>>();
        var chosen = partners();
        bodies.stream()
                .filter(body -> chosen.contains(body.id()))
                .forEach(body -> groups.put(body.name(), new ArrayList<>()));
        groups.put(EVERYBODY, new ArrayList<>());
        groups.put(OTHERS, new ArrayList<>());
        for (var thing : plan.all(kind)) {
            if (has(thing.name() + " " + thing.whose(), words)) {
                groups.getOrDefault(group(kind, thing, chosen), new ArrayList<>()).add(thing);
            }
        }
        var held =
                groups.entrySet().stream()
                        .filter(it -> !it.getValue().isEmpty())
                        .map(it -> new Group(it.getKey(), it.getValue()))
                        .toList();
        return held.size() == 1 ? List.of(new Group("", held.getFirst().things())) : held;
    }

    private String group(Ask.Kind kind, Thing thing, List<OrganisationId> chosen) {
        var whose = chosen.stream().filter(it -> plan.own(it, kind).contains(thing.id())).toList();
        if (whose.isEmpty()) {
            return OTHERS;
        }
        return whose.size() > 1
                ? EVERYBODY
                : bodies.stream()
                        .filter(body -> body.id().equals(whose.getFirst()))
                        .map(Organisation::name)
                        .findFirst()
                        .orElse(OTHERS);
    }

    private static boolean has(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    boolean isTicked(Ask.Kind kind, Thing thing) {
        return asking.get().about(kind, plan).contains(thing.id());
    }

    Ticked ticked(Ask.Kind kind, List<Thing> things) {
        var about = asking.get().about(kind, plan);
        var count = things.stream().filter(it -> about.contains(it.id())).count();
        return count == 0 ? Ticked.NONE : count == things.size() ? Ticked.ALL : Ticked.SOME;
    }

    boolean asks(Ask.Kind kind) {
        return asking.get().asks(kind);
    }

    boolean forOwn(Ask.Kind kind) {
        return asking.get().own().contains(kind);
    }

    /// What is asked of a kind, e.g. `all that are theirs, 12 of 43`.
    String words(Ask.Kind kind) {
        var of = plan.all(kind).size();
        var about = asking.get().about(kind, plan).size();
        if (!asks(kind)) {
            return "not asked for";
        }
        if (!forOwn(kind)) {
            return "%,d of %,d chosen".formatted(about, of);
        }
        return about == 0
                ? "all that are theirs: none yet"
                : "all that are theirs: %,d of %,d".formatted(about, of);
    }

    /// Why nobody can be asked yet; empty once they can.
    String missing() {
        if (asking.get().partners().isEmpty()) {
            return "Tick who is asked";
        }
        if (List.of(Ask.Kind.values()).stream().noneMatch(this::asks)) {
            return "Tick what they are asked for";
        }
        var out = asking.get().leftOut(plan);
        return out.isEmpty()
                ? ""
                : "Nothing is chosen for “%s”: tick something of its own, or do not ask it"
                        .formatted(
                                bodies.stream()
                                        .filter(body -> body.id().equals(out.getFirst()))
                                        .map(Organisation::name)
                                        .findFirst()
                                        .orElse(""));
    }

    List<Ask> asks(OrganisationId partner) {
        return asking.get().of(partner, plan);
    }

    // Commands

    void ask(Collection<Organisation> whom, boolean asked) {
        var now = new LinkedHashSet<>(partners());
        var ids = whom.stream().map(Organisation::id).toList();
        if (asked) {
            now.addAll(ids);
        } else {
            ids.forEach(now::remove);
        }
        asking.set(asking.get().of(now));
    }

    void tickOwn(Ask.Kind kind) {
        asking.set(asking.get().forOwn(kind));
    }

    void tickNone(Ask.Kind kind) {
        asking.set(asking.get().forNone(kind));
    }

    void tick(Ask.Kind kind, List<Thing> things, boolean asked) {
        var ids = things.stream().<Explained>map(Thing::id).toList();
        asking.set(asking.get().with(kind, ids, asked, plan));
    }
}
