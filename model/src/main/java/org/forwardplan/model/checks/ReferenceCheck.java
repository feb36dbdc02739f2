package org.forwardplan.model.checks;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.CrossReference;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;

import java.util.stream.Stream;

/// Cross-references to what is no longer in the plan.
public final class ReferenceCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return subject.plan()
                .items(Passage.class)
                .filter(passage ->
                        references(passage.body())
                                .anyMatch(it -> subject.plan().find(it.to()).isEmpty()))
                .map(passage ->
                        Finding.should(
                                "“%s” points at something that is no longer in the plan"
                                        .formatted(passage.body().opening()),
                                passage.id(),
                                "Point at something else, or take the cross-reference out"));
    }

    private static Stream<CrossReference> references(PassageBody body) {
        return switch (body) {
            case Prose prose -> references(prose);
            case Callout callout -> references(callout.text());
            default -> Stream.empty();
        };
    }

    private static Stream<CrossReference> references(Prose prose) {
        return prose.paragraphs().stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .flatMap(run -> CrossReference.of(run.link()).stream());
    }
}
