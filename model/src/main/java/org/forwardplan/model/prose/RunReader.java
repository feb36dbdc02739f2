package org.forwardplan.model.prose;

import org.forwardplan.model.plan.Prose.Run;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the bold, italic and linked words of one paragraph. Marks without a partner stay the signs
/// they are.
final class RunReader {

    /// Six digits at most, so that every number is the number of a sign.
    private static final Pattern CODE = Pattern.compile("&#(\\d{1,6});");

    private static final Pattern LINK_END = Pattern.compile("\\]\\(([^)\\s]*)\\)");

    private final String text;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int at;
    private boolean bold;
    private boolean italic;
    private @Nullable String link;

    RunReader(String text) {
        this.text = text;
    }

    List<Run> read() {
        while (at < text.length()) {
            step();
        }
        flush();
        return runs;
    }

    private void step() {
        var here = text.charAt(at);
        switch (here) {
            case '\\' -> escape();
            case '*' -> star();
            case '[' -> openLink();
            case ']' -> closeLink();
            case '&' -> code();
            default -> keep(1);
        }
    }

    private void escape() {
        at++;
        if (at < text.length()) {
            if (!isSign(text.charAt(at))) {
                words.append('\\');
            }
            keep(1);
        } else if (text.length() > 1) {
            words.append('\\');
        }
    }

    private static boolean isSign(char c) {
        return c < 128 && !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
    }

    private void star() {
        var stars = starsFrom(at);
        if (stars > 3) {
            keep(stars);
        } else if (stars > 1 && (bold || comesAgain(2, at + 2))) {
            flush();
            bold = !bold;
            at += 2;
        } else if (italic || stars == 1 && comesAgain(1, at + 1)) {
            flush();
            italic = !italic;
            at++;
        } else {
            keep(Math.min(stars, 2));
        }
    }

    private int starsFrom(int from) {
        var end = from;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return end - from;
    }

    /// True where a mark of so many stars comes again, so that this one opens something. Three
    /// stars are both marks; more are none.
    private boolean comesAgain(int stars, int from) {
        for (var i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '*') {
                var found = starsFrom(i);
                if (found == stars || found == 3) {
                    return true;
                }
                i += found - 1;
            }
        }
        return false;
    }

    private void openLink() {
        var end = endOfLink();
        if (link == null && end != null) {
            flush();
            link = address(end);
            at++;
        } else {
            keep(1);
        }
    }

    private void closeLink() {
        var end = LINK_END.matcher(text).region(at, text.length());
        if (link != null && end.lookingAt()) {
            flush();
            link = null;
            at = end.end();
        } else {
            keep(1);
        }
    }

    private @Nullable String endOfLink() {
        for (var i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == ']') {
                var end = LINK_END.matcher(text).region(i, text.length());
                return end.lookingAt() ? end.group(1) : null;
            }
        }
        return null;
    }

    private static String address(String written) {
        return CODE.matcher(written)
                .replaceAll(code -> Matcher.quoteReplacement(sign(code.group(1))));
    }

    private static String sign(String number) {
        return Character.toString(Integer.parseInt(number));
    }

    private void code() {
        var code = CODE.matcher(text).region(at, text.length());
        if (code.lookingAt()) {
            words.append(sign(code.group(1)));
            at = code.end();
        } else {
            keep(1);
        }
    }

    private void keep(int signs) {
        words.append(text, at, at + signs);
        at += signs;
    }

    private void flush() {
        if (!words.isEmpty()) {
            runs.add(new Run(words.toString(), bold, italic, link));
            words.setLength(0);
        }
    }
}
