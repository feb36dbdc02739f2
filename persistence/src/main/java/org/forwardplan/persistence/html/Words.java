package org.forwardplan.persistence.html;

import org.forwardplan.model.plan.Prose.Run;

import java.util.ArrayList;
import java.util.List;

/// The words of one paragraph as they are met, with the spaces that programs put in for looks taken
/// out.
final class Words {

    private static final char NO_BREAK = '\u00a0';

    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();

    private record Stretch(int end, Look look) {}

    void add(String words, Look look) {
        if (!words.isEmpty()) {
            text.append(words);
            stretches.add(new Stretch(text.length(), look));
        }
    }

    /// True where nothing but space has been met.
    boolean blank() {
        return text.chars().allMatch(Words::isSpace);
    }

    boolean empty() {
        return text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    /// Takes away the first letters, e.g. a bullet that was typed by hand.
    void dropFirst(int letters) {
        text.replace(0, letters, " ".repeat(letters));
    }

    /// The runs, tidied.
    List<Run> runs() {
        var runs = new ArrayList<Run>();
        var start = 0;
        var last = ' ';
        for (var stretch : stretches) {
            var tidy = new StringBuilder();
            for (var at = start; at < stretch.end(); at++) {
                var sign = tidied(at);
                if (sign != 0 && !(sign == ' ' && last == ' ')) {
                    tidy.append(sign);
                    last = sign;
                }
            }
            runs.add(stretch.look().run(tidy.toString()));
            start = stretch.end();
        }
        return withoutLastSpace(runs);
    }

    private static List<Run> withoutLastSpace(List<Run> runs) {
        for (var at = runs.size() - 1; at >= 0; at--) {
            var run = runs.get(at);
            var words = run.text().stripTrailing();
            if (!words.equals(run.text())) {
                runs.set(at, new Run(words, run.bold(), run.italic(), run.link()));
            }
            if (!words.isEmpty()) {
                break;
            }
        }
        return runs;
    }

    /// The sign as a plan holds it; 0 where it is only there to break a line.
    private char tidied(int at) {
        var sign = text.charAt(at);
        return switch (sign) {
            case '\u00ad', '\u200b', '\u2060', '\ufeff' -> 0;
            case NO_BREAK -> holdsTogether(at) ? NO_BREAK : ' ';
            default -> isSpace(sign) ? ' ' : sign < ' ' ? 0 : sign;
        };
    }

    /// A space that no line may break at is kept where it ties a number to what it counts.
    /// Elsewhere it was put there for looks.
    private boolean holdsTogether(int at) {
        if (at == 0 || at + 1 == text.length()) {
            return false;
        }
        var before = text.charAt(at - 1);
        var after = text.charAt(at + 1);
        return !isSpace(before)
                && !isSpace(after)
                && (Character.isDigit(before) || Character.isDigit(after));
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign)
                || sign == NO_BREAK
                || sign == '\u202f'
                || sign == '\u2007';
    }
}
