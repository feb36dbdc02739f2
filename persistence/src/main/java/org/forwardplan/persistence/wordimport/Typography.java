package org.forwardplan.persistence.wordimport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How large and how bold the text of a document usually is: what stands out from it may be a
/// heading.
final class Typography {

    private static final int CLEARLY = 3;

    private final Styles styles;
    private final int usual;

    private Typography(Styles styles, int usual) {
        this.styles = styles;
        this.usual = usual;
    }

    static Typography of(Styles styles, List<Unit> units) {
        var letters = new HashMap<Integer, Integer>();
        for (var unit : units) {
            for (var words : unit.all(Piece.Words.class)) {
                letters.merge(
                        styles.size(styles.look(unit.shape(), words.look())),
                        words.text().length(),
                        Integer::sum);
            }
        }
        var usual =
                letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0);
        return new Typography(styles, usual);
    }

    /// In half points, of its largest letters.
    int size(Unit unit) {
        return written(unit).stream().mapToInt(styles::size).max().orElse(usual);
    }

    boolean large(Unit unit) {
        return written(unit).stream().allMatch(look -> styles.size(look) >= usual + CLEARLY);
    }

    boolean bold(Unit unit) {
        return written(unit).stream().allMatch(look -> Boolean.TRUE.equals(look.bold()));
    }

    private List<Look> written(Unit unit) {
        return unit.all(Piece.Words.class).stream()
                .filter(words -> !words.text().isBlank())
                .map(words -> styles.look(unit.shape(), words.look()))
                .toList();
    }
}
