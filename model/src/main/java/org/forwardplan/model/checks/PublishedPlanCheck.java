package org.forwardplan.model.checks;

import org.forwardplan.model.comparison.Comparison;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.versions.PublicText;
import org.forwardplan.model.versions.Significance;
import org.forwardplan.model.versions.Weighing;
import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.stream.Stream;

/// A published plan that has changed materially since anybody judged it, or that nobody has judged
/// for a year.
final class PublishedPlanCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return PublicText.of(subject.plan()).stream()
                .flatMap(text -> {
                    var judged = text.judged(subject.plan()).orElse(null);
                    return Stream.concat(
                            changed(subject, text, judged), yearly(subject, text, judged));
                });
    }

    private static Stream<Finding> changed(
            Subject subject, PublicText text, @Nullable Revision judged) {
        var since = judged == null ? text.entry() : judged.entry();
        return subject.past().at(since).stream()
                .filter(then -> materially(then, subject.plan()))
                .map(_ ->
                        Finding.should(
                                judged == null
                                        ? "The plan has changed since it was published on "
                                                + Wording.day(text.published().on())
                                        : "The plan has changed since it was judged on "
                                                + Wording.day(judged.on()),
                                judged == null ? text.published().id() : judged.id(),
                                "Say whether the change is significant: Is the published plan still"
                                        + " right?"));
    }

    private static boolean materially(Plan then, Plan now) {
        return Comparison.between(then, now).changes().stream()
                .anyMatch(change -> Weighing.of(change).compareTo(Significance.SUBSTANCE) <= 0);
    }

    private static Stream<Finding> yearly(
            Subject subject, PublicText text, @Nullable Revision judged) {
        var last = judged == null ? text.published().on() : later(text, judged);
        var due = last.plusYears(1);
        return due.isBefore(subject.today())
                ? Stream.of(
                        Finding.should(
                                "Nobody has judged the published plan since " + Wording.day(last),
                                judged == null ? text.published().id() : judged.id(),
                                "Confirm that it stands, or revise it: this was due on "
                                        + Wording.day(due)))
                : Stream.empty();
    }

    private static LocalDate later(PublicText text, Revision judged) {
        var published = text.published().on();
        return judged.on().isAfter(published) ? judged.on() : published;
    }
}
