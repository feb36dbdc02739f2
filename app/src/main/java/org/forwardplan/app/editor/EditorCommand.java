package org.forwardplan.app.editor;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.writing.Keys;
import org.forwardplan.model.writing.Kinds;
import org.forwardplan.model.writing.Writing;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a planner can do to the prose, by key, button or menu.
public enum EditorCommand {
    TEXT("Text", "", "Shortcut+Alt+0", it -> Kinds.toggle(it, Kind.TEXT, 1)),
    HEADING_1("Sub-heading 1", "", "Shortcut+Alt+1", it -> Kinds.toggle(it, Kind.HEADING, 1)),
    HEADING_2("Sub-heading 2", "", "Shortcut+Alt+2", it -> Kinds.toggle(it, Kind.HEADING, 2)),
    HEADING_3("Sub-heading 3", "", "Shortcut+Alt+3", it -> Kinds.toggle(it, Kind.HEADING, 3)),
    BOLD("Bold", "fth-bold", "Shortcut+B", Kinds::bold),
    ITALIC("Italic", "fth-italic", "Shortcut+I", Kinds::italic),
    LINK("Link or cross-reference…", "fth-link", "Shortcut+K", null),
    OPEN_LINK("Open the link", "fth-external-link", "", null),
    UNLINK("Remove the link", "fth-x", "", it -> Kinds.link(it, null)),
    BULLETS("Bullets", "fth-list", "Shortcut+Shift+8", it -> Kinds.toggle(it, Kind.BULLET, 1)),
    NUMBERS("Numbers", "fth-hash", "Shortcut+Shift+7", it -> Kinds.toggle(it, Kind.NUMBER, 1)),
    DEEPER("A level deeper", "fth-chevrons-right", "Tab", it -> Keys.indent(it, 1)),
    HIGHER("A level up", "fth-chevrons-left", "Shift+Tab", it -> Keys.indent(it, -1)),
    SPLIT("Split the passage here", "fth-scissors", "Shortcut+Enter", null),
    CUT("Cut", "fth-scissors", "Shortcut+X", null),
    COPY("Copy", "fth-copy", "Shortcut+C", null),
    PASTE("Paste", "fth-clipboard", "Shortcut+V", null),
    PASTE_PLAIN("Paste without its looks", "", "Shortcut+Shift+V", null),
    SELECT_ALL("Select all", "", "Shortcut+A", it -> it.select(0, it.length()));

    private final String words;
    private final String icon;
    private final String keys;
    private final @Nullable UnaryOperator<Writing> change;

    EditorCommand(String words, String icon, String keys, @Nullable UnaryOperator<Writing> change) {
        this.words = words;
        this.icon = icon;
        this.keys = keys;
        this.change = change;
    }

    public String words() {
        return words;
    }

    /// Name of its picture; empty where it has none.
    public String icon() {
        return icon;
    }

    /// Null where there are no keys for it.
    public @Nullable KeyCombination keys() {
        return keys.isEmpty() ? null : KeyCombination.valueOf(keys);
    }

    /// What it does to the prose; empty where it does more than that.
    public Optional<UnaryOperator<Writing>> change() {
        return Optional.ofNullable(change);
    }

    /// Which one the planner's keys ask for. Tab is not among them: it leads out of the passage
    /// where there is no list.
    static Optional<EditorCommand> of(KeyEvent event) {
        return Arrays.stream(values())
                .filter(command -> command != DEEPER && command != HIGHER)
                .filter(command -> {
                    var keys = command.keys();
                    return keys != null && keys.match(event);
                })
                .findFirst();
    }

    /// Words and keys, for a tooltip.
    String hint() {
        var known = keys();
        return known == null ? words : "%s (%s)".formatted(words, known.getDisplayText());
    }
}
