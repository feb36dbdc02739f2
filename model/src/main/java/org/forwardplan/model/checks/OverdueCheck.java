package org.forwardplan.model.checks;

import org.forwardplan.model.schedule.DateAhead;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/// Milestones, next steps and rulebook dates that have passed while the thing is not done.
final class OverdueCheck implements PlanCheck {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    @Override
    public Stream<Finding> find(Subject subject) {
        return DateAhead.of(subject.plan(), subject.coverage()).stream()
                .filter(date -> date.on().isBefore(subject.today()))
                .map(date ->
                        Finding.should(
                                "“%s” was due on %s".formatted(date.what(), DAY.format(date.on())),
                                date.about(),
                                "Mark it done, or set a new date"));
    }
}
