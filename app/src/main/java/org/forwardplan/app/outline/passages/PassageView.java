package org.forwardplan.app.outline.passages;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.forwardplan.app.editor.Surroundings.Way;
import org.forwardplan.app.fields.KeyboardWithin;
import org.forwardplan.app.outline.bodies.BodyView;
import org.forwardplan.app.outline.prose.Neighbours;
import org.forwardplan.app.outline.section.PassageRow;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.writing.Writing.Stretch;
import org.kordamp.ikonli.javafx.FontIcon;

/// One passage in the stack: what it holds, the tests it answers in the margin, and its tools while
/// it is pointed at.
final class PassageView {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double MARGIN = 200;

    private final PassageSetting setting;
    private final PassageActions actions;
    private final BodyView body;
    private final AnswerTags tags;
    private final BorderPane frame = new BorderPane();
    private final PassageTools tools;
    private final CommentMarker comments;
    private final SteadyBox node;
    private final KeyboardWithin keyboard;
    private final Subscription watching;
    private PassageRow row;
    private int index;

    /// @param narrow true while there is no room for a margin, so that tags stand below
    PassageView(
            PassageRow row,
            PassageSetting setting,
            ObservableValue<Boolean> narrow,
            Neighbours neighbours) {
        this.row = row;
        this.setting = setting;
        this.actions = new PassageActions(setting, neighbours, this);
        this.body = BodyViews.of(row.body(), setting, neighbours, this::id, this::focus);
        this.tags =
                new AnswerTags(
                        tag -> setting.section().show(tag.test().requirement()),
                        setting.section().answers()::unlink);
        this.tools = new PassageTools(actions);
        this.comments = new CommentMarker(actions::comment);
        frame.getStyleClass().add("passage");
        frame.setFocusTraversable(true);
        frame.setCenter(body.node());
        frame.setLeft(grip());
        frame.setTop(comments.node());
        BorderPane.setAlignment(body.node(), Pos.TOP_LEFT);
        StackPane.setAlignment(tools, Pos.TOP_RIGHT);
        node =
                new SteadyBox(
                        new InsertPlace(() -> actions.addMenu(index)), new StackPane(frame, tools));
        node.getStyleClass().add("passage-place");
        keyboard = new KeyboardWithin(node);
        node.hoverProperty().subscribe(_ -> toolsWhenNeeded());
        frame.setOnMousePressed(_ -> frame.requestFocus());
        var pick = new PassagePick(actions, frame);
        node.addEventFilter(MouseEvent.ANY, event -> pick.hear(event, typing()));
        node.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        frame.setOnContextMenuRequested(event -> {
            new PassageMenu(actions).show(frame, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        new PassageKeys(actions, frame);
        TestDrag.onto(
                frame,
                frame,
                test -> setting.section().answers().link(actions.selection().with(id()), test));
        new PassageDrop(node, setting, this::index, this::id);
        keyboard.whenChanged(this::keyboardCameOrWent);
        watching =
                Subscription.combine(
                        narrow.subscribe(this::place),
                        actions.selection().chosenProperty().subscribe(_ -> chosen()));
        CommentMarker.listen(node, actions::comment);
    }

    Node node() {
        return node;
    }

    Node frame() {
        return frame;
    }

    PassageId id() {
        return row.id();
    }

    int index() {
        return index;
    }

    PassageBody body() {
        return row.body();
    }

    /// True where this view can show such a body.
    boolean shows(PassageBody other) {
        return row.body().getClass() == other.getClass();
    }

    boolean hasKeyboard() {
        return keyboard.now() || setting.drag().drags(id());
    }

    /// Hands over what is being typed.
    void keep() {
        body.keep();
    }

    /// The passage is no longer shown: what is being typed in it is forgotten.
    void drop() {
        watching.unsubscribe();
        body.drop();
    }

    void show(PassageRow now, int at) {
        row = now;
        index = at;
        frame.setId("passage-" + at);
        body.show(now.body());
        comments.show(now.openComments());
        tags.show(now.tags());
        chosen();
    }

    void edit() {
        body.edit();
    }

    /// Takes the caret over from the passage beside this one.
    void arrive(Way way, double x) {
        if (!body.arrive(way, x)) {
            focus();
        }
    }

    /// Selects a stretch of its text, to write there.
    void write(Stretch where) {
        if (!body.write(where)) {
            focus();
        }
    }

    void focus() {
        frame.requestFocus();
    }

    /// Marks the passage, so that the eye finds it.
    void mark(boolean marked) {
        frame.pseudoClassStateChanged(MARKED, marked);
    }

    void seen(Bounds inScene) {
        body.seen(inScene);
    }

    private Node grip() {
        var grip = new Label(null, new FontIcon("fth-more-vertical"));
        grip.getStyleClass().add("passage-grip");
        grip.setTooltip(new Tooltip("Drag to move, here or onto a section in the tree"));
        setting.drag().from(grip, frame, () -> actions.selection().with(id()));
        return grip;
    }

    private void keyboardCameOrWent() {
        toolsWhenNeeded();
        if (keyboard.now()) {
            actions.selection().came(id());
            setting.section().select(id());
        }
    }

    private void chosen() {
        var picked = actions.selection().holds(id());
        frame.pseudoClassStateChanged(CHOSEN, picked);
        frame.setAccessibleText(
                "Passage %d%s: %s"
                        .formatted(index + 1, picked ? ", selected" : "", row.body().opening()));
    }

    private boolean typing() {
        return keyboard.now() && !frame.isFocused();
    }

    /// A stroke typed into text that has no words yet asks for another kind of passage.
    private void typed(KeyEvent event) {
        if (event.getTarget() != frame
                && event.getCharacter().equals("/")
                && row.body() instanceof Prose) {
            body.keep();
            if (row.body().blank()) {
                event.consume();
                actions.chooseKind();
            }
        }
    }

    private void place(boolean narrow) {
        // A node cannot stand in two places, so it leaves the one before it takes the other.
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
        tools.show(node.isHover() || keyboard.now());
    }
}
