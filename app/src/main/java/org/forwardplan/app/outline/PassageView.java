package org.forwardplan.app.outline;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/// One passage in the stack: what it holds, the tests it answers in the margin, and its tools while
/// it is pointed at.
final class PassageView {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double MARGIN = 200;

    private final SectionViewModel viewModel;
    private final Consumer<PassageId> added;
    private final BodyView body;
    private final AnswerTags tags;
    private final BorderPane frame = new BorderPane();
    private final HBox tools = new HBox(2);
    private final SteadyBox node;
    private final KeyboardWithin keyboard;
    private final Subscription placing;
    private PassageRow row;
    private int index;

    /// @param narrow true while there is no room for a margin, so that tags stand below
    /// @param added told of a passage that was added here
    PassageView(
            PassageRow row,
            SectionViewModel viewModel,
            ObservableValue<Boolean> narrow,
            Consumer<PassageId> added) {
        this.row = row;
        this.viewModel = viewModel;
        this.added = added;
        this.body = body(row.body());
        this.tags =
                new AnswerTags(tag -> viewModel.show(tag.test().requirement()), viewModel::unlink);
        frame.getStyleClass().add("passage");
        frame.setFocusTraversable(true);
        frame.setCenter(body.node());
        BorderPane.setAlignment(body.node(), Pos.TOP_LEFT);
        tools.getStyleClass().add("passage-tools");
        tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(tools, Pos.TOP_RIGHT);
        node = new SteadyBox(new InsertPlace(() -> addMenu(index)), new StackPane(frame, tools));
        node.getStyleClass().add("passage-place");
        keyboard = new KeyboardWithin(node);
        placing = narrow.subscribe(this::place);
        tools.setVisible(false);
        node.hoverProperty().subscribe(_ -> toolsWhenNeeded());
        frame.setOnMousePressed(_ -> frame.requestFocus());
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        keyboard.whenChanged(this::keyboardCameOrWent);
    }

    Node node() {
        return node;
    }

    boolean hasKeyboard() {
        return keyboard.now();
    }

    private void keyboardCameOrWent() {
        toolsWhenNeeded();
        if (keyboard.now()) {
            viewModel.select(row.id());
        }
    }

    /// Hands over what is being typed.
    void keep() {
        body.keep();
    }

    /// The passage is no longer shown: what is being typed in it is forgotten.
    void drop() {
        placing.unsubscribe();
        body.drop();
    }

    void show(PassageRow now, int at) {
        row = now;
        index = at;
        frame.setId("passage-" + at);
        frame.setAccessibleText("Passage %d: %s".formatted(at + 1, now.body().opening()));
        body.show(now.body());
        tags.show(now.tags());
    }

    void edit() {
        body.edit();
    }

    void focus() {
        frame.requestFocus();
    }

    /// Marks the passage, so that the eye finds it.
    void mark(boolean marked) {
        frame.pseudoClassStateChanged(MARKED, marked);
    }

    private PassageRow row() {
        return row;
    }

    private BodyView body(PassageBody kind) {
        Consumer<PassageBody> keep = now -> viewModel.revise(row().id(), now);
        return switch (kind) {
            case Prose _ -> new ProseView(keep, this::focus);
            case TextTable _ -> new TextTableView(keep);
            case Figure _, Callout _ -> new WordsView();
            case LiveBlock _ -> new LiveBlockView(keep, viewModel::drawn);
        };
    }

    private void place(boolean narrow) {
        frame.setRight(null);
        frame.setBottom(null);
        if (narrow) {
            frame.setBottom(tags.node());
        } else {
            frame.setRight(tags.node());
        }
        tags.node().setPrefWrapLength(narrow ? 400 : MARGIN);
        tags.node().setMinWidth(narrow ? 0 : MARGIN);
        tags.node().setPrefWidth(narrow ? Region.USE_COMPUTED_SIZE : MARGIN);
        tags.node().pseudoClassStateChanged(PseudoClass.getPseudoClass("below"), narrow);
    }

    private void toolsWhenNeeded() {
        var needed = node.isHover() || keyboard.now();
        if (needed && tools.getChildren().isEmpty()) {
            tools.getChildren()
                    .setAll(
                            tool("Answers…", "fth-link", "Shortcut+Shift+A", this::chooseAnswer),
                            tool("Edit", "fth-edit-2", "Enter", this::edit),
                            tool("Move up", "fth-arrow-up", "Alt+Up", () -> move(-1)),
                            tool("Move down", "fth-arrow-down", "Alt+Down", () -> move(1)),
                            tool("Remove", "fth-trash-2", "Delete", this::remove));
        }
        tools.setVisible(needed);
    }

    private Button tool(String words, String icon, String keys, Runnable run) {
        var button = new Button(words.endsWith("…") ? words : null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "tool");
        button.setTooltip(
                new Tooltip(
                        "%s (%s)".formatted(words, KeyCombination.valueOf(keys).getDisplayText())));
        button.setAccessibleText(words);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private ContextMenu addMenu(int at) {
        return new ContextMenu(
                AddPassageMenu.items(it -> viewModel.add(at, it), added).toArray(MenuItem[]::new));
    }

    private void chooseAnswer() {
        body.keep();
        new AnswerChooser(viewModel.choices(row.id()), test -> viewModel.link(row.id(), test))
                .show(frame);
    }

    private void move(int by) {
        viewModel.move(row.id(), by);
        focus();
    }

    private void remove() {
        viewModel.remove(row.id());
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != frame) {
            return;
        }
        var code = event.getCode();
        if (event.isAltDown()) {
            switch (code) {
                case UP -> move(-1);
                case DOWN -> move(1);
                default -> {
                    return;
                }
            }
        } else if (event.isShortcutDown()) {
            switch (code) {
                case ENTER -> viewModel.add(index + 1, AddPassageMenu.TEXT).ifPresent(added);
                case A, L -> chooseAnswer();
                default -> {
                    return;
                }
            }
        } else {
            switch (code) {
                case ENTER, F2 -> edit();
                case DELETE -> remove();
                case INSERT -> addMenu(index + 1).show(frame, Side.BOTTOM, 0, 0);
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }
}
