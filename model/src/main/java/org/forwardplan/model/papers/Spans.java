package org.forwardplan.model.papers;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Span.CrossReference.Shows;
import org.forwardplan.model.plan.CrossReference;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.references.References;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints the words of a paragraph. A cross-reference to a section that is printed too follows when
/// the paper changes; one to anything else is plain words.
final class Spans {

    private final References references;
    private final Outline printed;

    /// @param printed the sections of this paper
    Spans(Plan plan, Outline printed) {
        this.references = new References(plan, Outline.of(plan));
        this.printed = printed;
    }

    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    List<Span> of(Prose.Paragraph paragraph) {
        return references.current(paragraph).runs().stream().flatMap(this::spans).toList();
    }

    private Stream<Span> spans(Run run) {
        var link = run.link();
        if (link == null) {
            return Stream.of(words(run));
        }
        var reference = CrossReference.of(link);
        if (reference.isEmpty()) {
            return Stream.of(new Span.Hyperlink(run.text(), link));
        }
        return reference
                .filter(it -> it.to() instanceof SectionId)
                .flatMap(it -> printed.entry((SectionId) it.to()))
                .map(Spans::followed)
                .orElseGet(() -> Stream.of(words(run)));
    }

    private static Stream<Span> followed(Outline.Entry entry) {
        var anchor = Anchors.of(entry.section().id());
        return Stream.of(
                new Span.CrossReference(anchor, Shows.NUMBER, entry.number()),
                new Span.Words(" "),
                new Span.CrossReference(anchor, Shows.TITLE, entry.section().title()));
    }

    private static Span.Words words(Run run) {
        return new Span.Words(run.text(), run.bold(), run.italic());
    }
}
