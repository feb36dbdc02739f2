package org.forwardplan.app.templates;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.forwardplan.app.fields.ChosenOnce;
import org.forwardplan.app.templates.PaperLook.Choice;
import org.forwardplan.model.plan.HouseTemplate;
import org.jspecify.annotations.Nullable;

/// Which look a Word paper gets when it is made. Takes no room while there is only ours.
public final class LookChoice {

    private static final String OWN = "Our own look";
    private static final double WIDTH = 260;

    private final PaperLook look;
    private final ComboBox<String> looks = new ComboBox<>();
    private final HBox node;
    private boolean filling;

    public LookChoice(PaperLook look) {
        this.look = look;
        var name = new Label("Look");
        name.getStyleClass().add("field-name");
        name.setLabelFor(looks);
        looks.getStyleClass().add("look-choice");
        looks.setAccessibleText("Look of Word papers");
        looks.setPrefWidth(WIDTH);
        looks.setMinWidth(0);
        node = new HBox(8, name, looks);
        node.setAlignment(Pos.CENTER_LEFT);
        node.visibleProperty().bind(node.managedProperty());
        ChosenOnce.in(looks, this::choose);
        look.choiceProperty().subscribe(this::show);
    }

    public Node node() {
        return node;
    }

    private void choose(@Nullable String chosen) {
        if (!filling) {
            look.takeOwn(OWN.equals(chosen));
        }
    }

    private void show(Choice now) {
        filling = true;
        node.setManaged(now.template().isPresent());
        var template = now.template().map(HouseTemplate::name).orElse("");
        var value = now.own() || template.isEmpty() ? OWN : template;
        if (looks.getItems().isEmpty() || !looks.getItems().getFirst().equals(template)) {
            looks.getItems().setAll(template, OWN);
        }
        if (!value.equals(looks.getValue())) {
            looks.setValue(value);
        }
        filling = false;
    }
}
