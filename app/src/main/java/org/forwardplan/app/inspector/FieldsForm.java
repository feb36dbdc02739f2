package org.forwardplan.app.inspector;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.forwardplan.app.inspector.InspectorViewModel.Inspected;
import org.forwardplan.model.plan.ItemFields.Field;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Requirement;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The fields of a thing, to be changed where they stand. What a rulebook says is read on its own
/// page.
final class FieldsForm {

    /// Fields that say where a thing stands: changed by moving it.
    private static final Set<String> PLACE = Set.of("position", "parent", "section");

    private static final int SHORT_TEXT = 40;

    private final InspectorViewModel viewModel;
    private final List<Node> rows = new ArrayList<>();
    private final List<Runnable> typed = new ArrayList<>();

    FieldsForm(InspectorViewModel viewModel, Inspected inspected) {
        this.viewModel = viewModel;
        if (!(inspected.item() instanceof Requirement)) {
            inspected.fields().stream().filter(FieldsForm::shown).forEach(this::add);
        }
    }

    List<Node> rows() {
        return rows;
    }

    /// Hands over what has been typed and not yet left.
    void finish() {
        List.copyOf(typed).forEach(Runnable::run);
    }

    private static boolean shown(Field field) {
        var value = field.value();
        return !(value instanceof List
                || value instanceof PassageBody
                || field.type() == int.class
                || ItemId.class.isAssignableFrom(field.type())
                || PLACE.contains(field.name()));
    }

    private void add(Field field) {
        var name = new Label(field.words());
        name.getStyleClass().add("field-name");
        var control = control(field);
        control.ifPresent(it -> it.setId("field-" + field.name()));
        control.ifPresent(it -> it.setAccessibleText(field.words()));
        rows.add(new VBox(2, name, control.orElseGet(() -> words(field))));
    }

    private static Node words(Field field) {
        var label = new Label(ItemWords.value(field.value()));
        label.setWrapText(true);
        return label;
    }

    private Optional<Node> control(Field field) {
        if (field.type() == String.class) {
            return Optional.of(text(field));
        }
        if (field.type() == LocalDate.class) {
            var picker = new DatePicker((LocalDate) field.value());
            picker.setMaxWidth(Double.MAX_VALUE);
            picker.valueProperty().subscribe((_, now) -> viewModel.change(field.name(), now));
            return Optional.of(picker);
        }
        if (field.type() == boolean.class) {
            var box = new CheckBox(field.words());
            box.setSelected(Boolean.TRUE.equals(field.value()));
            box.selectedProperty().subscribe((_, now) -> viewModel.change(field.name(), now));
            return Optional.of(box);
        }
        return field.type().isEnum() ? Optional.of(choice(field)) : Optional.empty();
    }

    private Node choice(Field field) {
        var choice = new ComboBox<Object>();
        choice.getItems().setAll(field.type().getEnumConstants());
        choice.setValue(field.value());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().subscribe((_, now) -> viewModel.change(field.name(), now));
        return choice;
    }

    private Node text(Field field) {
        var was = field.value() instanceof String text ? text : "";
        var area = new TextArea(was);
        area.setWrapText(true);
        area.setPrefRowCount(was.length() > SHORT_TEXT ? 4 : 1);
        typed.add(() -> keep(field, area.getText()));
        area.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        keep(field, area.getText());
                    }
                });
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                        event.consume();
                        keep(field, area.getText());
                    }
                });
        return area;
    }

    private void keep(Field field, @Nullable String text) {
        viewModel.change(field.name(), text == null ? "" : text.strip());
    }
}
