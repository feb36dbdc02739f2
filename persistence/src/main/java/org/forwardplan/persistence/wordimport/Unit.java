package org.forwardplan.persistence.wordimport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A paragraph as it reads in one view: where tracked changes join paragraphs, they are one.
///
/// @param raw never empty
record Unit(List<Chunk.Paragraph> raw, View view) {

    Unit {
        raw = List.copyOf(raw);
    }

    /// The paragraphs as they read in a view. What no longer ends is read with what follows; at the
    /// very end it stands alone.
    static List<Unit> of(List<Chunk.Paragraph> paragraphs, View view) {
        var units = new ArrayList<Unit>();
        var open = new ArrayList<Chunk.Paragraph>();
        for (var paragraph : paragraphs) {
            open.add(paragraph);
            if (view.shows(paragraph.end())) {
                units.add(new Unit(open, view));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            units.add(new Unit(open, view));
        }
        return units;
    }

    Chunk.Shape shape() {
        return raw.getLast().shape();
    }

    /// What there is to read, in order.
    Stream<Piece> pieces() {
        return raw.stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .filter(piece ->
                        switch (piece) {
                            case Piece.Words words -> view.shows(words.tracked());
                            case Piece.NewLine line -> view.shows(line.tracked());
                            case Piece.NoteMark mark -> view.shows(mark.tracked());
                            case Piece.Shown shown -> view.shows(shown.tracked());
                            case Piece.Boxed boxed -> view.shows(boxed.tracked());
                            case Piece.Bookmark _, Piece.RemarkMark _, Piece.Lost _ -> true;
                        });
    }

    <T extends Piece> List<T> all(Class<T> kind) {
        return pieces().filter(kind::isInstance).map(kind::cast).toList();
    }

    boolean changed() {
        return raw.stream()
                .anyMatch(paragraph ->
                        paragraph.end().any()
                                || paragraph.pieces().stream()
                                        .anyMatch(piece ->
                                                piece instanceof Piece.Words words
                                                        && words.tracked().any()));
    }
}
