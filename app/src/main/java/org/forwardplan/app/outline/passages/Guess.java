package org.forwardplan.app.outline.passages;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;

/// How high a passage is likely to be before it has been drawn.
final class Guess {

    private static final double LINE = 22;
    private static final double BETWEEN = 9;
    private static final double AROUND = 30;
    private static final double LETTER = 7.2;
    private static final double MARGIN = 240;
    private static final double NARROWEST = 250;

    private Guess() {}

    /// @param width of the whole passage, its margin included
    static double height(PassageBody body, double width) {
        var room = Math.max(NARROWEST, width - MARGIN);
        return AROUND
                + switch (body) {
                    case Prose prose -> words(prose, room);
                    case TextTable table -> 80 + table.rows().size() * 1.6 * LINE;
                    case Figure figure -> 60 + room * figure.width() / 150.0;
                    case Callout callout -> 60 + words(callout.text(), room - 40);
                    case LiveBlock _ -> 260;
                };
    }

    private static double words(Prose prose, double room) {
        var height = 0.0;
        for (var paragraph : prose.paragraphs()) {
            var lines = Math.max(1, Math.ceil(paragraph.text().length() * LETTER / room));
            height += lines * LINE + BETWEEN;
        }
        return Math.max(LINE, height);
    }
}
