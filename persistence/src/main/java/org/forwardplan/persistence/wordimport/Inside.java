package org.forwardplan.persistence.wordimport;

import java.util.List;
import java.util.stream.Stream;

/// Everything within a paragraph or table, however deep, and in its order.
final class Inside {

    private Inside() {}

    static Stream<Chunk.Paragraph> paragraphs(List<? extends Chunk> chunks) {
        return chunks.stream()
                .flatMap(chunk ->
                        switch (chunk) {
                            case Chunk.Paragraph paragraph -> Stream.of(paragraph);
                            case Chunk.Table table ->
                                    table.rows().stream()
                                            .flatMap(row -> row.cells().stream())
                                            .flatMap(cell -> paragraphs(cell.content()));
                            case Chunk.Lost _ -> Stream.empty();
                        });
    }

    /// Boxes are opened too.
    static Stream<Piece> pieces(List<? extends Chunk> chunks) {
        return paragraphs(chunks)
                .flatMap(paragraph -> paragraph.pieces().stream())
                .flatMap(piece ->
                        piece instanceof Piece.Boxed boxed
                                ? Stream.concat(Stream.of(boxed), pieces(boxed.content()))
                                : Stream.of(piece));
    }

    static <T extends Piece> List<T> all(List<? extends Chunk> chunks, Class<T> kind) {
        return pieces(chunks).filter(kind::isInstance).map(kind::cast).toList();
    }
}
