package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Span;
import org.forwardplan.model.papers.Span.Words;

import java.util.List;

/// Plain XML of Word as it is put together: what the tree of beans would say of words, in a
/// fraction of its time.
final class PlainXml {

    private final String w;
    private final StringBuilder xml = new StringBuilder();

    /// @param prefix of the names of Word's own elements
    PlainXml(String prefix) {
        this.w = prefix;
    }

    /// True for spans without changes, links and cross-references.
    static boolean is(List<Span> spans) {
        for (var span : spans) {
            if (!(span instanceof Words)) {
                return false;
            }
        }
        return true;
    }

    void open(String name) {
        xml.append('<').append(w).append(name).append('>');
    }

    void close(String name) {
        xml.append("</").append(w).append(name).append('>');
    }

    /// @param attributes each followed by its value
    void empty(String name, String... attributes) {
        xml.append('<').append(w).append(name);
        for (var at = 0; at < attributes.length; at += 2) {
            xml.append(' ').append(w).append(attributes[at]).append("=\"");
            escape(attributes[at + 1]);
            xml.append('"');
        }
        xml.append("/>");
    }

    private void escape(String text) {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            switch (letter) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(letter);
            }
        }
    }

    void say(Span span) {
        if (!(span instanceof Words words) || words.text().isEmpty()) {
            return;
        }
        open("r");
        if (words.bold() || words.italic()) {
            open("rPr");
            if (words.bold()) {
                empty("b");
            }
            if (words.italic()) {
                empty("i");
            }
            close("rPr");
        }
        xml.append('<').append(w).append("t xml:space=\"preserve\">");
        escape(CleanText.of(words.text()));
        close("t");
        close("r");
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
