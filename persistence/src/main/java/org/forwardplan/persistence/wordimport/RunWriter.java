package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.persistence.wordimport.Report.Often;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Turns the pieces of a paragraph into runs of prose: what looks only decorate is dropped, what
/// they mean is kept.
final class RunWriter {

    private static final Set<String> SCHEMES = Set.of("http:", "https:", "mailto:");
    private static final String LINE = "0123456789+-=()";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

    private final Styles styles;
    private final Notes notes;
    private final Report report;

    RunWriter(Styles styles, Notes notes, Report report) {
        this.styles = styles;
        this.notes = notes;
        this.report = report;
    }

    /// The lines of a paragraph, parted where its author broke them; none where it has no words.
    /// Tabs are still tabs.
    List<List<Run>> lines(Unit unit) {
        var lines = new ArrayList<List<Run>>();
        var line = new ArrayList<Run>();
        unit.pieces()
                .forEach(piece -> {
                    switch (piece) {
                        case Piece.Words words -> words(unit, words, line);
                        case Piece.NoteMark mark -> {
                            if (notes.knows(mark)) {
                                line.add(Run.plain("[%d]".formatted(notes.number(mark))));
                            }
                        }
                        case Piece.NewLine _ -> {
                            lines.add(List.copyOf(line));
                            line.clear();
                        }
                        default -> {}
                    }
                });
        lines.add(line);
        return lines.stream().filter(runs -> !text(runs).isBlank()).toList();
    }

    static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /// The words of a paragraph on one line.
    String text(Unit unit) {
        return lines(unit).stream().map(RunWriter::text).collect(Collectors.joining(" "));
    }

    private void words(Unit unit, Piece.Words words, List<Run> line) {
        var look = styles.look(unit.shape(), words.look());
        if (Boolean.TRUE.equals(look.hidden())) {
            return;
        }
        var link = words.link();
        line.add(
                new Run(
                        script(words.text(), look.script()),
                        Boolean.TRUE.equals(look.bold()),
                        Boolean.TRUE.equals(look.italic()),
                        link == null || !leadsSomewhere(link) ? null : link.strip()));
    }

    /// Says what is lost or changed in the words of a paragraph. To be called once for each.
    void report(Unit unit) {
        unit.all(Piece.Words.class).stream()
                .filter(words -> !words.text().isBlank())
                .forEach(words -> {
                    var look = styles.look(unit.shape(), words.look());
                    var link = words.link();
                    if (Boolean.TRUE.equals(look.hidden())) {
                        report.count(Often.HIDDEN);
                    } else if (Boolean.TRUE.equals(look.struck())) {
                        report.count(Often.STRUCK);
                    }
                    if (link != null && !link.isBlank() && !leadsSomewhere(link)) {
                        report.count(Often.DEAD_LINK);
                    }
                });
    }

    /// Within the document or on the web.
    private static boolean leadsSomewhere(String link) {
        var plain = link.strip().toLowerCase(Locale.ROOT);
        return plain.length() > 1 && plain.startsWith("#")
                || SCHEMES.stream().anyMatch(plain::startsWith);
    }

    /// 10⁶ must not read 106.
    private static String script(String text, Look.Script script) {
        if (script == Look.Script.LINE || text.chars().anyMatch(sign -> LINE.indexOf(sign) < 0)) {
            return text;
        }
        var signs = script == Look.Script.RAISED ? RAISED : LOWERED;
        return text.chars()
                .mapToObj(sign -> signs.substring(LINE.indexOf(sign), LINE.indexOf(sign) + 1))
                .collect(Collectors.joining());
    }

    /// The runs without their first characters, and without blanks at either end; tabs become
    /// blanks.
    static List<Run> tidy(List<Run> runs, int skipped) {
        var tidy = new ArrayList<Run>();
        var left = skipped;
        for (var run : runs) {
            var cut = Math.min(left, run.text().length());
            left -= cut;
            tidy.add(with(run, run.text().substring(cut).replace('\t', ' ')));
        }
        while (!tidy.isEmpty() && tidy.getFirst().text().isBlank()) {
            tidy.removeFirst();
        }
        while (!tidy.isEmpty() && tidy.getLast().text().isBlank()) {
            tidy.removeLast();
        }
        if (!tidy.isEmpty()) {
            tidy.set(0, with(tidy.getFirst(), tidy.getFirst().text().stripLeading()));
            var last = tidy.removeLast();
            tidy.addLast(with(last, last.text().stripTrailing()));
        }
        return tidy;
    }

    private static Run with(Run run, String text) {
        return new Run(text, run.bold(), run.italic(), run.link());
    }
}
