package org.forwardplan.model.imports;

/// What stands on the clipboard, as one program hands it to another.
///
/// @param html with its structure; empty where it has none
/// @param text the words alone, one line a paragraph; the cells of a table parted by tabs
public record Clip(String html, String text) {

    public static Clip ofText(String text) {
        return new Clip("", text);
    }

    public boolean empty() {
        return html.isBlank() && text.isBlank();
    }

    /// The words without anything else.
    public Clip wordsAlone() {
        return ofText(text);
    }
}
