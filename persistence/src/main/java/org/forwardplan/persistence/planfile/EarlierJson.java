package org.forwardplan.persistence.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Reads values as earlier versions of their text had them: fills in the fields that have come
/// since.
final class EarlierJson {

    private EarlierJson() {}

    /// @param version that wrote the value
    static void bringUpToDate(JsonNode value, int version) {
        if (value instanceof ObjectNode object) {
            if (version < 2) {
                fillForDrafting(object);
            }
            if (version < 3) {
                fillForBaselines(object);
            }
            fillForReturns(object);
        }
        value.forEach(part -> bringUpToDate(part, version));
    }

    /// @param parent an object whose fields may name a value of several forms or a kind of item
    private static void fillForDrafting(ObjectNode parent) {
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

    private static void fillForBaselines(ObjectNode parent) {
        if (parent.get("section") instanceof ObjectNode section) {
            section.putArray("volumes").add("PLAN").add("REFERENCE");
        }
    }

    /// @param value may also be a recipe itself, which its column holds with no name around it
    private static void fillForReturns(ObjectNode value) {
        if (value.get("link") instanceof ObjectNode link) {
            link.put("asked", "");
        }
        if (value.has("boardPaper") && value.has("ending")) {
            value.putNull("revision");
        }
    }
}
