package org.forwardplan.app.editor;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.writing.Kinds.Standing;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The buttons above a passage that is being written. They show what the caret stands in.
final class EditorToolbar {

    private static final List<EditorCommand> KINDS =
            List.of(
                    EditorCommand.TEXT,
                    EditorCommand.HEADING_1,
                    EditorCommand.HEADING_2,
                    EditorCommand.HEADING_3);
    private static final List<EditorCommand> BUTTONS =
            List.of(
                    EditorCommand.BOLD,
                    EditorCommand.ITALIC,
                    EditorCommand.LINK,
                    EditorCommand.BULLETS,
                    EditorCommand.NUMBERS,
                    EditorCommand.HIGHER,
                    EditorCommand.DEEPER);

    private final Consumer<EditorCommand> perform;
    private final MenuButton kind = new MenuButton();
    private final Map<EditorCommand, ToggleButton> buttons = new EnumMap<>(EditorCommand.class);
    private final HBox node = new HBox(2);

    EditorToolbar(Consumer<EditorCommand> perform) {
        this.perform = perform;
        node.getStyleClass().add("editor-toolbar");
        kind.getStyleClass().addAll("flat", "editor-kind");
        kind.setId("editor-kind");
        kind.setFocusTraversable(false);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        KINDS.forEach(command -> {
            var item = new MenuItem(command.words());
            item.setAccelerator(command.keys());
            item.setOnAction(_ -> perform.accept(command));
            kind.getItems().add(item);
        });
        node.getChildren().add(kind);
        BUTTONS.forEach(command -> node.getChildren().add(button(command)));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var done = new Label("Esc when done");
        done.getStyleClass().add("quiet");
        done.setMinWidth(0);
        // Whole or not at all.
        done.visibleProperty()
                .bind(done.widthProperty().map(it -> it.doubleValue() + 1 > done.prefWidth(-1)));
        node.getChildren().addAll(room, done);
    }

    Node node() {
        return node;
    }

    void show(Standing standing) {
        kind.setText(words(standing));
        kind.setAccessibleText("Kind of paragraph: " + words(standing));
        var item = standing.kind() == Kind.BULLET || standing.kind() == Kind.NUMBER;
        press(EditorCommand.BOLD, standing.bold());
        press(EditorCommand.ITALIC, standing.italic());
        press(EditorCommand.LINK, standing.link() != null);
        press(EditorCommand.BULLETS, standing.kind() == Kind.BULLET);
        press(EditorCommand.NUMBERS, standing.kind() == Kind.NUMBER);
        button(EditorCommand.DEEPER, item);
        button(EditorCommand.HIGHER, item && standing.level() > 1);
    }

    private static String words(Standing standing) {
        return switch (standing.kind()) {
            case TEXT -> "Text";
            case HEADING -> "Sub-heading " + standing.level();
            case BULLET -> "Bullet";
            case NUMBER -> "Number";
        };
    }

    private void press(EditorCommand command, boolean now) {
        buttons.get(command).setSelected(now);
    }

    private void button(EditorCommand command, boolean possible) {
        buttons.get(command).setDisable(!possible);
        buttons.get(command).setSelected(false);
    }

    private ButtonBase button(EditorCommand command) {
        var button = new ToggleButton(null, new FontIcon(command.icon()));
        buttons.put(command, button);
        button.getStyleClass().addAll("flat", "tool");
        button.setAccessibleText(command.words());
        button.setTooltip(new Tooltip(command.hint()));
        // The text keeps the keyboard: leaving it would end the writing.
        button.setFocusTraversable(false);
        button.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    event.consume();
                    perform.accept(command);
                });
        return button;
    }
}
