package org.forwardplan.persistence.planfile;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// The small values: days as `2024-03-31`, what answers a test as `{"passage":"…"}`.
final class JsonScalars extends SimpleModule {

    private static final long serialVersionUID = 1L;

    JsonScalars() {
        addSerializer(LocalDate.class, ToStringSerializer.instance);
        addDeserializer(LocalDate.class, new DayReader());
        addSerializer(Instant.class, ToStringSerializer.instance);
        addDeserializer(Instant.class, new InstantReader());
        addSerializer(Bytes.class, new BytesWriter());
        addDeserializer(Bytes.class, new BytesReader());
        addDeserializer(Commented.class, new CommentedReader());
        addDeserializer(Answering.class, new AnsweringReader());
        addDeserializer(Explained.class, new ExplainedReader());
    }

    private static final class DayReader extends StdDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        private DayReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            try {
                return LocalDate.parse(json.getText());
            } catch (DateTimeException noDay) {
                return (LocalDate)
                        context.handleWeirdStringValue(
                                LocalDate.class, json.getText(), "not a day");
            }
        }
    }

    private static final class InstantReader extends StdDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        private InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            try {
                return Instant.parse(json.getText());
            } catch (DateTimeException noMoment) {
                return (Instant)
                        context.handleWeirdStringValue(
                                Instant.class, json.getText(), "not a moment");
            }
        }
    }

    private static final class BytesWriter extends StdSerializer<Bytes> {

        private static final long serialVersionUID = 1L;

        private BytesWriter() {
            super(Bytes.class);
        }

        @Override
        public void serialize(Bytes value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeBinary(value.toArray());
        }
    }

    private static final class BytesReader extends StdDeserializer<Bytes> {

        private static final long serialVersionUID = 1L;

        private BytesReader() {
            super(Bytes.class);
        }

        @Override
        public Bytes deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            return new Bytes(json.getBinaryValue());
        }
    }

    /// What is commented on: `{"passage":"…"}` or `{"section":"…"}`.
    static final class CommentedWriter extends StdSerializer<Commented> {

        private static final long serialVersionUID = 1L;

        CommentedWriter() {
            super(Commented.class);
        }

        @Override
        public void serialize(Commented value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartObject();
            json.writeStringField(value instanceof PassageId ? "passage" : "section", value.text());
            json.writeEndObject();
        }
    }

    private static final class CommentedReader extends StdDeserializer<Commented> {

        private static final long serialVersionUID = 1L;

        private CommentedReader() {
            super(Commented.class);
        }

        @Override
        public Commented deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            var kind = json.nextFieldName();
            var id = json.nextTextValue();
            if (kind == null || id == null || json.nextToken() != JsonToken.END_OBJECT) {
                return (Commented) context.handleUnexpectedToken(Commented.class, json);
            }
            try {
                return switch (kind) {
                    case "passage" -> new PassageId(UUID.fromString(id));
                    case "section" -> new SectionId(UUID.fromString(id));
                    default -> throw new IllegalArgumentException(kind);
                };
            } catch (IllegalArgumentException unknown) {
                return (Commented)
                        context.handleWeirdStringValue(Commented.class, kind, "takes no comment");
            }
        }
    }

    /// What a reason is about: `{"objective":"…"}`.
    static final class ExplainedWriter extends StdSerializer<Explained> {

        private static final long serialVersionUID = 1L;

        ExplainedWriter() {
            super(Explained.class);
        }

        @Override
        public void serialize(Explained value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartObject();
            json.writeStringField(ExplainedKind.of(value).key(), value.text());
            json.writeEndObject();
        }
    }

    private static final class ExplainedReader extends StdDeserializer<Explained> {

        private static final long serialVersionUID = 1L;

        private ExplainedReader() {
            super(Explained.class);
        }

        @Override
        public Explained deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            var kind = json.nextFieldName();
            var id = json.nextTextValue();
            if (kind == null || id == null || json.nextToken() != JsonToken.END_OBJECT) {
                return (Explained) context.handleUnexpectedToken(Explained.class, json);
            }
            try {
                return ExplainedKind.keyed(kind).id(id);
            } catch (IllegalArgumentException unknown) {
                return (Explained)
                        context.handleWeirdStringValue(
                                Explained.class, kind, "is nothing that is explained");
            }
        }
    }

    static final class AnsweringWriter extends StdSerializer<Answering> {

        private static final long serialVersionUID = 1L;

        AnsweringWriter() {
            super(Answering.class);
        }

        @Override
        public void serialize(Answering value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartObject();
            json.writeStringField(AnsweringKind.of(value).key(), value.text());
            json.writeEndObject();
        }
    }

    private static final class AnsweringReader extends StdDeserializer<Answering> {

        private static final long serialVersionUID = 1L;

        private AnsweringReader() {
            super(Answering.class);
        }

        @Override
        public Answering deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            var kind = json.nextFieldName();
            var id = json.nextTextValue();
            if (kind == null || id == null || json.nextToken() != JsonToken.END_OBJECT) {
                return (Answering) context.handleUnexpectedToken(Answering.class, json);
            }
            try {
                return AnsweringKind.keyed(kind).id(UUID.fromString(id));
            } catch (IllegalArgumentException unknown) {
                return (Answering)
                        context.handleWeirdStringValue(Answering.class, kind, "answers no test");
            }
        }
    }
}
