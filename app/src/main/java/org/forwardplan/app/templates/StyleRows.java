package org.forwardplan.app.templates;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.ChosenOnce;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.StyleRole;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Lays out which style of the template stands for what, to be chosen anew.
final class StyleRows {

    private static final String OURS = "As in our papers";
    private static final double NAME = 210;

    private final TemplateViewModel viewModel;
    private final Map<StyleRole, Row> rows = new EnumMap<>(StyleRole.class);
    private final GridPane grid = new GridPane(14, 10);
    private final VBox node;
    private @Nullable HouseTemplate shown;
    private boolean filling;

    private record Row(ComboBox<String> choice, Label note) {}

    StyleRows(TemplateViewModel viewModel) {
        this.viewModel = viewModel;
        var names = new ColumnConstraints();
        names.setPrefWidth(NAME);
        names.setMinWidth(NAME / 2);
        var choices = new ColumnConstraints();
        choices.setHgrow(Priority.ALWAYS);
        choices.setMinWidth(0);
        grid.getColumnConstraints().setAll(names, choices);
        for (var role : StyleRole.values()) {
            add(role);
        }
        node =
                new VBox(
                        10,
                        Controls.wrapped("Which style stands for what", "card-title"),
                        Controls.wrapped(
                                "Guessed from their names and sizes. Choose another where a guess"
                                        + " is wrong.",
                                "quiet"),
                        grid);
        node.getStyleClass().add("card");
        node.visibleProperty().bind(node.managedProperty());
    }

    Node node() {
        return node;
    }

    private void add(StyleRole role) {
        var choice = new ComboBox<String>();
        choice.setId("style-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setPrefWidth(0);
        choice.setVisibleRowCount(12);
        ChosenOnce.in(choice, now -> choose(role, now));
        var name = Controls.wrapped(role.toString(), "field-name");
        name.setLabelFor(choice);
        var note = Controls.wrapped("", "quiet");
        note.visibleProperty().bind(note.managedProperty());
        rows.put(role, new Row(choice, note));
        grid.addRow(role.ordinal(), name, new VBox(2, choice, note));
    }

    private void choose(StyleRole role, @Nullable String style) {
        var template = shown;
        if (template != null && style != null && !filling) {
            viewModel.choose(template, role, style.equals(OURS) ? null : style);
        }
    }

    void show(Optional<HouseTemplate> now) {
        node.setManaged(now.isPresent());
        filling = true;
        now.ifPresent(template -> rows.forEach((role, row) -> show(template, role, row)));
        filling = false;
        shown = now.orElse(null);
    }

    private void show(HouseTemplate template, StyleRole role, Row row) {
        var before = shown;
        if (before == null || !before.id().equals(template.id())) {
            row.choice().getItems().setAll(template.choices(role));
            row.choice().getItems().add(OURS);
        }
        var style = template.styles().get(role);
        row.choice().setValue(style == null ? OURS : style);
        row.note().setManaged(style == null);
        row.note().setText(note(template, role));
        row.choice()
                .setAccessibleText(
                        style == null
                                ? "%s: %s".formatted(role, row.note().getText())
                                : role.toString());
    }

    private static String note(HouseTemplate template, StyleRole role) {
        return template.choices(role).isEmpty()
                ? "Looks as in our papers; your template has no style of this kind"
                : "Looks as in our papers; no style of your template was found or chosen for it";
    }
}
