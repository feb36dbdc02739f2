package org.forwardplan.persistence.planfile;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import org.forwardplan.model.plan.Bytes;
import org.forwardplan.persistence.planfile.PlanValues.KeptFiles;

import java.io.IOException;
import java.math.BigDecimal;

/// The contents of a file as the name they are kept under, e.g. `"files/0b1c….png"`; and numbers
/// only as long as they can be printed.
final class FilesApart extends SimpleModule {

    private static final long serialVersionUID = 1L;

    FilesApart(KeptFiles files) {
        addSerializer(Bytes.class, new NameWriter(files));
        addDeserializer(Bytes.class, new NameReader(files));
        addDeserializer(BigDecimal.class, new FigureReader());
    }

    private static final class NameWriter extends StdSerializer<Bytes> {

        private static final long serialVersionUID = 1L;

        private final transient KeptFiles files;

        private NameWriter(KeptFiles files) {
            super(Bytes.class);
            this.files = files;
        }

        @Override
        public void serialize(Bytes value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(files.keep(value));
        }
    }

    private static final class NameReader extends StdDeserializer<Bytes> {

        private static final long serialVersionUID = 1L;

        private final transient KeptFiles files;

        private NameReader(KeptFiles files) {
            super(Bytes.class);
            this.files = files;
        }

        @Override
        public Bytes deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            return files.find(json.getText());
        }
    }

    /// A few letters can make a number of a thousand million digits.
    private static final class FigureReader extends StdDeserializer<BigDecimal> {

        private static final long serialVersionUID = 1L;
        private static final int LONGEST = 500;

        private FigureReader() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            var figure = BigDecimalDeserializer.instance.deserialize(json, context);
            if (Math.abs((long) figure.scale()) > LONGEST || figure.precision() > LONGEST) {
                return (BigDecimal)
                        context.handleWeirdStringValue(
                                BigDecimal.class, json.getText(), "too long a number");
            }
            return figure;
        }
    }
}
