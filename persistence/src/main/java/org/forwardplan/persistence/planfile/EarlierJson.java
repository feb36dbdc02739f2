package org.forwardplan.persistence.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Reads values as version 1 of their text had them: fills in the fields that have come since.
final class EarlierJson {

    private EarlierJson() {}

    static void bringUpToDate(JsonNode value) {
        if (value instanceof ObjectNode object) {
            fill(object);
        }
        value.forEach(EarlierJson::bringUpToDate);
    }

    /// @param parent an object whose fields may name a value of several forms or a kind of item
    private static void fill(ObjectNode parent) {
        if (parent.get("section") instanceof ObjectNode section) {
            section.put("statusBy", "").putNull("statusOn").putNull("due");
        }
        if (parent.get("link") instanceof ObjectNode link) {
            link.put("said", "");
        }
        if (parent.get("table") instanceof ObjectNode table) {
            table.putArray("widths");
        }
        if (parent.get("live block") instanceof ObjectNode block) {
            block.put("scope", "PLAN");
        }
    }
}
