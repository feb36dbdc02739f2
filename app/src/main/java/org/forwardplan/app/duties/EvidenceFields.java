package org.forwardplan.app.duties;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.app.fields.TabLeaves;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Source;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What a piece of evidence says of itself, to be filled in.
final class EvidenceFields {

    private final Evidence was;
    private final TextField title = new TextField();
    private final TextArea detail = new TextArea();
    private final ComboBox<Evidence.Kind> kind = new ComboBox<>();
    private final DayPicker dated = new DayPicker("evidence-dated");
    private final ComboBox<SourceChoice> source = new ComboBox<>();

    private record SourceChoice(@Nullable Source source) {
        @Override
        public String toString() {
            return source == null ? "Not among the plan's sources" : source.title();
        }
    }

    /// @param sources the documents it may be found in
    EvidenceFields(Evidence was, List<Source> sources) {
        this.was = was;
        title.setId("evidence-title");
        title.setText(was.title());
        title.setPromptText("The document or fact, e.g. NEL estates strategy");
        detail.setId("evidence-detail");
        detail.setText(was.detail());
        detail.setPromptText("What it says that matters here");
        detail.setWrapText(true);
        detail.setPrefRowCount(2);
        TabLeaves.in(detail);
        kind.setId("evidence-kind");
        kind.getItems().setAll(Evidence.Kind.values());
        kind.setValue(was.kind());
        dated.show(was.dated());
        source.setId("evidence-source");
        source.setMaxWidth(Double.MAX_VALUE);
        offer(sources);
    }

    private void offer(List<Source> sources) {
        var none = new SourceChoice(null);
        source.getItems().add(none);
        sources.forEach(it -> source.getItems().add(new SourceChoice(it)));
        source.setValue(
                source.getItems().stream()
                        .filter(it -> it.source() != null && it.source().id().equals(was.source()))
                        .findFirst()
                        .orElse(none));
    }

    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        nodes.add(Controls.field("Title", title));
        nodes.add(Controls.field("What it says", detail));
        nodes.add(
                new FlowPane(
                        12,
                        10,
                        Controls.field("Kind", kind),
                        Controls.field("Dated", dated.node())));
        if (source.getItems().size() > 1) {
            nodes.add(Controls.field("Found in", source));
        }
        return nodes;
    }

    void focus() {
        title.requestFocus();
    }

    /// True while it has no title: nothing without a title can be kept.
    ObservableValue<Boolean> untitled() {
        return title.textProperty().map(String::isBlank);
    }

    /// True while a list of choices is open.
    boolean choosing() {
        return kind.isShowing() || source.isShowing() || dated.node().isShowing();
    }

    Evidence written() {
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
