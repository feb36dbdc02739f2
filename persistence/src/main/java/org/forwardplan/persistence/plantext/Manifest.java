package org.forwardplan.persistence.plantext;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.persistence.planfile.PlanValues;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// What an export says of itself.
///
/// @param format what kind of file it is
/// @param version of the arrangement of the files in it
/// @param values version of the values in those
/// @param plan id of the plan; empty where it has none
/// @param written when, as `2026-11-23T04:05:06Z`
/// @param items how many there are of each kind
/// @param entries how many the journal has
record Manifest(
        String format,
        int version,
        int values,
        String plan,
        String title,
        String written,
        Map<String, Integer> items,
        int entries) {

    static final String NAME = "manifest.json";
    static final String FORMAT = "Forward Plan Workbench plan as text";
    static final int VERSION = 1;

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    static Manifest of(ReadPlan content, Instant written) {
        var items = new LinkedHashMap<String, Integer>();
        PlanValues.kinds()
                .forEach((name, kind) ->
                        items.put(name, Math.toIntExact(content.plan().items(kind).count())));
        var profile = content.plan().items(PlanProfile.class).findFirst();
        return new Manifest(
                FORMAT,
                VERSION,
                PlanValues.VERSION,
                profile.map(it -> it.id().text()).orElse(""),
                profile.map(PlanProfile::title).orElse(""),
                written.toString(),
                items,
                content.journal().entries().size());
    }

    String text() {
        try {
            return JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A manifest can always be written", impossible);
        }
    }

    /// @throws JsonProcessingException if it is none
    static Manifest read(byte[] text) throws IOException {
        return JSON.readValue(text, Manifest.class);
    }

    boolean isOurs() {
        return FORMAT.equals(format);
    }

    boolean isNewer() {
        return version > VERSION || values > PlanValues.VERSION;
    }

    /// Whether it says all that is needed to read the rest.
    boolean isWhole() {
        return version >= 1 && values >= 1 && items != null && entries >= 0;
    }

    /// How many items of a kind there must be.
    int count(String kind) {
        return items.getOrDefault(kind, 0);
    }

    long total() {
        return items.values().stream().mapToLong(Integer::longValue).sum() + entries;
    }
}
