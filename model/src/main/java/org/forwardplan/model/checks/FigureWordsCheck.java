package org.forwardplan.model.checks;

import org.forwardplan.model.plan.Figure;

import java.util.stream.Stream;

/// Figures that say nothing to somebody who cannot see them.
public final class FigureWordsCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return subject.outline().entries().stream()
                .flatMap(entry ->
                        entry.passages().stream()
                                .filter(passage ->
                                        passage.body() instanceof Figure figure
                                                && figure.alt().isBlank())
                                .map(passage ->
                                        Finding.must(
                                                "A figure in section %s is not described in words"
                                                        .formatted(entry.heading()),
                                                passage.id(),
                                                "Say what it shows, for readers who cannot see"
                                                        + " it")));
    }
}
