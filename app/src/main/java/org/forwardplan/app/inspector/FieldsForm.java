package org.forwardplan.app.inspector;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.ChosenOnce;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.app.inspector.InspectorViewModel.Inspected;
import org.forwardplan.app.inspector.InspectorViewModel.Referable;
import org.forwardplan.model.plan.DateSpan;
import org.forwardplan.model.plan.ItemFields.Field;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Target;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The fields of a thing, to be changed where they stand. What a rulebook says is read on its own
/// page.
final class FieldsForm {

    /// Fields that say where a thing stands: changed by moving it. A section's standing is given
    /// with who and when, above its text.
    private static final Set<String> STANDING = Set.of("status", "statusBy", "statusOn");

    private static final Set<String> PLACE = Set.of("position", "parent", "section");

    private final InspectorViewModel viewModel;
    private final PlanItem item;
    private final List<Node> rows = new ArrayList<>();
    private final List<Runnable> typed = new ArrayList<>();

    FieldsForm(InspectorViewModel viewModel, Inspected inspected) {
        this.viewModel = viewModel;
        this.item = inspected.item();
        if (!(inspected.item() instanceof Requirement)) {
            inspected.fields().stream()
                    .filter(FieldsForm::shown)
                    .filter(field -> !(item instanceof Section && STANDING.contains(field.name())))
                    .forEach(this::add);
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

    private Node words(Field field) {
        var label = new Label(viewModel.words(field.value()));
        label.setWrapText(true);
        return label;
    }

    private Optional<Node> control(Field field) {
        if (field.type() == String.class) {
            return Optional.of(text(field));
        }
        if (field.type() == LocalDate.class) {
            return Optional.of(day(field));
        }
        if (field.type() == boolean.class) {
            var box = new CheckBox(field.words());
            Controls.edits(box);
            box.setSelected(Boolean.TRUE.equals(field.value()));
            box.selectedProperty().subscribe((_, now) -> change(field, now));
            return Optional.of(box);
        }
        if (field.value() instanceof Target target) {
            return Optional.of(new TargetForm(target, now -> change(field, now)).node());
        }
        if (field.value() instanceof DateSpan span) {
            return Optional.of(span(field, span));
        }
        if (ItemId.class.isAssignableFrom(field.type())) {
            return Optional.of(reference(field));
        }
        return field.type().isEnum() ? Optional.of(choice(field)) : Optional.empty();
    }

    private boolean change(Field field, @Nullable Object value) {
        return viewModel.change(item.id(), field.name(), value);
    }

    private Node day(Field field) {
        var picker = new DayPicker("field-" + field.name());
        picker.show((LocalDate) field.value());
        picker.whenChosen(now -> change(field, now));
        return picker.node();
    }

    /// Both days are kept together: a span that ends before it starts cannot be.
    private Node span(Field field, DateSpan span) {
        var first = new DayPicker("span-first");
        var last = new DayPicker("span-last");
        first.show(span.first());
        last.show(span.last());
        Runnable keep =
                () -> {
                    var from = first.day();
                    var to = last.day();
                    if (from != null && to != null && !to.isBefore(from)) {
                        change(field, new DateSpan(from, to));
                    }
                };
        first.whenChosen(_ -> keep.run());
        last.whenChosen(_ -> keep.run());
        return new VBox(4, first.node(), last.node());
    }

    private Node reference(Field field) {
        var choice = new ComboBox<Referable>();
        Controls.edits(choice);
        choice.getItems().setAll(viewModel.referable(field.type()));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().stream()
                .filter(it -> Objects.equals(it.id(), field.value()))
                .findFirst()
                .ifPresent(choice::setValue);
        ChosenOnce.in(choice, now -> change(field, now.id()));
        return choice;
    }

    private Node choice(Field field) {
        var choice = new ComboBox<Object>();
        Controls.edits(choice);
        choice.getItems().setAll(field.type().getEnumConstants());
        choice.setValue(field.value());
        choice.setMaxWidth(Double.MAX_VALUE);
        ChosenOnce.in(choice, now -> change(field, now));
        return choice;
    }

    private Node text(Field field) {
        var text = new TypedText(field, now -> change(field, now));
        typed.add(text::keep);
        return text.node();
    }
}
