package org.forwardplan.app.editor;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// Web and mail addresses as people type them.
final class WebAddress {

    private static final Pattern WHOLE = Pattern.compile("(?i)(https?://|mailto:)\\S+");
    private static final Pattern MAIL = Pattern.compile("[^\\s@/]+@[^\\s@/]+\\.[^\\s@/]+");
    private static final Pattern BARE = Pattern.compile("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)+(/\\S*)?");

    private WebAddress() {}

    /// The whole address; null for words that are none.
    static @Nullable String of(String typed) {
        var words = typed.strip();
        if (WHOLE.matcher(words).matches()) {
            return words;
        }
        if (MAIL.matcher(words).matches()) {
            return "mailto:" + words;
        }
        return BARE.matcher(words).matches() && words.matches(".*\\p{L}.*")
                ? "https://" + words
                : null;
    }
}
