package org.forwardplan.model.papers;

import org.forwardplan.model.imports.Imported.Remark;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.Picture;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A piece of a paper. Writers handle every kind.
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.ListItem,
                Block.Table,
                Block.Image,
                Block.Box,
                Block.Callout,
                Block.Marked,
                Block.Tracked,
                Block.PageBreak,
                Block.Contents,
                Chart {

    /// A heading of level 1 to 4 with its own number in front, where it has one.
    ///
    /// @param number e.g. `4.2`; empty for an unnumbered heading
    /// @param text as it reads once all changes are accepted
    /// @param anchor what cross-references point at; null where nothing does
    /// @param inContents true where the contents page lists it
    /// @param words its words with the changes made to them; empty where none were
    record Heading(
            int level,
            String number,
            String text,
            @Nullable String anchor,
            boolean inContents,
            List<Span> words)
            implements Block {

        public Heading {
            words = List.copyOf(words);
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException(
                        "A heading has a level from 1 to 4, not " + level);
            }
            if (!words.isEmpty() && !Spans.text(words).equals(text)) {
                throw new IllegalArgumentException(
                        "Heading “%s”: its words read “%s”".formatted(text, Spans.text(words)));
            }
        }

        public Heading(
                int level,
                String number,
                String text,
                @Nullable String anchor,
                boolean inContents) {
            this(level, number, text, anchor, inContents, List.of());
        }

        /// The same heading with the changes made to its words.
        public Heading tracked(List<Span> changed) {
            return new Heading(level, number, Spans.text(changed), anchor, inContents, changed);
        }
    }

    /// @param anchor what cross-references point at; null where nothing does
    record Paragraph(List<Span> spans, @Nullable String anchor) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(new Span.Words(text)), null);
        }
    }

    /// A real list. A list starts anew after anything that is not a list item.
    ///
    /// @param level from 1
    record ListItem(boolean numbered, int level, List<Span> spans) implements Block {
        public ListItem {
            spans = List.copyOf(spans);
        }
    }

    /// A table with one header row, no merged cells, and a caption.
    ///
    /// @param description what it shows, for somebody who cannot see it
    /// @param rowHeader true where the first cell of a row names the row
    /// @param numbered true where the caption reads `Table 4: …`
    record Table(
            String caption,
            String description,
            List<Column> columns,
            boolean rowHeader,
            boolean numbered,
            List<List<CellText>> rows,
            TableTracks tracks)
            implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            if (columns.stream().mapToInt(Column::width).sum() != 100) {
                throw new IllegalArgumentException(
                        "Table '%s': the widths of %s are not 100 per cent"
                                .formatted(caption, columns));
            }
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "Table '%s': row %s is not as wide as its header"
                                    .formatted(caption, row));
                }
            }
            tracks.mustFit(caption, rows.size());
        }

        /// A table without tracked changes.
        public Table(
                String caption,
                String description,
                List<Column> columns,
                boolean rowHeader,
                boolean numbered,
                List<List<CellText>> rows) {
            this(caption, description, columns, rowHeader, numbered, rows, TableTracks.NONE);
        }

        /// The same table with the changes made to its caption and to whole rows of it.
        public Table tracked(TableTracks changed) {
            return new Table(
                    changed.caption().isEmpty() ? caption : Spans.text(changed.caption()),
                    description,
                    columns,
                    rowHeader,
                    numbered,
                    rows,
                    changed);
        }
    }

    /// @param width in per cent of the table
    /// @param amounts true where it holds figures, which stand to the right
    record Column(String title, int width, boolean amounts) {
        public static Column of(String title, int width) {
            return new Column(title, width, false);
        }

        public static Column ofAmounts(String title, int width) {
            return new Column(title, width, true);
        }
    }

    /// What a table cell says: one or more paragraphs, and how it is to be marked beside its words.
    record CellText(List<List<Span>> paragraphs, Tone tone) {
        public CellText {
            paragraphs = paragraphs.stream().map(List::copyOf).toList();
        }

        public static CellText of(String text) {
            return of(text, Tone.PLAIN);
        }

        /// Each line of the text is a paragraph.
        public static CellText of(String text, Tone tone) {
            return new CellText(
                    text.lines().map(line -> List.<Span>of(new Span.Words(line))).toList(), tone);
        }

        public static CellText of(List<Span> spans) {
            return new CellText(List.of(spans), Tone.PLAIN);
        }
    }

    /// How good a thing is. Always said in words as well.
    enum Tone {
        PLAIN,
        GOOD,
        WAITING,
        BAD
    }

    /// A picture with its caption.
    ///
    /// @param alt what it shows, for somebody who cannot see it
    /// @param width in per cent of the width of the text
    record Image(Picture picture, String alt, String caption, int width) implements Block {}

    /// A boxed piece of the text with a title of its own.
    ///
    /// @param content paragraphs, list items and sub-headings
    record Box(String title, List<Block> content) implements Block {
        public Box {
            content = List.copyOf(content);
        }
    }

    /// A boxed remark that must not be missed.
    record Callout(Tone tone, String heading, String text) implements Block {}

    /// What follows, up to the next mark, is one section's heading or one passage of the plan: a
    /// document that comes back still knows it, and the comments stand on it.
    record Marked(Commented item, List<Remark> remarks) implements Block {
        public Marked {
            remarks = List.copyOf(remarks);
        }
    }

    /// Blocks that were put in, taken out or moved as a whole. A paragraph whose kind or look
    /// changed is a deleted one and an inserted one.
    ///
    /// @param content headings, paragraphs, list items, tables, boxes, callouts, images, charts;
    ///   where they went to, the words in them may have changed as well, everywhere else such
    ///   changes are settled
    record Tracked(Track track, List<Block> content) implements Block {
        public Tracked {
            content =
                    switch (track.kind()) {
                        case INSERTED -> Settled.accepted(content);
                        case DELETED, MOVED_FROM -> Settled.rejected(content);
                        case MOVED_TO -> List.copyOf(content);
                    };
            for (var block : content) {
                if (block instanceof Tracked
                        || block instanceof Marked
                        || block instanceof PageBreak
                        || block instanceof Contents) {
                    throw new IllegalArgumentException("A change cannot hold " + block);
                }
            }
        }
    }

    /// What follows stands on a new page.
    record PageBreak() implements Block {}

    /// The contents page.
    ///
    /// @param depth how many levels of heading it lists
    record Contents(String title, int depth) implements Block {}
}
