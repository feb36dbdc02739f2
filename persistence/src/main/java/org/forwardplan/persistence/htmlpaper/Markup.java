package org.forwardplan.persistence.htmlpaper;

import java.util.ArrayDeque;
import java.util.Deque;

/// A web page in the making: what is said in it is always escaped, what is opened is always closed.
final class Markup {

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /// @param attributes names and values in turn; one without a value stands alone
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup closeLine() {
        close();
        out.append('\n');
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /// An element that holds nothing.
    Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        return this;
    }

    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Markup line(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).closeLine();
    }

    /// Words for those who have the page read to them.
    Markup heard(String text) {
        return element("span", text, "class", "heard");
    }

    /// The style of the page, which is our own.
    Markup style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (var at = 0; at < attributes.length; at += 2) {
            out.append(' ').append(attributes[at]).append("=\"");
            escape(attributes[at + 1]);
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String text) {
        text.codePoints()
                .forEach(sign -> {
                    switch (sign) {
                        case '&' -> out.append("&amp;");
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        case '"' -> out.append("&quot;");
                        default -> {
                            if (allowed(sign)) {
                                out.appendCodePoint(sign);
                            }
                        }
                    }
                });
    }

    private static boolean allowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign >= 0x20 && sign < 0x7F
                || sign >= 0xA0 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign > 0xFFFF;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return out.toString();
    }
}
