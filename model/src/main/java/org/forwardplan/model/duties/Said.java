package org.forwardplan.model.duties;

import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Source;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What something that answers a test says, in words: a link remembers them, to show later what has
/// changed.
public final class Said {

    private Said() {}

    /// @throws IllegalArgumentException for what cannot answer a requirement
    public static String by(PlanItem item) {
        return switch (item) {
            case Passage it -> it.body().plainText();
            case Objective it -> lines(it.title(), it.target().words());
            case Milestone it -> lines(it.title(), it.span().first() + " to " + it.span().last());
            case Source it -> lines(it.title(), it.status().toString());
            case Evidence it -> lines(it.title(), it.detail());
            default ->
                    throw new IllegalArgumentException(item.id() + " cannot answer a requirement");
        };
    }

    private static String lines(String... lines) {
        return Arrays.stream(lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
