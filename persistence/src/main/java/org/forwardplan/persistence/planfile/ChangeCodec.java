package org.forwardplan.persistence.planfile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;

import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.PlanChange;

import java.util.stream.Stream;

/// A change as it stands in the journal for ever:
/// `{"version":1,"value":{"added":{"item":{"section":{…}}}}}`.
final class ChangeCodec {

    private static final ObjectMapper MAPPER = JsonForm.ofChanges(itemNames());
    private static final PlanJson<PlanChange> JSON = PlanJson.of(PlanChange.class, MAPPER);

    private ChangeCodec() {}

    private static Stream<NamedType> itemNames() {
        return PlanTables.ALL.stream().map(table -> new NamedType(table.kind(), table.name()));
    }

    /// Knows items and changes of every kind.
    static ObjectMapper mapper() {
        return MAPPER;
    }

    static String write(PlanChange change) {
        return JSON.write(change);
    }

    /// @throws StorageException if a newer version of the program wrote it, or it is damaged
    static PlanChange read(String text) {
        return JSON.read(text);
    }
}
