package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.imports.Imported.Remark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the comments that stand on a piece of the text, and the words each stands on.
final class Margin {

    private static final int LONGEST = 160;

    private final Remarks remarks;
    private final Set<String> told = new HashSet<>();

    Margin(Remarks remarks) {
        this.remarks = remarks;
    }

    /// Those that begin here, each only once in the document.
    List<Remark> beside(List<? extends Chunk> chunks) {
        var words = new LinkedHashMap<String, StringBuilder>();
        var open = new HashSet<String>();
        Inside.pieces(chunks)
                .forEach(piece -> {
                    if (piece instanceof Piece.RemarkMark mark) {
                        mark(mark, words, open);
                    } else if (piece instanceof Piece.Words said && said.tracked().stays()) {
                        open.forEach(id -> note(words, id).append(said.text()));
                    }
                });
        var found = new ArrayList<Remark>();
        words.forEach((id, about) -> remarks.opening(id, shortened(about)).ifPresent(found::add));
        return found;
    }

    private void mark(Piece.RemarkMark mark, Map<String, StringBuilder> words, Set<String> open) {
        if (mark.edge() == Piece.Edge.END) {
            open.remove(mark.id());
        } else if (told.add(mark.id())) {
            note(words, mark.id());
            if (mark.edge() == Piece.Edge.BEGIN) {
                open.add(mark.id());
            }
        }
    }

    private static StringBuilder note(Map<String, StringBuilder> words, String id) {
        return words.computeIfAbsent(id, _ -> new StringBuilder());
    }

    private static String shortened(StringBuilder about) {
        var text = about.toString().strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
    }
}
