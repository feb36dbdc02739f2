package org.forwardplan.app.duties;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.forwardplan.app.fields.Controls;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/// The role that answers for a requirement: typed, or chosen from those named elsewhere in the
/// plan.
final class LeadField {

    private final ObservableList<String> leads;
    private final TextField field = new TextField();
    private final MenuButton menu = new MenuButton("", new FontIcon("fth-users"));
    private final Typing typing;
    private final Node node;

    LeadField(ObservableList<String> leads, Consumer<String> handOver) {
        this.leads = leads;
        typing = new Typing(field, handOver);
        field.setId("answer-lead");
        field.setPromptText("A role, e.g. Chief nursing officer");
        HBox.setHgrow(field, Priority.ALWAYS);
        Controls.edits(menu);
        menu.setId("choose-lead");
        menu.getStyleClass().add("button-icon");
        menu.setAccessibleText("Choose a lead named elsewhere");
        leads.subscribe(this::list);
        list();
        node = Controls.field("Lead", field, new HBox(6, field, menu));
    }

    Node node() {
        return node;
    }

    Typing typing() {
        return typing;
    }

    private void list() {
        menu.setDisable(leads.isEmpty());
        menu.getItems().setAll(leads.stream().map(this::item).toList());
    }

    private MenuItem item(String name) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            field.setText(name);
            typing.finish();
        });
        return item;
    }
}
