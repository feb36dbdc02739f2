package org.forwardplan.model.review;

import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Heading;
import org.forwardplan.model.imports.Imported.Origin;
import org.forwardplan.model.imports.Imported.Part;
import org.forwardplan.model.imports.OwnMark;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A document as a reviewer has it: its headings, and its paragraphs and tables with the marks they
/// went out with.
final class SentDocument {

    static final ReviewTicket TICKET =
            new ReviewTicket(Items.profile().id().text(), 1, Items.section(1, "").id(), true);

    private final List<Part> parts;

    private SentDocument(List<Part> parts) {
        this.parts = new ArrayList<>(parts);
    }

    /// Every paragraph and every table of the plan's first section, and those beneath.
    static SentDocument of(Plan plan) {
        var parts = new ArrayList<Part>();
        for (var entry : TICKET.sections(Outline.of(plan))) {
            var mark = OwnMark.of(entry.section().id());
            parts.add(
                    new Heading(
                            entry.depth(),
                            entry.section().title(),
                            true,
                            List.of(),
                            new Origin(List.of(mark), null, List.of())));
            for (var passage : entry.passages()) {
                pieces(passage, entry.depth()).forEach(parts::add);
            }
        }
        return new SentDocument(parts);
    }

    private static Stream<Part> pieces(Passage passage, int depth) {
        if (!(passage.body() instanceof Prose prose)) {
            return Stream.of(marked(passage.body(), passage.id(), 1));
        }
        var pieces = new ArrayList<Part>();
        for (var paragraph : prose.paragraphs()) {
            if (!paragraph.text().isBlank()) {
                pieces.add(
                        marked(
                                new Prose(List.of(lowered(paragraph, depth))),
                                passage.id(),
                                pieces.size() + 1));
            }
        }
        return pieces.stream();
    }

    /// A sub-heading stands beneath the heading of its section.
    private static Paragraph lowered(Paragraph paragraph, int depth) {
        return paragraph.kind() == Paragraph.Kind.HEADING
                ? new Paragraph(
                        paragraph.kind(),
                        Math.min(paragraph.level() + depth, Paragraph.DEEPEST),
                        paragraph.runs())
                : paragraph;
    }

    private static Body marked(PassageBody body, Commented mark, int piece) {
        return new Body(
                body, List.of(), new Origin(List.of(OwnMark.of(mark, piece)), null, List.of()));
    }

    SentDocument with(List<? extends ReviewerEdit> edits) {
        var edited = new SentDocument(parts);
        edits.forEach(edit -> edit.make(edited.parts));
        return edited;
    }

    ReturnedFile returned() {
        return new ReturnedFile(Optional.of(TICKET), new Imported(parts, List.of(), List.of()));
    }

    /// What it says, a line a heading, paragraph or table.
    String says() {
        return parts.stream()
                .map(part ->
                        switch (part) {
                            case Heading heading -> "= " + heading.title();
                            case Body body -> body.body().plainText();
                        })
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /// What the same sections of a plan say.
    static String says(Plan plan) {
        return TICKET.sections(Outline.of(plan)).stream()
                .flatMap(entry ->
                        Stream.concat(
                                Stream.of("= " + entry.section().title()),
                                entry.passages().stream().map(it -> it.body().plainText())))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
