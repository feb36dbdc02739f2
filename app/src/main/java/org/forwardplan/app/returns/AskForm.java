package org.forwardplan.app.returns;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.app.fields.TabLeaves;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.ReturnRequest.Ask;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who is asked for what, by when.
final class AskForm {

    private static final double WIDTH = 560;
    private static final double PARTNERS_HEIGHT = 190;
    private static final long USUAL_DAYS = 28;

    private final Map<OrganisationId, CheckBox> partners = new LinkedHashMap<>();
    private final Map<Ask.Kind, CheckBox> kinds = new EnumMap<>(Ask.Kind.class);
    private final DayPicker due = new DayPicker("ask-due");
    private final TextField contact = new TextField();
    private final TextArea note = new TextArea();
    private final LocalDate usual;
    private final VBox node;

    /// Takes what was written.
    interface Taking {
        void take(
                List<OrganisationId> partners,
                List<Ask> asks,
                LocalDate due,
                String contact,
                String note);
    }

    AskForm(
            List<Organisation> bodies,
            LocalDate today,
            String planner,
            Taking taking,
            Runnable leave) {
        usual = today.plusDays(USUAL_DAYS);
        due.show(usual);
        contact.setId("ask-contact");
        contact.setText(planner);
        note.setId("ask-note");
        note.setPrefRowCount(2);
        note.setWrapText(true);
        TabLeaves.in(note);
        var named = new VBox(6);
        bodies.forEach(body -> {
            var box = new CheckBox("%s (%s)".formatted(body.name(), body.kind()));
            box.setId("ask-partner-" + partners.size());
            partners.put(body.id(), box);
            named.getChildren().add(box);
        });
        var scroll = new ScrollPane(named);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(PARTNERS_HEIGHT);
        var asked = new FlowPane(16, 8);
        for (var kind : Ask.Kind.values()) {
            var box = new CheckBox(kind.toString());
            box.setId("ask-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            box.setSelected(kind == Ask.Kind.OBJECTIVES || kind == Ask.Kind.MILESTONES);
            kinds.put(kind, box);
            asked.getChildren().add(box);
        }
        var done =
                Controls.button(
                        "ask-done",
                        "Ask",
                        () ->
                                taking.take(
                                        chosen(), asks(), day(), contact.getText(), note.getText()),
                        "accent");
        done.setDefaultButton(true);
        var none =
                Bindings.createBooleanBinding(
                        () -> chosen().isEmpty() || asks().isEmpty(),
                        java.util.stream.Stream.concat(
                                        partners.values().stream(), kinds.values().stream())
                                .map(CheckBox::selectedProperty)
                                .toArray(javafx.beans.Observable[]::new));
        done.disableProperty().bind(none);
        node =
                new VBox(
                        12,
                        Controls.wrapped("Ask partners for a return", "card-title"),
                        Controls.wrapped(
                                "Each gets a workbook with just its own rows. Nothing leaves this"
                                        + " laptop: you send the files yourself.",
                                "quiet"),
                        bodies.isEmpty()
                                ? Controls.wrapped(
                                        "The plan has no partners yet. Add trusts, places and"
                                                + " councils first: Ctrl+K, “Add an organisation or"
                                                + " place”.")
                                : Controls.field("Partners", scroll),
                        Controls.field("What they are asked for", asked),
                        Controls.field("Back by", due.node()),
                        Controls.field("Whom they can turn to", contact),
                        Controls.field("A note to them (may be left empty)", note),
                        new FlowPane(8, 8, done, Controls.button("ask-cancel", "Cancel", leave)));
        node.setId("ask-form");
        node.getStyleClass().add("card");
        node.setMaxSize(WIDTH, VBox.USE_PREF_SIZE);
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        leave.run();
                    }
                });
    }

    Node node() {
        return node;
    }

    void focus() {
        partners.values().stream().findFirst().ifPresent(CheckBox::requestFocus);
    }

    private List<OrganisationId> chosen() {
        return partners.entrySet().stream()
                .filter(it -> it.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Ask> asks() {
        return kinds.entrySet().stream()
                .filter(it -> it.getValue().isSelected())
                .map(it -> new Ask(it.getKey(), List.of()))
                .toList();
    }

    private LocalDate day() {
        var written = due.day();
        return written == null ? usual : written;
    }
}
