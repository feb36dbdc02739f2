package org.forwardplan.app.outline.liveblocks;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.forwardplan.app.fields.ChosenOnce;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.LiveBlock.Scope;
import org.forwardplan.model.plan.LiveBlock.Subject;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The choice of what a live block shows: of what, of which part of the plan, and how narrowed.
final class LiveChoice {

    private final Consumer<LiveBlock> changed;
    private final Runnable done;
    private final ComboBox<Subject> subject = new ComboBox<>();
    private final ComboBox<Scope> scope = new ComboBox<>();
    private final TextField filter = new TextField();
    private @Nullable LiveBlock block;

    /// @param done told when the planner leaves by key
    LiveChoice(Consumer<LiveBlock> changed, Runnable done) {
        this.changed = changed;
        this.done = done;
        Controls.edits(subject);
        subject.setId("live-subject");
        subject.getItems().setAll(Subject.values());
        subject.setAccessibleText("What the live block shows");
        subject.setPrefWidth(250);
        subject.setVisibleRowCount(Subject.values().length);
        ChosenOnce.in(subject, _ -> keep());
        Controls.edits(scope);
        scope.setId("live-scope");
        scope.getItems().setAll(Scope.values());
        scope.setAccessibleText("Which part of the plan the live block shows");
        ChosenOnce.in(scope, _ -> keep());
        filter.setPromptText("Narrow by name or kind");
        filter.setAccessibleText("Narrow the live block by name or kind");
        filter.setOnAction(_ -> keep());
        leaves(subject);
        leaves(scope);
        leaves(filter);
    }

    private void leaves(Node field) {
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    var open = field instanceof ComboBox<?> box && box.isShowing();
                    if (event.getCode() == KeyCode.ESCAPE && !open) {
                        event.consume();
                        done.run();
                    }
                });
    }

    ComboBox<Subject> subject() {
        return subject;
    }

    ComboBox<Scope> scope() {
        return scope;
    }

    TextField filter() {
        return filter;
    }

    void show(LiveBlock now) {
        if (!now.equals(block)) {
            // A choice is heard at once, together with the words beside it.
            block = null;
            filter.setText(now.filter());
            scope.setValue(now.scope());
            subject.setValue(now.subject());
            block = now;
        }
    }

    void keep() {
        if (block != null) {
            changed.accept(
                    new LiveBlock(subject.getValue(), filter.getText().strip(), scope.getValue()));
        }
    }
}
