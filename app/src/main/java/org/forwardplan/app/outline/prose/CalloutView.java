package org.forwardplan.app.outline.prose;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.editor.Surroundings.Way;
import org.forwardplan.app.fields.ChosenOnce;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.KeptField;
import org.forwardplan.app.fields.KeyboardWithin;
import org.forwardplan.app.outline.bodies.BodyView;
import org.forwardplan.app.outline.bodies.Keeping;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Callout.Kind;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.writing.Writing.Stretch;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.function.UnaryOperator;

/// A boxed remark: its kind by name, its heading and its text.
public final class CalloutView implements BodyView {

    private final Keeping keep;
    private final ProseView text;
    private final HBox head = new HBox(10);
    private final VBox node;
    private final KeyboardWithin keyboard;
    private @Nullable Callout callout;
    private @Nullable KeptField heading;
    private boolean editing;

    public CalloutView(ProsePlace place, Keeping keep, Runnable left) {
        this.keep = keep;
        text = new ProseView(place, now -> change("Edit a box", it -> with(it, now)), left);
        head.getStyleClass().add("callout-head");
        head.setOnMouseClicked(event -> {
            if (!editing) {
                event.consume();
                open();
                head.getChildren().getLast().requestFocus();
            }
        });
        node = new VBox(6, head, text.node());
        keyboard = new KeyboardWithin(node);
        keyboard.whenChanged(this::keyboardCameOrWent);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(PassageBody body) {
        if (body instanceof Callout now && !now.equals(callout)) {
            callout = now;
            node.getStyleClass()
                    .setAll(
                            "callout",
                            "callout-"
                                    + now.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            text.show(now.text());
            if (heading == null) {
                read(now);
            } else {
                heading.show(now.heading());
            }
        }
    }

    @Override
    public void edit() {
        open();
        text.edit();
    }

    @Override
    public boolean arrive(Way way, double x) {
        open();
        return text.arrive(way, x);
    }

    @Override
    public boolean write(Stretch where) {
        open();
        return text.write(where);
    }

    @Override
    public void keep() {
        if (heading != null) {
            heading.keep();
        }
        text.keep();
    }

    @Override
    public void drop() {
        text.drop();
        callout = null;
    }

    private void read(Callout now) {
        var kind = new Label(now.kind().toString(), new FontIcon(icon(now.kind())));
        kind.getStyleClass().add("callout-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        head.getChildren().setAll(kind);
        if (!now.heading().isBlank()) {
            var words = new Label(now.heading());
            words.getStyleClass().add("callout-heading");
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            head.getChildren().add(words);
        }
    }

    private void open() {
        var now = callout;
        if (editing || now == null) {
            return;
        }
        editing = true;
        var kind = new ComboBox<Kind>();
        Controls.edits(kind);
        kind.getItems().setAll(Kind.values());
        kind.setValue(now.kind());
        kind.setAccessibleText("What the box is for");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        ChosenOnce.in(
                kind,
                chosen ->
                        change(
                                "Change what a box is for",
                                it -> new Callout(chosen, it.heading(), it.text())));
        var field = new TextField();
        field.setPromptText("Heading (printed in place of the kind)");
        field.setAccessibleText("Heading of the box");
        HBox.setHgrow(field, Priority.ALWAYS);
        heading =
                new KeptField(
                        field,
                        words ->
                                change(
                                        "Change the heading of a box",
                                        it -> new Callout(it.kind(), words, it.text())));
        heading.show(now.heading());
        head.getChildren().setAll(kind, field);
    }

    private void keyboardCameOrWent() {
        if (!keyboard.now() && editing && callout != null) {
            editing = false;
            heading = null;
            read(callout);
        }
    }

    private void change(String what, UnaryOperator<Callout> how) {
        var now = callout;
        if (now != null) {
            var changed = how.apply(now);
            if (!changed.equals(now)) {
                keep.keep(what, changed);
            }
        }
    }

    private static Callout with(Callout callout, Prose text) {
        return new Callout(callout.kind(), callout.heading(), text);
    }

    private static String icon(Kind kind) {
        return switch (kind) {
            case KEY_POINT -> "fth-star";
            case CASE_STUDY -> "fth-book-open";
            case WHAT_WE_HEARD -> "fth-message-circle";
            case NOTE -> "fth-info";
        };
    }
}
