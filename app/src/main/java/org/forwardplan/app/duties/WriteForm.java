package org.forwardplan.app.duties;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.TabLeaves;
import org.forwardplan.app.fields.TypeToFind;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/// Writes a passage that answers a test without leaving the duty: find the section, type the words,
/// and it stands at the end of that section, linked.
final class WriteForm {

    private static final double LIST = 112;
    private static final double TEXT = 120;

    private final List<Place> places;
    private final TextField query = new TextField();
    private final ListView<Place> list = new ListView<>();
    private final TextArea text = new TextArea();
    private final Button write;
    private final VBox node;

    private record Place(SectionId section, String heading) {
        @Override
        public String toString() {
            return heading;
        }
    }

    /// @param title of the requirement: the section of that title is proposed
    WriteForm(
            Outline outline,
            String title,
            BiConsumer<SectionId, PassageBody> written,
            Runnable cancel) {
        places =
                outline.entries().stream()
                        .map(entry -> new Place(entry.section().id(), entry.heading()))
                        .toList();
        query.setId("write-section");
        query.setPromptText("Type to find the section");
        query.setAccessibleText("The section to write it in");
        query.textProperty().subscribe(this::find);
        list.setId("write-sections");
        list.setAccessibleText("Sections");
        list.setPrefHeight(LIST);
        list.setMinHeight(LIST);
        list.getStyleClass().add("choices");
        list.setPlaceholder(new Label("No section has those words"));
        new TypeToFind<>(query, list, _ -> text.requestFocus(), cancel);
        propose(outline, title);
        text.setId("write-text");
        text.setPromptText("Write what answers the test");
        text.setWrapText(true);
        text.setPrefHeight(TEXT);
        text.setMinHeight(TEXT);
        TabLeaves.in(text);
        write =
                Controls.button(
                        "write-and-link",
                        "Add it and link it",
                        () -> {
                            var place = list.getSelectionModel().getSelectedItem();
                            if (place != null) {
                                written.accept(place.section(), prose(text.getText()));
                            }
                        },
                        "small",
                        "accent");
        text.textProperty().subscribe(_ -> allow());
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> allow());
        node =
                new VBox(
                        8,
                        Controls.field("Section", query),
                        list,
                        Controls.field("Words", text),
                        new FlowPane(
                                8,
                                8,
                                write,
                                Controls.button("cancel-write", "Cancel", cancel, "flat")));
        node.getStyleClass().add("inline-form");
    }

    Node node() {
        return node;
    }

    void focus() {
        if (list.getSelectionModel().getSelectedIndex() > 0) {
            text.requestFocus();
        } else {
            query.requestFocus();
        }
    }

    private void propose(Outline outline, String title) {
        outline.entries().stream()
                .filter(entry -> entry.section().title().equalsIgnoreCase(title))
                .findFirst()
                .flatMap(entry ->
                        places.stream()
                                .filter(place -> place.section().equals(entry.section().id()))
                                .findFirst())
                .ifPresent(place -> {
                    list.getSelectionModel().select(place);
                    list.scrollTo(place);
                });
    }

    private void allow() {
        write.setDisable(
                text.getText().isBlank() || list.getSelectionModel().getSelectedItem() == null);
    }

    private void find(String typed) {
        var words = typed.toLowerCase(Locale.UK).strip();
        list.getItems()
                .setAll(
                        places.stream()
                                .filter(place ->
                                        place.heading().toLowerCase(Locale.UK).contains(words))
                                .toList());
        list.getSelectionModel().selectFirst();
    }

    /// A paragraph for each line.
    private static Prose prose(String typed) {
        return Prose.of(
                typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toArray(String[]::new));
    }
}
