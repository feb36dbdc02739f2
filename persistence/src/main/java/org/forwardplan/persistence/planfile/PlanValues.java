package org.forwardplan.persistence.planfile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;

import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.PlanItem;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The items and changes of a plan as text outside its file: the same form as in its journal, so
/// that what brings older journals up to date serves both. Only the contents of files, pictures
/// among them, stand elsewhere.
public final class PlanValues {

    /// Raised when text written before could no longer be read as it stands.
    public static final int VERSION = PlanJson.VERSION;

    private static final int DEEPEST = 100;

    // Half a character, which a planner can paste, has no place in text but as a code.
    private static final Pattern HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private final ObjectMapper mapper;
    private final ObjectWriter writer;

    /// @param files where the contents of files are
    public PlanValues(KeptFiles files) {
        mapper = ChangeCodec.mapper().copy();
        mapper.registerModule(new FilesApart(files));
        mapper.setAnnotationIntrospector(
                AnnotationIntrospector.pair(
                        new NothingMissing(),
                        mapper.getDeserializationConfig().getAnnotationIntrospector()));
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        var indent = new DefaultIndenter("  ", "\n");
        writer =
                mapper.writer()
                        .without(JsonWriteFeature.ESCAPE_NON_ASCII)
                        .with(
                                new DefaultPrettyPrinter()
                                        .withObjectIndenter(indent)
                                        .withArrayIndenter(indent));
    }

    /// Where the contents of the files are that a plan holds.
    public interface KeptFiles {

        /// Keeps the contents; answers the name they are found under.
        String keep(Bytes contents);

        /// @throws IOException if there is no such file, or it is not what it was
        Bytes find(String name) throws IOException;
    }

    /// The kinds of item by the names they have in every plan, in the order of those.
    public static Map<String, Class<? extends PlanItem>> kinds() {
        var kinds = new LinkedHashMap<String, Class<? extends PlanItem>>();
        PlanTables.ALL.forEach(table -> kinds.put(table.name(), table.kind()));
        return kinds;
    }

    /// @param type as which it is read again
    public <T> String write(Class<T> type, T value) {
        try {
            var text = writer.forType(type).writeValueAsString(value);
            return HALF.matcher(text)
                    .replaceAll(half -> "\\\\u%04X".formatted((int) half.group().charAt(0)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Every value of a plan can be written", impossible);
        }
    }

    public JsonParser parser(InputStream text) throws IOException {
        return mapper.getFactory().createParser(text);
    }

    /// The value that begins where the parser is.
    ///
    /// @param version that wrote it
    /// @throws JsonProcessingException if it is none
    public <T> T read(Class<T> type, JsonParser parser, int version) throws IOException {
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
}
