package org.forwardplan.model.checks;

import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Section;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sections with nothing in them and nothing beneath them, and passages without words.
public final class EmptySectionCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        var parents =
                subject.plan()
                        .items(Section.class)
                        .map(Section::parent)
                        .collect(Collectors.toSet());
        return subject.outline().entries().stream()
                .flatMap(entry -> {
                    var section = entry.section();
                    if (entry.passages().isEmpty() && !parents.contains(section.id())) {
                        return Stream.of(
                                Finding.should(
                                        "Section %s has no text".formatted(entry.heading()),
                                        section.id(),
                                        "Write a passage, or remove the section"));
                    }
                    return entry.passages().stream()
                            .filter(passage -> passage.body().blank())
                            .map(Passage::id)
                            .map(id ->
                                    Finding.should(
                                            "Section %s has an empty passage"
                                                    .formatted(entry.heading()),
                                            id,
                                            "Write it, or remove the passage"));
                });
    }
}
