package org.forwardplan.app.fields;

import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// A day to be typed as people write it (`31 Mar 2027`, `31/3/2027`) or picked. What is no day
/// leaves it as it was.
public final class DayPicker {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private static final List<DateTimeFormatter> WRITTEN =
            List.of(
                    DAY,
                    DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US),
                    DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK),
                    DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK),
                    DateTimeFormatter.ISO_LOCAL_DATE);

    private final DatePicker picker = new DatePicker();

    public DayPicker(String id) {
        Controls.edits(picker);
        picker.setId(id);
        picker.setPromptText("e.g. 31 Mar 2027");
        picker.setPrefWidth(188);
        picker.setMinWidth(188);
        picker.setConverter(new AsWritten());
        picker.focusedProperty()
                .subscribe((_, _) ->
                        picker.getEditor()
                                .setText(picker.getConverter().toString(picker.getValue())));
    }

    public DatePicker node() {
        return picker;
    }

    /// The day as it is written now, whether or not the planner has left the field.
    public @Nullable LocalDate day() {
        return picker.getConverter().fromString(picker.getEditor().getText());
    }

    public void show(@Nullable LocalDate day) {
        picker.setValue(day);
        picker.getEditor().setText(picker.getConverter().toString(day));
    }

    public void whenChosen(Consumer<@Nullable LocalDate> chosen) {
        picker.valueProperty().subscribe((_, now) -> chosen.accept(now));
    }

    private final class AsWritten extends StringConverter<LocalDate> {

        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : DAY.format(day);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            var written = text.strip();
            return written.isEmpty()
                    ? null
                    : WRITTEN.stream()
                            .map(form -> read(written, form))
                            .filter(day -> day != null)
                            .findFirst()
                            .orElse(picker.getValue());
        }

        private static @Nullable LocalDate read(String text, DateTimeFormatter form) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeParseException notThisForm) {
                return null;
            }
        }
    }
}
