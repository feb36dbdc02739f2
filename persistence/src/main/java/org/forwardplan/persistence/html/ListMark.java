package org.forwardplan.persistence.html;

import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/// The sign before a list item where a program writes it as text: a bullet, or a number.
///
/// @param length of the sign and the space after it
/// @param number where it says one in figures; 0 elsewhere
record ListMark(Kind kind, int length, int number) {

    private static final String BULLETS = "•·▪◦‣●○■□–—\uf0b7\uf0a7\uf0a8\uf0d8\uf0fc";
    private static final Pattern TYPED =
            Pattern.compile("\\s*[•▪◦‣●\uf0b7\uf0a7](?:[\\s\u00a0]+|(?=\\p{L}))");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\(?(?:(\\d{1,4})(?:\\.\\d{1,3}){0,8}|[a-zA-Z]{1,2}|[ivxIVX]{1,6})[.)]?");

    /// The bullet a paragraph begins with where somebody typed it.
    static Optional<ListMark> typed(String text) {
        var mark = TYPED.matcher(text);
        return mark.lookingAt()
                ? Optional.of(new ListMark(Kind.BULLET, mark.end(), 0))
                : Optional.empty();
    }

    /// What Word writes in the place of a bullet or number.
    static ListMark of(String written) {
        var sign = written.replace('\u00a0', ' ').strip();
        var number = NUMBER.matcher(sign);
        var numbered =
                number.matches() && sign.length() > 1 && !sign.equals("o") || sign.matches("\\d");
        if (!numbered) {
            return new ListMark(Kind.BULLET, written.length(), 0);
        }
        @Nullable String figures = number.group(1);
        return new ListMark(
                Kind.NUMBER, written.length(), figures == null ? 0 : Integer.parseInt(figures));
    }
}
