package org.forwardplan.app.editor;

import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.forwardplan.app.editor.RichTextEditor.Stroke;
import org.forwardplan.app.spelling.Spelling;
import org.forwardplan.model.language.Misspelling;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// What the menu offers at a misspelt word: words that may have been meant, and to leave it as it
/// is.
final class SpellingItems {

    private final RichTextEditor editor;
    private final Squiggles squiggles;

    SpellingItems(RichTextEditor editor, Squiggles squiggles) {
        this.editor = editor;
        this.squiggles = squiggles;
    }

    /// Nothing where the word at this place is spelt as it should be.
    List<MenuItem> at(int place) {
        var items = new ArrayList<MenuItem>();
        squiggles
                .spelling()
                .ifPresent(spelling ->
                        squiggles.at(place).ifPresent(word -> fill(items, spelling, word)));
        return items;
    }

    private void fill(List<MenuItem> items, Spelling spelling, Misspelling word) {
        for (var meant : spelling.suggestions(word.word())) {
            var item = item(meant, () -> replace(word, meant));
            item.getStyleClass().add("spelling-suggestion");
            items.add(item);
        }
        if (items.isEmpty()) {
            var none = item("No suggestions", () -> {});
            none.setDisable(true);
            items.add(none);
        }
        items.add(new SeparatorMenuItem());
        var add =
                item(
                        "Add “%s” to the dictionary".formatted(word.word()),
                        () -> spelling.add(word.word()));
        add.setGraphic(new FontIcon("fth-book"));
        items.add(add);
        items.add(item("Ignore “%s”".formatted(word.word()), () -> spelling.ignore(word.word())));
        items.add(new SeparatorMenuItem());
    }

    private void replace(Misspelling word, String meant) {
        editor.act(Stroke.WHOLE, it -> it.select(word.from(), word.to()).type(meant));
    }

    private static MenuItem item(String words, Runnable run) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
