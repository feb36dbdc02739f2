package org.forwardplan.model.checks;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Passage;

import java.util.stream.Stream;

/// Passages with words that somebody meant to replace.
public final class UnfinishedCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return subject.outline().entries().stream()
                .flatMap(entry ->
                        entry.passages().stream().flatMap(passage -> finding(entry, passage)));
    }

    private static Stream<Finding> finding(Outline.Entry entry, Passage passage) {
        return Unfinished.in(passage.body().plainText())
                .map(it ->
                        Finding.must(
                                "Section %s %s: “%s”"
                                        .formatted(entry.heading(), it.why(), it.words()),
                                passage.id(),
                                "Write what should stand there, or take it out"))
                .stream();
    }
}
