package org.forwardplan.persistence.planfile;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import org.forwardplan.model.plan.ItemId;

import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Function;

/// An id that may be of several kinds, with its kind before it: `{"passage":"…"}`.
final class NamedId {

    private NamedId() {}

    /// Writes one. The JSON library makes writers by itself, so each kind of id has its own.
    abstract static class Writer<T extends ItemId> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> kind;

        Writer(Class<T> type, Function<T, String> kind) {
            super(type);
            this.kind = kind;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartObject();
            json.writeStringField(kind.apply(value), value.text());
            json.writeEndObject();
        }
    }

    static final class Reader<T extends ItemId> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final transient BiFunction<String, String, T> read;
        private final String otherwise;

        /// @param read of a kind and an id; throws [IllegalArgumentException] where it knows none
        /// @param otherwise what is wrong then, e.g. `answers no test`
        Reader(Class<T> type, BiFunction<String, String, T> read, String otherwise) {
            super(type);
            this.type = type;
            this.read = read;
            this.otherwise = otherwise;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var kind = json.nextFieldName();
            var id = json.nextTextValue();
            if (kind == null || id == null || json.nextToken() != JsonToken.END_OBJECT) {
                return type.cast(context.handleUnexpectedToken(type, json));
            }
            try {
                return read.apply(kind, id);
            } catch (IllegalArgumentException unknown) {
                return type.cast(context.handleWeirdStringValue(type, kind, otherwise));
            }
        }
    }
}
