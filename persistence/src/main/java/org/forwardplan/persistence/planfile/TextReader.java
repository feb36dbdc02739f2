package org.forwardplan.persistence.planfile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/// Reads a moment or a day that stands in the file as text.
final class TextReader<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final transient Function<String, T> parse;
    private final String otherwise;

    /// @param parse throws [DateTimeException] where the text is none
    /// @param otherwise what is wrong then, e.g. `not a day`
    TextReader(Class<T> type, Function<String, T> parse, String otherwise) {
        super(type);
        this.type = type;
        this.parse = parse;
        this.otherwise = otherwise;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        try {
            return parse.apply(json.getText());
        } catch (DateTimeException none) {
            return type.cast(context.handleWeirdStringValue(type, json.getText(), otherwise));
        }
    }
}
