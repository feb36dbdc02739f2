package org.forwardplan.model.review;

import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Heading;
import org.forwardplan.model.imports.Imported.Part;
import org.forwardplan.model.imports.Imported.Remark;
import org.forwardplan.model.imports.OwnMark;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Run;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A piece of a document that came back, as small as its marks tell pieces apart.
///
/// @param section whose heading it is; null for any other piece
/// @param changed true where a tracked change touches it
/// @param passage it was part of when it was sent; null where it bears no such mark
record Leaf(
        @Nullable SectionId section,
        @Nullable PassageId passage,
        PassageBody body,
        List<Remark> remarks,
        boolean changed) {

    Leaf {
        remarks = List.copyOf(remarks);
    }

    boolean prose() {
        return body instanceof Prose;
    }

    boolean blank() {
        return body.plainText().isBlank() && !(body instanceof Figure);
    }

    Leaf withoutPassage() {
        return new Leaf(section, null, body, remarks, changed);
    }

    static List<Leaf> of(Imported content) {
        var leaves = new ArrayList<Leaf>();
        content.parts().forEach(part -> leaves.add(of(part)));
        return leaves;
    }

    private static Leaf of(Part part) {
        return switch (part) {
            case Heading heading -> {
                var marks = marks(heading.origin());
                var section = first(SectionId.class, marks);
                var passage = section == null ? first(PassageId.class, marks) : null;
                yield new Leaf(
                        section,
                        passage,
                        heading(heading),
                        heading.remarks(),
                        !heading.origin().revisions().isEmpty());
            }
            case Body body ->
                    new Leaf(
                            null,
                            first(PassageId.class, marks(body.origin())),
                            body.body(),
                            body.remarks(),
                            !body.origin().revisions().isEmpty());
        };
    }

    /// What only looks like a heading is text.
    private static Prose heading(Heading heading) {
        var kind = heading.certain() ? Paragraph.Kind.HEADING : Paragraph.Kind.TEXT;
        var run = new Run(heading.title(), !heading.certain(), false, null);
        var level = heading.certain() ? Math.clamp(heading.level(), 1, Paragraph.DEEPEST) : 1;
        return new Prose(List.of(new Paragraph(kind, level, List.of(run))));
    }

    private static List<Commented> marks(Imported.Origin origin) {
        return origin.bookmarks().stream().flatMap(name -> OwnMark.read(name).stream()).toList();
    }

    private static <T extends Commented> @Nullable T first(Class<T> kind, List<Commented> marks) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
    }
}
