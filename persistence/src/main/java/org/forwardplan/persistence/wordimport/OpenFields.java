package org.forwardplan.persistence.wordimport;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The fields that have begun and not ended: their instructions are no words of the document, their
/// results are.
final class OpenFields {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Deque<Field> open = new ArrayDeque<>();
    private boolean contents;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean shows;
        private boolean contents;
        private @Nullable String link;
    }

    void begin() {
        open.push(new Field());
    }

    void instruct(String words) {
        var field = open.peek();
        if (field != null && !field.shows) {
            field.instruction.append(words);
        }
    }

    /// The result begins.
    void show() {
        var field = open.peek();
        if (field == null || field.shows) {
            return;
        }
        field.shows = true;
        var words = words(field.instruction);
        var kind = words.isEmpty() ? "" : words.getFirst().toUpperCase(Locale.ROOT);
        switch (kind) {
            case "TOC", "TOA", "INDEX" -> {
                field.contents = true;
                contents = true;
            }
            case "HYPERLINK" -> field.link = address(words);
            case "REF" -> field.link = words.size() > 1 ? "#" + words.get(1) : null;
            default -> {}
        }
    }

    void end() {
        open.poll();
    }

    /// True where what comes now is no text of its own: an instruction, or a list of contents,
    /// which the plan draws up itself.
    boolean silent() {
        return open.stream().anyMatch(field -> !field.shows || field.contents);
    }

    /// True once any list of contents has been passed over.
    boolean sawContents() {
        return contents;
    }

    /// Null where what comes now leads nowhere.
    @Nullable String link() {
        for (var field : open) {
            if (field.link != null) {
                return field.link;
            }
        }
        return null;
    }

    private static @Nullable String address(List<String> words) {
        var address = "";
        var place = "";
        for (var at = 1; at < words.size(); at++) {
            var word = words.get(at);
            var next = at + 1 < words.size() ? words.get(at + 1) : "";
            switch (word) {
                case "\\l" -> {
                    place = next;
                    at++;
                }
                case "\\o", "\\t", "\\m" -> at++;
                default -> address = word.startsWith("\\") || !address.isEmpty() ? address : word;
            }
        }
        var whole = place.isEmpty() ? address : address + "#" + place;
        return whole.isEmpty() ? null : whole;
    }

    private static List<String> words(CharSequence instruction) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(instruction);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }
}
