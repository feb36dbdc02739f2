package org.forwardplan.model.plan;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The fields of any item, by name: what the history compares, and what a form can show and change.
///
/// Works on the components of the item's record, so a new kind of item needs nothing here.
public final class ItemFields {

    private ItemFields() {}

    /// @param name of the record's component, e.g. `howMet`
    /// @param type of its value
    /// @param optional true where there need be no value
    public record Field(String name, Class<?> type, boolean optional, @Nullable Object value) {

        /// The name as a planner reads it, e.g. `How met`.
        public String words() {
            var words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK);
            return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
        }
    }

    /// A field that differs between two states of an item.
    public record Difference(Field was, Field now) {}

    /// All fields in the record's order, the id left out.
    public static List<Field> of(PlanItem item) {
        return Arrays.stream(item.getClass().getRecordComponents())
                .filter(component -> !component.getName().equals("id"))
                .map(component ->
                        new Field(
                                component.getName(),
                                component.getType(),
                                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                                read(component, item)))
                .toList();
    }

    /// The value of one field: for tables that show many.
    ///
    /// @throws IllegalArgumentException if the item has no such field
    public static @Nullable Object value(PlanItem item, String name) {
        try {
            return item.getClass().getMethod(name).invoke(item);
        } catch (NoSuchMethodException unknown) {
            throw new IllegalArgumentException(
                    "%s has no field %s".formatted(item.getClass().getSimpleName(), name), unknown);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A public record can always be read", impossible);
        }
    }

    /// The fields that differ, in the record's order.
    ///
    /// @throws IllegalArgumentException if the two are not of one kind
    public static List<Difference> differences(PlanItem was, PlanItem now) {
        if (was.getClass() != now.getClass()) {
            throw new IllegalArgumentException(
                    "%s and %s are of different kinds".formatted(was.id(), now.id()));
        }
        var before = of(was);
        var after = of(now);
        return IntStream.range(0, before.size())
                .filter(i -> !Objects.equals(before.get(i).value(), after.get(i).value()))
                .mapToObj(i -> new Difference(before.get(i), after.get(i)))
                .toList();
    }

    /// The item with another value in one field.
    ///
    /// @throws IllegalArgumentException if the item has no such field, or refuses the value; then
    ///   in the words of its record, where that has any
    public static <T extends PlanItem> T with(T item, String name, @Nullable Object value) {
        var values = new HashMap<String, @Nullable Object>();
        values.put(name, value);
        return with(item, values);
    }

    /// The item with other values in several fields at once, for those that fit only together.
    ///
    /// @throws IllegalArgumentException if the item has not all these fields, or refuses the
    ///   values; then in the words of its record, where that has any
    public static <T extends PlanItem> T with(T item, Map<String, @Nullable Object> fields) {
        var components = item.getClass().getRecordComponents();
        var names = Arrays.stream(components).map(RecordComponent::getName).toList();
        for (var name : fields.keySet()) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException(
                        "%s has no field %s".formatted(item.getClass().getSimpleName(), name));
            }
        }
        var values =
                Arrays.stream(components)
                        .map(component ->
                                fields.containsKey(component.getName())
                                        ? fields.get(component.getName())
                                        : read(component, item))
                        .toArray();
        var types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            var kind = (Class<T>) item.getClass();
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof IllegalArgumentException inItsOwnWords
                    ? inItsOwnWords
                    : refusal(item, fields, refused.getCause());
        } catch (IllegalArgumentException ofAnotherType) {
            throw refusal(item, fields, ofAnotherType);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A public record can always be built", impossible);
        }
    }

    private static IllegalArgumentException refusal(
            PlanItem item, Map<String, @Nullable Object> fields, Throwable cause) {
        var values =
                fields.entrySet().stream()
                        .map(field -> "%s as its %s".formatted(field.getValue(), field.getKey()))
                        .collect(Collectors.joining(" and "));
        return new IllegalArgumentException(
                "%s cannot take %s".formatted(item.getClass().getSimpleName(), values), cause);
    }

    private static @Nullable Object read(RecordComponent component, PlanItem item) {
        try {
            return component.getAccessor().invoke(item);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A public record can always be read", impossible);
        }
    }
}
