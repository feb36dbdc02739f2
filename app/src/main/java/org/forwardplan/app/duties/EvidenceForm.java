package org.forwardplan.app.duties;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.TestRef;
import org.jspecify.annotations.Nullable;

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
    private final TextField title = new TextField();
    private final TextArea detail = new TextArea();
    private final ComboBox<Evidence.Kind> kind = new ComboBox<>();
    private final DayPicker dated = new DayPicker("evidence-dated");
    private final ComboBox<SourceChoice> source = new ComboBox<>();
    private final Map<TestRef, CheckBox> answers = new LinkedHashMap<>();
    private final VBox node = new VBox(10);

    private record SourceChoice(@Nullable Source source) {
        @Override
        public String toString() {
            return source == null ? "Not among the plan's sources" : source.title();
        }
    }

    private EvidenceForm(DutiesActions actions, Evidence was, Runnable close) {
        this.actions = actions;
        this.was = was;
        this.close = close;
        fields();
    }

    static EvidenceForm toAdd(
            DutiesActions actions, TestCoverage about, List<TestCoverage> tests, Runnable close) {
        var form = new EvidenceForm(actions, actions.newEvidence(), close);
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
        title.requestFocus();
    }

    private void fields() {
        node.getStyleClass().add("inline-form");
        title.setId("evidence-title");
        title.setText(was.title());
        title.setPromptText("The document or fact, e.g. NEL estates strategy");
        detail.setId("evidence-detail");
        detail.setText(was.detail());
        detail.setPromptText("What it says that matters here");
        detail.setWrapText(true);
        detail.setPrefRowCount(2);
        kind.setId("evidence-kind");
        kind.getItems().setAll(Evidence.Kind.values());
        kind.setValue(was.kind());
        dated.show(was.dated());
        source.setId("evidence-source");
        source.setMaxWidth(Double.MAX_VALUE);
        source.getItems().add(new SourceChoice(null));
        actions.state()
                .plan()
                .all(Source.class)
                .forEach(it -> source.getItems().add(new SourceChoice(it)));
        source.setValue(
                source.getItems().stream()
                        .filter(it -> it.source() != null && it.source().id().equals(was.source()))
                        .findFirst()
                        .orElseGet(source.getItems()::getFirst));
        node.getChildren()
                .addAll(
                        Labels.field("Title", title),
                        Labels.field("What it says", detail),
                        new FlowPane(
                                12,
                                10,
                                Labels.field("Kind", kind),
                                Labels.field("Dated", dated.node())));
        if (source.getItems().size() > 1) {
            node.getChildren().add(Labels.field("Found in", source));
        }
    }

    private void tests(TestCoverage about, List<TestCoverage> tests) {
        var boxes = new VBox(6, Labels.whole("It answers", "field-name"));
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
        var save = Labels.button("keep-evidence", words, keep, "accent");
        save.disableProperty().bind(title.textProperty().map(String::isBlank));
        var row = new HBox(8, save, Labels.button("cancel-evidence", "Cancel", close, "flat"));
        node.getChildren().add(row);
        if (removable) {
            var remove =
                    Labels.button(
                            "remove-evidence",
                            "Remove evidence",
                            this::remove,
                            "danger",
                            "button-outlined",
                            "small");
            var said = Labels.wrapped(actions.removalWords(was), "quiet");
            node.getChildren().add(new FlowPane(10, 6, remove, said));
        }
        node.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE
                            && !kind.isShowing()
                            && !source.isShowing()) {
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
        if (actions.addEvidence(written(), tests)) {
            close.run();
        }
    }

    private void revise() {
        if (written().equals(was) || actions.reviseEvidence(written())) {
            close.run();
        }
    }

    private void remove() {
        actions.removeEvidence(was);
        close.run();
    }

    private Evidence written() {
        var from = source.getValue().source();
        return new Evidence(
                was.id(),
                was.position(),
                title.getText().strip(),
                detail.getText().strip(),
                kind.getValue(),
                from == null ? null : from.id(),
                dated.day());
    }
}
