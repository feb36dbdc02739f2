package org.forwardplan.app.returns;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Who is asked: everybody who can be, to be ticked, and under each who is ticked what it is asked.
final class AskPartners {

    private static final double HEIGHT = 190;
    private static final double LEAST = 90;
    private static final double INDENT = 26;

    private final AskViewModel viewModel;
    private final TextField filter = new TextField();
    private final VBox lines = new VBox(6);
    private final Map<OrganisationId, Partner> shown = new LinkedHashMap<>();
    private final VBox node;

    private record Partner(CheckBox box, Label words, VBox line) {}

    AskPartners(AskViewModel viewModel) {
        this.viewModel = viewModel;
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.setMinHeight(LEAST);
        scroll.setAccessibleText("Partners");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        filter.setId("ask-partner-filter");
        filter.setPromptText("Find partners, e.g. place");
        filter.setAccessibleText("Find partners");
        filter.textProperty().subscribe(this::filter);
        var tools =
                new FlowPane(
                        8,
                        8,
                        Controls.button(
                                "ask-partners-all",
                                "All",
                                () -> viewModel.ask(found(), true),
                                "small"),
                        Controls.button(
                                "ask-partners-none",
                                "None",
                                () -> viewModel.ask(found(), false),
                                "small"));
        for (var body : viewModel.bodies("")) {
            add(body);
        }
        node = new VBox(8, filter, tools, scroll);
        viewModel.askingProperty().subscribe(_ -> fill());
    }

    Node node() {
        return node;
    }

    void focus() {
        filter.requestFocus();
    }

    private List<Organisation> found() {
        return viewModel.bodies(filter.getText());
    }

    private void add(Organisation body) {
        var box = new CheckBox(name(body));
        box.setId("ask-partner-" + shown.size());
        box.setWrapText(true);
        box.setMinHeight(VBox.USE_PREF_SIZE);
        box.selectedProperty().subscribe((_, now) -> viewModel.ask(List.of(body), now));
        var words = Controls.wrapped("", "quiet");
        words.setPadding(new Insets(0, 0, 0, INDENT));
        var line = new VBox(1, box, words);
        shown.put(body.id(), new Partner(box, words, line));
        lines.getChildren().add(line);
    }

    /// With its kind, where the name does not say it.
    private static String name(Organisation body) {
        var kind = body.kind().toString();
        return body.name().toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT))
                ? body.name()
                : "%s (%s)".formatted(body.name(), kind.toLowerCase(Locale.ROOT));
    }

    private void filter() {
        var found = found().stream().map(Organisation::id).toList();
        shown.forEach((id, partner) -> {
            partner.line().setVisible(found.contains(id));
            partner.line().setManaged(found.contains(id));
        });
    }

    private void fill() {
        var asked = viewModel.askingProperty().get().partners();
        shown.forEach((id, partner) -> {
            partner.box().setSelected(asked.contains(id));
            var words = viewModel.words(id);
            partner.words().setText(words);
            partner.words().setVisible(!words.isEmpty());
            partner.words().setManaged(!words.isEmpty());
        });
    }
}
