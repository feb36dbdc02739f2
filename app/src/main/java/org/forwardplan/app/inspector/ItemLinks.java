package org.forwardplan.app.inspector;

import org.forwardplan.app.inspector.InspectorViewModel.Linked;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.comparison.ItemWords;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the things of the open plan are linked with, as the inspector words it.
record ItemLinks(OpenPlan plan) {

    /// A passage is known by its section.
    String title(PlanItem item) {
        return switch (item) {
            case Passage passage ->
                    place(passage).map(Outline.Entry::heading).orElse(passage.name());
            default -> item.name();
        };
    }

    private Optional<Outline.Entry> place(Passage passage) {
        return plan.state().outline().entryOf(passage.id());
    }

    List<Linked> of(PlanItem item) {
        return links(item).toList();
    }

    private Stream<Linked> links(PlanItem item) {
        if (item instanceof Requirement requirement) {
            return plan.state().coverage().row(requirement.id()).stream()
                    .flatMap(row -> row.answeredBy().stream())
                    .map(from ->
                            new Linked(
                                    "Answered by",
                                    ItemWords.kind(from) + ": " + title(from),
                                    from.id()));
        }
        var answers =
                plan.state().coverage().answeredBy(item).stream()
                        .map(test -> new Linked("Answers", asked(test), test.test().requirement()));
        if (item instanceof Passage passage) {
            return Stream.concat(
                    place(passage).stream()
                            .map(entry ->
                                    new Linked(
                                            "In section", entry.heading(), entry.section().id())),
                    answers);
        }
        return answers;
    }

    private String asked(TestCoverage test) {
        var requirement = plan.plan().find(test.test().requirement());
        return requirement.map(PlanItem::name).orElse("") + ": " + test.asks();
    }
}
