package org.forwardplan.app.clipboard;

import org.forwardplan.model.imports.Imported.Loss;

import java.util.List;
import java.util.stream.Collectors;

/// Says in a few sentences what a paste could not keep.
final class LossWords {

    private static final int SAID = 3;

    private LossWords() {}

    static String of(List<Loss> losses) {
        var said =
                losses.stream()
                        .limit(SAID)
                        .map(Loss::what)
                        .collect(Collectors.joining(". ", "Pasted. ", "."));
        var more = losses.size() - SAID;
        return more <= 0
                ? said
                : said + " And %d more %s.".formatted(more, more == 1 ? "thing" : "things");
    }
}
