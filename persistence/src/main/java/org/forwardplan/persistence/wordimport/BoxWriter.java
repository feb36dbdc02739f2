package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Turns a box beside the text into a boxed remark: a short bold first line is its heading.
final class BoxWriter {

    private static final int LONGEST_HEADING = 100;

    private final ParagraphWriter paragraphs;

    BoxWriter(ParagraphWriter paragraphs) {
        this.paragraphs = paragraphs;
    }

    /// @return empty where the box has no words
    Optional<Callout> write(List<Chunk.Paragraph> content, View view) {
        var text = new ArrayList<Paragraph>();
        Unit.of(content, view).forEach(unit -> text.addAll(paragraphs.write(unit)));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var heading = text.size() > 1 && opens(text.getFirst()) ? text.removeFirst().text() : "";
        return Optional.of(new Callout(kind(heading), heading, new Prose(text)));
    }

    private static boolean opens(Paragraph first) {
        return first.kind() == Paragraph.Kind.TEXT
                && first.text().length() <= LONGEST_HEADING
                && first.runs().stream().filter(run -> !run.text().isBlank()).allMatch(Run::bold);
    }

    private static Callout.Kind kind(String heading) {
        var words = heading.toLowerCase(Locale.ROOT);
        if (words.contains("case study")) {
            return Callout.Kind.CASE_STUDY;
        }
        if (words.contains("told us") || words.contains("heard")) {
            return Callout.Kind.WHAT_WE_HEARD;
        }
        return words.contains("key ") ? Callout.Kind.KEY_POINT : Callout.Kind.NOTE;
    }
}
