package org.forwardplan.app.cli;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a command prints for another program: JSON in plain ASCII, its keys always in the same
/// order.
final class Json {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /// @param namesAndValues a name, its value, the next name …
    static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (var index = 0; index < namesAndValues.length; index += 2) {
            object.put(String.valueOf(namesAndValues[index]), namesAndValues[index + 1]);
        }
        return object;
    }

    /// @param value a map, a list, a number, a truth value or null; anything else is written as its
    ///   text
    static String write(@Nullable Object value) {
        var json = new Json();
        json.value(value, "");
        return json.text.toString();
    }

    private void value(@Nullable Object value, String margin) {
        switch (value) {
            case Map<?, ?> map -> object(map, margin);
            case List<?> list -> list(list, margin);
            case null -> text.append("null");
            case Number number -> text.append(number);
            case Boolean truth -> text.append(truth);
            default -> string(value.toString());
        }
    }

    private void object(Map<?, ?> map, String margin) {
        if (map.isEmpty()) {
            text.append("{}");
            return;
        }
        var before = "{\n";
        for (var entry : map.entrySet()) {
            text.append(before).append(margin).append(INDENT);
            string(String.valueOf(entry.getKey()));
            text.append(": ");
            value(entry.getValue(), margin + INDENT);
            before = ",\n";
        }
        text.append('\n').append(margin).append('}');
    }

    private void list(List<?> list, String margin) {
        if (list.isEmpty()) {
            text.append("[]");
            return;
        }
        var before = "[\n";
        for (var item : list) {
            text.append(before).append(margin).append(INDENT);
            value(item, margin + INDENT);
            before = ",\n";
        }
        text.append('\n').append(margin).append(']');
    }

    private void string(String value) {
        text.append('"');
        value.chars()
                .forEach(character -> {
                    switch (character) {
                        case '"' -> text.append("\\\"");
                        case '\\' -> text.append("\\\\");
                        case '\n' -> text.append("\\n");
                        case '\r' -> text.append("\\r");
                        case '\t' -> text.append("\\t");
                        default -> {
                            if (character < ' ' || character > '~') {
                                text.append("\\u%04x".formatted(character));
                            } else {
                                text.append((char) character);
                            }
                        }
                    }
                });
        text.append('"');
    }
}
