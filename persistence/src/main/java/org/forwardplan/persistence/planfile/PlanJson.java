package org.forwardplan.persistence.planfile;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import org.forwardplan.model.journal.StorageException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// Values made of several parts as text in the file: `{"version":1,"value":…}`.
///
/// The version is raised when text written before could no longer be read as it stands.
final class PlanJson<T> {

    static final int VERSION = 4;

    private final ObjectMapper mapper;
    private final JavaType type;

    private PlanJson(ObjectMapper mapper, JavaType type) {
        this.mapper = mapper;
        this.type = type;
    }

    static <T> PlanJson<T> of(Class<T> type) {
        return of(type, JsonForm.OF_VALUES);
    }

    static <T> PlanJson<T> of(Class<T> type, ObjectMapper mapper) {
        return new PlanJson<>(mapper, mapper.constructType(type));
    }

    static <E> PlanJson<List<E>> listOf(Class<E> element) {
        var mapper = JsonForm.OF_VALUES;
        return new PlanJson<>(
                mapper, mapper.getTypeFactory().constructCollectionType(List.class, element));
    }

    static <K, V> PlanJson<Map<K, V>> mapOf(Class<K> key, Class<V> value) {
        var mapper = JsonForm.OF_VALUES;
        return new PlanJson<>(
                mapper, mapper.getTypeFactory().constructMapType(Map.class, key, value));
    }

    String write(T value) {
        try {
            return "{\"version\":%d,\"value\":%s}"
                    .formatted(VERSION, mapper.writerFor(type).writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Every value of a plan can be written", impossible);
        }
    }

    /// @throws StorageException if a newer version of the program wrote it, or it is damaged
    T read(String text) {
        try (var parser = mapper.createParser(text)) {
            expect(parser, parser.nextToken() == JsonToken.START_OBJECT);
            expect(parser, "version".equals(parser.nextFieldName()));
            var version = parser.nextIntValue(VERSION + 1);
            if (version > VERSION) {
                throw newer(null);
            }
            expect(parser, "value".equals(parser.nextFieldName()));
            parser.nextToken();
            T value = value(parser, version);
            expect(parser, parser.nextToken() == JsonToken.END_OBJECT);
            return value;
        } catch (InvalidTypeIdException
                | UnrecognizedPropertyException
                | InvalidFormatException unknown) {
            throw newer(unknown);
        } catch (JsonProcessingException broken) {
            throw new StorageException(
                    "Part of this plan is damaged and cannot be read.",
                    "Open an earlier copy of it.",
                    broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Text in memory can always be read", impossible);
        }
    }

    private T value(JsonParser parser, int version) throws IOException {
        if (version == VERSION) {
            return mapper.readerFor(type).readValue(parser);
        }
        JsonNode earlier =
                mapper.reader()
                        .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                        .readTree(parser);
        EarlierJson.bringUpToDate(earlier, version);
        return mapper.readerFor(type).readValue(earlier);
    }

    private static void expect(JsonParser parser, boolean asWritten) throws JsonParseException {
        if (!asWritten) {
            throw new JsonParseException(parser, "Not the form in which values are written");
        }
    }

    private static StorageException newer(@Nullable Throwable cause) {
        return new StorageException(
                "Part of this plan was made by a newer version of the program.",
                "Update the program, then open the plan again.",
                cause);
    }
}
