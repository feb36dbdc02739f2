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

/// An id that may be of several kinds, with its kind before it: `{"passage":"…"}`.
final class NamedId {

    private NamedId() {}

    /// Writes one. The JSON library makes writers by itself, so each kind of id has its own.
    abstract static class Writer<T extends ItemId> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;

        Writer(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartObject();
            json.writeStringField(IdKind.of(value).key(), value.text());
            json.writeEndObject();
        }
    }

    static final class Reader<T extends ItemId> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final String otherwise;

        /// @param otherwise what is wrong with an id of another kind, e.g. `answers no test`
        Reader(Class<T> type, String otherwise) {
            super(type);
            this.type = type;
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
                return IdKind.read(type, kind, id);
            } catch (IllegalArgumentException unknown) {
                return type.cast(context.handleWeirdStringValue(type, kind, otherwise));
            }
        }
    }
}
