package org.forwardplan.model.writing;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.writing.Writing.Stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The texts that a passage is made of, to be searched and replaced in: prose is one; a table has
/// its caption, headings and cells; a figure its caption and what it shows; a box its heading and
/// its text.
public final class BodyText {

    private BodyText() {}

    /// Where words were found.
    ///
    /// @param part which of the passage's texts, from 0
    public record Spot(int part, Stretch where) {}

    /// Where the words stand, those within a cross-reference left out: it says what the thing it
    /// points at says.
    public static List<Spot> find(PassageBody body, Sought sought) {
        var spots = new ArrayList<Spot>();
        var parts = parts(body);
        for (var part = 0; part < parts.size(); part++) {
            for (var where : sought.in(parts.get(part).text())) {
                if (parts.get(part).open(where)) {
                    spots.add(new Spot(part, where));
                }
            }
        }
        return spots;
    }

    /// True where the part is prose, in which a stretch can be shown.
    public static boolean prose(PassageBody body, int part) {
        return parts(body).get(part) instanceof Written;
    }

    /// The body with other words in these places; they look like the first of those they replace.
    ///
    /// @param spots in the order in which they were found
    public static PassageBody replace(PassageBody body, List<Spot> spots, String by) {
        var parts = new ArrayList<>(parts(body));
        for (var spot : spots.reversed()) {
            parts.set(spot.part(), parts.get(spot.part()).with(spot.where(), by));
        }
        return switch (body) {
            case Prose _ -> prose(parts.getFirst());
            case Callout it -> new Callout(it.kind(), parts.getFirst().text(), prose(parts.get(1)));
            case Figure it ->
                    new Figure(
                            it.picture(), parts.get(1).text(), parts.getFirst().text(), it.width());
            case TextTable it -> table(it, parts.stream().map(Part::text).toList());
            case LiveBlock it -> it;
        };
    }

    private static List<Part> parts(PassageBody body) {
        return switch (body) {
            case Prose it -> List.of(new Written(it));
            case Callout it -> List.of(new Plain(it.heading()), new Written(it.text()));
            case Figure it -> List.of(new Plain(it.caption()), new Plain(it.alt()));
            case TextTable it ->
                    Stream.concat(
                                    Stream.concat(Stream.of(it.caption()), it.header().stream()),
                                    it.rows().stream().flatMap(List::stream))
                            .<Part>map(Plain::new)
                            .toList();
            case LiveBlock _ -> List.of();
        };
    }

    private static TextTable table(TextTable table, List<String> texts) {
        var columns = table.header().size();
        var rows = new ArrayList<List<String>>();
        for (var row = 0; row < table.rows().size(); row++) {
            var start = 1 + columns * (row + 1);
            rows.add(texts.subList(start, start + columns));
        }
        return new TextTable(texts.getFirst(), texts.subList(1, 1 + columns), rows, table.widths());
    }

    private static Prose prose(Part part) {
        return part instanceof Written(var prose) ? prose : Prose.of(part.text());
    }

    private sealed interface Part {
        String text();

        Part with(Stretch where, String by);

        boolean open(Stretch where);
    }

    private record Plain(String text) implements Part {
        @Override
        public Part with(Stretch where, String by) {
            return new Plain(text.substring(0, where.from()) + by + text.substring(where.to()));
        }

        @Override
        public boolean open(Stretch where) {
            return true;
        }
    }

    private record Written(Prose prose) implements Part {
        @Override
        public String text() {
            return prose.plainText();
        }

        @Override
        public Part with(Stretch where, String by) {
            var writing = Writing.of(prose, where.from());
            var place = writing.place(where.from());
            var look = Lines.rightOf(writing.paragraphs().get(place.paragraph()), place.column());
            return new Written(
                    new Writing(writing.paragraphs(), where.from(), where.to(), look)
                            .type(by)
                            .prose());
        }

        @Override
        public boolean open(Stretch where) {
            var writing = Writing.of(prose, 0);
            return Pieces.of(writing, where).paragraphs().stream()
                    .flatMap(paragraph -> paragraph.runs().stream())
                    .noneMatch(run -> Look.of(run).onePiece());
        }
    }
}
