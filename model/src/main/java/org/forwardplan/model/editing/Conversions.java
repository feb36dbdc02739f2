package org.forwardplan.model.editing;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.tables.ProseTables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The other kinds of passage that the words of a passage can stand in.
public final class Conversions {

    private Conversions() {}

    /// In the order in which they are offered. A live block has no words of its own.
    public static List<PassageBody> of(PassageBody body) {
        return switch (body) {
            case Prose prose -> ofProse(prose);
            case TextTable table -> List.of(ProseTables.prose(table));
            case Figure figure -> List.of(Prose.of(figure.plainText().split("\n")));
            case Callout callout -> ofCallout(callout);
            case LiveBlock _ -> List.of();
        };
    }

    private static Prose text(Callout callout) {
        var said = new ArrayList<Paragraph>();
        if (!callout.heading().isBlank()) {
            said.add(new Paragraph(Kind.HEADING, 1, List.of(Run.plain(callout.heading()))));
        }
        said.addAll(callout.text().paragraphs());
        return new Prose(said);
    }

    private static List<PassageBody> ofCallout(Callout callout) {
        var others =
                Stream.of(Callout.Kind.values())
                        .filter(kind -> kind != callout.kind())
                        .map(kind -> new Callout(kind, callout.heading(), callout.text()));
        return Stream.<PassageBody>concat(Stream.of(text(callout)), others).toList();
    }

    private static List<PassageBody> ofProse(Prose prose) {
        var boxes = Stream.of(Callout.Kind.values()).map(kind -> boxed(kind, prose));
        return Stream.<PassageBody>concat(boxes, ProseTables.table(prose).stream()).toList();
    }

    /// A heading that stands first becomes that of the box.
    private static Callout boxed(Callout.Kind kind, Prose prose) {
        var said = prose.paragraphs();
        return !said.isEmpty() && said.getFirst().kind() == Kind.HEADING
                ? new Callout(kind, said.getFirst().text(), new Prose(said.subList(1, said.size())))
                : new Callout(kind, "", prose);
    }
}
