package org.forwardplan.app.editor;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;

import org.forwardplan.model.writing.Kinds;
import org.forwardplan.model.writing.Writing.Stretch;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu of the right mouse button, of what can be done where the caret is.
final class EditorMenu {

    private final RichTextEditor editor;
    private final SpellingItems spelling;
    private final ContextMenu menu = new ContextMenu();

    EditorMenu(RichTextEditor editor, ProseArea area, Squiggles squiggles) {
        this.editor = editor;
        this.spelling = new SpellingItems(editor, squiggles);
        area.addEventFilter(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> toTheMouse(event, area));
        // Otherwise the passage would take the keyboard and put its own menu in the place of this
        // one.
        area.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        area.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
        area.setContextMenu(menu);
        menu.setOnShowing(_ -> fill());
        // A menu without entries would never show.
        fill();
    }

    /// The menu is about the word that was clicked, unless it is about what is selected there.
    private void toTheMouse(ContextMenuEvent event, ProseArea area) {
        var hit = area.hit(event.getX(), event.getY()).getInsertionIndex();
        var chosen = editor.selected();
        if (!event.isKeyboardTrigger() && (hit < chosen.from() || hit > chosen.to())) {
            editor.select(new Stretch(hit, hit));
        }
    }

    private void fill() {
        var writing = editor.writing();
        var nothing = writing.selected().empty();
        var link = Kinds.link(writing);
        menu.getItems()
                .setAll(
                        item(EditorCommand.CUT, !nothing),
                        item(EditorCommand.COPY, !nothing),
                        item(EditorCommand.PASTE, true),
                        item(EditorCommand.PASTE_PLAIN, true),
                        new SeparatorMenuItem(),
                        item(EditorCommand.LINK, true));
        if (link != null) {
            menu.getItems()
                    .addAll(item(EditorCommand.OPEN_LINK, true), item(EditorCommand.UNLINK, true));
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(EditorCommand.BULLETS, true),
                        item(EditorCommand.NUMBERS, true),
                        item(EditorCommand.HEADING_1, true),
                        item(EditorCommand.HEADING_2, true),
                        item(EditorCommand.TEXT, true),
                        new SeparatorMenuItem(),
                        item(EditorCommand.SPLIT, true),
                        item(EditorCommand.SELECT_ALL, true));
        menu.getItems().addAll(0, spelling.at(writing.caret()));
    }

    private MenuItem item(EditorCommand command, boolean possible) {
        var item = new MenuItem(command.words());
        if (!command.icon().isEmpty()) {
            item.setGraphic(new FontIcon(command.icon()));
        }
        item.setAccelerator(command.keys());
        item.setDisable(!possible);
        item.setOnAction(_ -> editor.perform(command));
        return item;
    }
}
