package org.forwardplan.model.imports;

import org.forwardplan.model.imports.ImportDraft.Entry;
import org.forwardplan.model.imports.ImportTree.Branch;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Origin;
import org.forwardplan.model.imports.Imported.Remark;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Run;

import java.util.ArrayList;
import java.util.List;

/// Gathers what one section is to hold: headings that stay in the text join the prose before and
/// after them.
final class SectionText {

    private final int entry;
    private final int depth;
    private final int level;
    private final String title;
    private final List<Remark> remarks;
    private final List<String> bookmarks = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();

    /// What stands before the first section.
    SectionText() {
        this(0, 0, 0, "", List.of());
    }

    SectionText(int at, int depth, Entry heading) {
        this(at, depth, heading.level(), heading.title(), heading.remarks());
        bookmarks.addAll(heading.origin().bookmarks());
        bodies.addAll(heading.bodies());
    }

    private SectionText(int entry, int depth, int level, String title, List<Remark> remarks) {
        this.entry = entry;
        this.depth = depth;
        this.level = level;
        this.title = title;
        this.remarks = remarks;
    }

    /// Takes a heading that stays in the text, with what stands below it.
    void goOn(Entry heading) {
        bookmarks.addAll(heading.origin().bookmarks());
        if (heading.opening()) {
            bodies.addAll(heading.bodies());
            return;
        }
        var paragraph =
                new Paragraph(
                        Paragraph.Kind.HEADING,
                        Math.clamp((long) heading.level() - level, 1, Paragraph.DEEPEST),
                        List.of(Run.plain(heading.title())));
        join(new Body(new Prose(List.of(paragraph)), heading.remarks(), heading.origin()));
        if (!heading.bodies().isEmpty()) {
            join(heading.bodies().getFirst());
            bodies.addAll(heading.bodies().subList(1, heading.bodies().size()));
        }
    }

    /// Prose goes on in the same passage, unless it was a passage of its own when it left the plan.
    private void join(Body next) {
        if (bodies.isEmpty()
                || begins(next)
                || !(bodies.getLast().body() instanceof Prose earlier)
                || !(next.body() instanceof Prose later)) {
            bodies.add(next);
            return;
        }
        var last = bodies.removeLast();
        var paragraphs = new ArrayList<>(earlier.paragraphs());
        paragraphs.addAll(later.paragraphs());
        bodies.add(
                new Body(
                        new Prose(paragraphs),
                        both(last.remarks(), next.remarks()),
                        new Origin(
                                both(last.origin().bookmarks(), next.origin().bookmarks()),
                                null,
                                both(last.origin().revisions(), next.origin().revisions()))));
    }

    private static boolean begins(Body body) {
        return body.origin().bookmarks().stream()
                .flatMap(mark -> OwnMark.read(mark).stream())
                .anyMatch(PassageId.class::isInstance);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    List<Body> bodies() {
        return bodies;
    }

    Branch branch() {
        return new Branch(entry, depth, title, bodies, remarks, bookmarks);
    }
}
