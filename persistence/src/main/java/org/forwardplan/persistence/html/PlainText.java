package org.forwardplan.persistence.html;

import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.persistence.html.Losses.Loss;

import java.util.List;
import java.util.Optional;

/// Reads words that came without structure: each line a paragraph, lines of cells a table.
final class PlainText {

    private final Losses losses;

    PlainText(Losses losses) {
        this.losses = losses;
    }

    Imported read(String text) {
        var bodies = body(text).map(body -> List.of(new Body(body))).orElse(List.of());
        return new Imported(List.copyOf(bodies), List.of(), losses.said());
    }

    private Optional<PassageBody> body(String text) {
        if (TabbedText.looksLikeTable(text)) {
            var rows = TabbedText.rows(text, losses);
            if (!rows.isEmpty()) {
                return Optional.of(
                        new TextTable("", rows.getFirst(), rows.subList(1, rows.size())));
            }
        }
        var paragraphs = new Paragraphs();
        var lines = text.lines().iterator();
        while (lines.hasNext()) {
            if (paragraphs.count() >= Passages.MOST) {
                losses.count(Loss.TOO_MANY);
                break;
            }
            paragraphs.text(lines.next(), Look.PLAIN);
            paragraphs.end();
        }
        var taken = paragraphs.take();
        return taken.isEmpty() ? Optional.empty() : Optional.of(new Prose(taken));
    }
}
