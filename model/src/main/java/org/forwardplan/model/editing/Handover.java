package org.forwardplan.model.editing;

import org.forwardplan.model.duties.MaterialChange;
import org.forwardplan.model.plan.InForce;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.TestRef;
import org.forwardplan.model.rulebook.RowImpact.TestFate;
import org.forwardplan.model.rulebook.RowImpact.TestFate.Place;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts rows in the place of others and carries over what rests on them: links to the tests that
/// take the place of theirs, what is said about how it is met, and who confirmed it.
///
/// Nothing is lost: a link whose test is gone stays where it is, and remembers what was asked.
final class Handover {

    private final Steps steps;
    private final LocalDate begins;
    private final boolean lookAgain;

    /// @param begins the first day on which a row that ends is no longer asked
    /// @param lookAgain whether somebody has to look at what a split row rested on, even where the
    ///   words of the test are the same and only one part asks it
    Handover(Steps steps, LocalDate begins, boolean lookAgain) {
        this.steps = steps;
        this.begins = begins;
        this.lookAgain = lookAgain;
    }

    /// @param was as the plan has them
    /// @param tests where each of their tests goes; none where nothing takes its place
    void over(List<Requirement> was, List<Requirement> now, List<TestFate> tests) {
        var before = steps.plan();
        rows(was, now);
        links(before, was, now, tests);
        if (!now.isEmpty()) {
            new HandoverWords(steps, was, now, tests).carry();
        }
    }

    /// Ends a row that nothing takes the place of.
    void end(Requirement row) {
        var last = row.validTo();
        if (InForce.applies(row, begins)) {
            last = begins.minusDays(1);
        }
        revise(row, row.endingOn(last == null ? begins.minusDays(1) : last));
    }

    private void rows(List<Requirement> was, List<Requirement> now) {
        for (var row : now) {
            steps.plan()
                    .find(Requirement.class, row.id())
                    .ifPresentOrElse(
                            there -> revise(there, row), () -> steps.change(new Added(row)));
        }
        var kept = now.stream().map(Requirement::id).collect(Collectors.toSet());
        was.stream().filter(row -> !kept.contains(row.id())).forEach(this::end);
    }

    private void links(
            Plan before, List<Requirement> was, List<Requirement> now, List<TestFate> tests) {
        var rows = was.stream().map(Requirement::id).collect(Collectors.toSet());
        var carried =
                before.all(Link.class).stream()
                        .filter(link -> rows.contains(link.test().requirement()))
                        .toList();
        var there = staying(before, carried, now);
        carried.stream()
                .filter(link -> places(link, tests).anyMatch(it -> it.test().equals(link.test())))
                .forEach(link -> there.add(new At(link.from(), link.test())));
        for (var link : carried) {
            var row = row(was, link.test().requirement());
            var asked =
                    link.asked().isEmpty()
                            ? row.test(link.test().test()).map(Requirement.Test::asks).orElse("")
                            : link.asked();
            var places = places(link, tests).toList();
            if (places.isEmpty()) {
                revise(link, link.asking(asked));
            } else {
                carry(link, asked, row, places, now.size() > 1, there);
            }
        }
    }

    private static Stream<Place> places(Link link, List<TestFate> tests) {
        return tests.stream()
                .filter(fate -> fate.test().equals(link.test()))
                .flatMap(fate -> fate.to().stream());
    }

    private record At(Answering from, TestRef test) {}

    /// What is linked with the rows already, and is not carried.
    private static Set<At> staying(Plan before, List<Link> carried, List<Requirement> now) {
        var ids = carried.stream().map(Link::id).collect(Collectors.toSet());
        var rows = now.stream().map(Requirement::id).collect(Collectors.toSet());
        return before.items(Link.class)
                .filter(link -> !ids.contains(link.id()))
                .filter(link -> rows.contains(link.test().requirement()))
                .map(link -> new At(link.from(), link.test()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void carry(
            Link link,
            String asked,
            Requirement was,
            List<Place> places,
            boolean split,
            Set<At> there) {
        var free =
                places.stream()
                        .filter(place ->
                                place.test().equals(link.test())
                                        || there.add(new At(link.from(), place.test())))
                        .toList();
        if (free.isEmpty()) {
            steps.change(new Removed(link));
            return;
        }
        for (var at = 0; at < free.size(); at++) {
            var place = free.get(at);
            var id = at == 0 ? link.id() : new LinkId(UUID.randomUUID());
            var then =
                    split && (lookAgain || halved(places, asked))
                            ? marked(was, asked, place)
                            : asked;
            var remembered = then.equals(place.asks()) ? link.asked() : then;
            var now = new Link(id, place.test(), link.from(), link.said(), remembered);
            if (at == 0) {
                revise(link, now);
            } else {
                steps.change(new Added(now));
            }
        }
    }

    /// True where more than one part asks the same: what answered the whole may answer only one.
    private static boolean halved(List<Place> places, String asked) {
        return places.stream().filter(place -> place.asks().equals(asked)).count() > 1;
    }

    /// What was asked, told so that somebody looks at it again: under the title it then had.
    private static String marked(Requirement was, String asked, Place place) {
        return MaterialChange.between(asked, place.asks()).isPresent()
                ? asked
                : "%s: %s".formatted(was.title(), asked);
    }

    private void revise(PlanItem was, PlanItem now) {
        if (!was.equals(now)) {
            steps.change(new Revised(was, now));
        }
    }

    private static Requirement row(List<Requirement> rows, RequirementId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }
}
