package org.forwardplan.app.duties;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.TestRef;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A piece of evidence to be written or changed beneath the test it answers. Ctrl+Enter keeps it,
/// Esc goes back.
final class EvidenceForm {

    private final DutiesActions actions;
    private final Evidence was;
    private final Runnable close;
    private final EvidenceFields fields;
    private final Map<TestRef, CheckBox> answers = new LinkedHashMap<>();
    private final VBox node = new VBox(10);

    private EvidenceForm(DutiesActions actions, Evidence was, Runnable close) {
        this.actions = actions;
        this.was = was;
        this.close = close;
        this.fields = new EvidenceFields(was, actions.state().plan().all(Source.class));
        node.getChildren().addAll(fields.nodes());
        node.getStyleClass().add("inline-form");
    }

    static EvidenceForm toAdd(
            DutiesActions actions, TestCoverage about, List<TestCoverage> tests, Runnable close) {
        var form = new EvidenceForm(actions, actions.evidence().blank(), close);
        form.tests(about, tests);
        form.buttons("Add evidence", form::add, false);
        return form;
    }

    static EvidenceForm toEdit(DutiesActions actions, Evidence evidence, Runnable close) {
        var form = new EvidenceForm(actions, evidence, close);
        form.buttons("Keep changes", form::revise, true);
        return form;
    }

    Node node() {
        return node;
    }

    void focus() {
        fields.focus();
    }

    private void tests(TestCoverage about, List<TestCoverage> tests) {
        var boxes = new VBox(6, Controls.whole("It answers", "field-name"));
        for (var test : tests) {
            var box = new CheckBox(test.asks());
            box.setWrapText(true);
            box.setMnemonicParsing(false);
            box.setSelected(test.equals(about));
            answers.put(test.test(), box);
            boxes.getChildren().add(box);
        }
        if (tests.size() > 1) {
            node.getChildren().add(boxes);
        }
    }

    private void buttons(String words, Runnable keep, boolean removable) {
        var save = Controls.button("keep-evidence", words, keep, "accent");
        save.disableProperty().bind(fields.untitled());
        var row = new HBox(8, save, Controls.button("cancel-evidence", "Cancel", close, "flat"));
        node.getChildren().add(row);
        if (removable) {
            var remove =
                    Controls.button(
                            "remove-evidence",
                            "Remove evidence",
                            this::remove,
                            "danger",
                            "button-outlined",
                            "small",
                            Controls.EDITS);
            var said = Controls.wrapped(actions.evidence().removalWords(was), "quiet");
            node.getChildren().add(new FlowPane(10, 6, remove, said));
        }
        node.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !fields.choosing()) {
                        event.consume();
                        close.run();
                    } else if (event.getCode() == KeyCode.ENTER
                            && event.isShortcutDown()
                            && !save.isDisabled()) {
                        event.consume();
                        keep.run();
                    }
                });
    }

    private void add() {
        var tests = new ArrayList<TestRef>();
        answers.forEach((test, box) -> {
            if (box.isSelected()) {
                tests.add(test);
            }
        });
        if (actions.evidence().add(fields.written(), tests)) {
            close.run();
        }
    }

    private void revise() {
        if (fields.written().equals(was) || actions.evidence().revise(fields.written())) {
            close.run();
        }
    }

    private void remove() {
        actions.evidence().remove(was);
        close.run();
    }
}
