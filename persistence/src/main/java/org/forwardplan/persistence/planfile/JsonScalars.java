package org.forwardplan.persistence.planfile;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
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

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/// The small values: days as `2024-03-31`, what answers a test as `{"passage":"…"}`.
final class JsonScalars extends SimpleModule {

    private static final long serialVersionUID = 1L;

    JsonScalars() {
        addSerializer(LocalDate.class, ToStringSerializer.instance);
        addDeserializer(
                LocalDate.class, new TextReader<>(LocalDate.class, LocalDate::parse, "not a day"));
        addSerializer(Instant.class, ToStringSerializer.instance);
        addDeserializer(
                Instant.class, new TextReader<>(Instant.class, Instant::parse, "not a moment"));
        addSerializer(Bytes.class, new BytesWriter());
        addDeserializer(Bytes.class, new BytesReader());
        addDeserializer(Commented.class, new NamedId.Reader<>(Commented.class, "takes no comment"));
        addDeserializer(Answering.class, new NamedId.Reader<>(Answering.class, "answers no test"));
        addDeserializer(
                Explained.class,
                new NamedId.Reader<>(Explained.class, "is nothing that is explained"));
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
    static final class CommentedWriter extends NamedId.Writer<Commented> {

        private static final long serialVersionUID = 1L;

        CommentedWriter() {
            super(Commented.class);
        }
    }

    /// What a reason is about: `{"objective":"…"}`.
    static final class ExplainedWriter extends NamedId.Writer<Explained> {

        private static final long serialVersionUID = 1L;

        ExplainedWriter() {
            super(Explained.class);
        }
    }

    /// What answers a test: `{"milestone":"…"}`.
    static final class AnsweringWriter extends NamedId.Writer<Answering> {

        private static final long serialVersionUID = 1L;

        AnsweringWriter() {
            super(Answering.class);
        }
    }
}
