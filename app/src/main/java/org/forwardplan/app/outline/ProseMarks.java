package org.forwardplan.app.outline;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Puts the marks of a passage's text form round or before the selected words, or takes them away
/// again.
///
/// @param from where the selection begins, and `to` where it ends
record ProseMarks(String text, int from, int to) {

    private static final Pattern MARK = Pattern.compile("^(\\s*)(?:#{1,4} |- |\\d+\\. )?");
    private static final String ADDRESS = "https://";

    ProseMarks bold() {
        return around("**");
    }

    ProseMarks italic() {
        return around("*");
    }

    /// Makes the selected words a link and selects its address, to be typed over.
    ProseMarks link() {
        var words = from == to ? "words" : text.substring(from, to);
        var before = "[" + words + "](";
        var at = from + before.length();
        return new ProseMarks(
                text.substring(0, from) + before + ADDRESS + ")" + text.substring(to),
                at,
                at + ADDRESS.length());
    }

    ProseMarks heading() {
        return lines(List.of("## "));
    }

    ProseMarks bullets() {
        return lines(List.of("- "));
    }

    ProseMarks numbers() {
        var count = (int) text.substring(lineStart(), lineEnd()).lines().count();
        return lines(
                IntStream.rangeClosed(1, Math.max(1, count)).mapToObj("%d. "::formatted).toList());
    }

    private ProseMarks around(String mark) {
        var size = mark.length();
        if (marked(mark)) {
            return new ProseMarks(
                    text.substring(0, from - size)
                            + text.substring(from, to)
                            + text.substring(to + size),
                    from - size,
                    to - size);
        }
        return new ProseMarks(
                text.substring(0, from)
                        + mark
                        + text.substring(from, to)
                        + mark
                        + text.substring(to),
                from + size,
                to + size);
    }

    private boolean marked(String mark) {
        return text.startsWith(mark, to)
                && from >= mark.length()
                && text.startsWith(mark, from - mark.length())
                && stars(from) % 2 == mark.length() % 2 | stars(from) == 3;
    }

    /// How many stars stand right before a place: 1 is italic, 2 is bold, 3 is both.
    private int stars(int before) {
        var count = 0;
        while (before - count > 0 && text.charAt(before - count - 1) == '*') {
            count++;
        }
        return count;
    }

    /// Gives each selected line the next of the marks, the last one again where they run out; takes
    /// them away where every line has its own already.
    private ProseMarks lines(List<String> marks) {
        var lines = text.substring(lineStart(), lineEnd()).split("\n", -1);
        var bare = new String[lines.length];
        var with = new String[lines.length];
        var all = true;
        for (var i = 0; i < lines.length; i++) {
            var indent = MARK.matcher(lines[i]);
            bare[i] = indent.find() ? indent.group(1) + lines[i].substring(indent.end()) : lines[i];
            with[i] =
                    indent.group(1)
                            + marks.get(Math.min(i, marks.size() - 1))
                            + bare[i].stripLeading();
            all &= with[i].equals(lines[i]);
        }
        var now = String.join("\n", all ? bare : with);
        return new ProseMarks(
                text.substring(0, lineStart()) + now + text.substring(lineEnd()),
                lineStart(),
                lineStart() + now.length());
    }

    private int lineStart() {
        return text.lastIndexOf('\n', from - 1) + 1;
    }

    private int lineEnd() {
        var end = text.indexOf('\n', to);
        return end < 0 ? text.length() : end;
    }

    /// What a button or key does to the text.
    enum Mark {
        HEADING("Heading", "fth-type", "Shortcut+Shift+H", ProseMarks::heading),
        BULLETS("Bullets", "fth-list", "Shortcut+Shift+8", ProseMarks::bullets),
        NUMBERS("Numbers", "fth-hash", "Shortcut+Shift+7", ProseMarks::numbers),
        BOLD("Bold", "fth-bold", "Shortcut+B", ProseMarks::bold),
        ITALIC("Italic", "fth-italic", "Shortcut+I", ProseMarks::italic),
        LINK("Link", "fth-link", "Shortcut+Shift+K", ProseMarks::link);

        private final String words;
        private final String icon;
        private final String keys;
        private final UnaryOperator<ProseMarks> change;

        Mark(String words, String icon, String keys, UnaryOperator<ProseMarks> change) {
            this.words = words;
            this.icon = icon;
            this.keys = keys;
            this.change = change;
        }

        String words() {
            return words;
        }

        String icon() {
            return icon;
        }

        String keys() {
            return keys;
        }

        ProseMarks apply(ProseMarks to) {
            return change.apply(to);
        }
    }
}
