package org.forwardplan.persistence.wordimport;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A paragraph or table as the file has it.
sealed interface Chunk {

    /// @param id by which comments are held together; mostly empty
    /// @param end whether a tracked change put in, or took out, the end of this paragraph: it was,
    ///   or becomes, one with the next
    record Paragraph(String id, Shape shape, List<Piece> pieces, Tracked end) implements Chunk {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /// What makes a paragraph a heading or a list item. Null where its style decides.
    ///
    /// @param style empty for the usual one
    /// @param list the numbering it belongs to; 0 for none
    /// @param level of the list, from 0
    /// @param outline from 0; 9 for text
    record Shape(
            String style,
            @Nullable Integer list,
            @Nullable Integer level,
            @Nullable Integer outline) {

        static final Shape PLAIN = new Shape("", null, null, null);
    }

    /// @param title what the author calls it where readers cannot see it
    /// @param columns their widths, in any measure; empty where unknown
    record Table(String title, List<Integer> columns, List<Row> rows) implements Chunk {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// @param heading true where it is repeated on each page
    record Row(boolean heading, List<Cell> cells, Tracked tracked) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param span how many columns it takes
    /// @param goesOn true where it is the lower part of a cell that began above
    record Cell(int span, boolean goesOn, List<Chunk> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /// Something between paragraphs that cannot be carried.
    record Lost(String what) implements Chunk {}
}
