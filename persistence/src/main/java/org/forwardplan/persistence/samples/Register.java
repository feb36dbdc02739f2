package org.forwardplan.persistence.samples;

import org.forwardplan.persistence.rulebooks.Spelling;
import org.forwardplan.persistence.rulebooks.YamlRow;
import org.forwardplan.persistence.rulebooks.YamlValue;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// One list of a sample's registers, such as its organisations: its rows, and the ids others refer
/// to them by.
final class Register {

    private final SampleFolder folder;
    private final String kind;
    private final List<YamlRow> rows;
    private final Map<String, YamlRow> byKey = new LinkedHashMap<>();

    /// @param kind what one row is, e.g. `organisation`
    Register(SampleFolder folder, YamlRow registers, String name, String kind) {
        this.folder = folder;
        this.kind = kind;
        this.rows = registers.rows(name);
        for (var row : rows) {
            var key = row.value("id");
            if (byKey.putIfAbsent(key.id(), row) != null) {
                key.fault("'%s' is the id of an earlier " + kind);
            }
        }
    }

    List<YamlRow> rows() {
        return rows;
    }

    UUID idOf(YamlRow row) {
        return folder.id(kind, row.text("id"));
    }

    /// The id of the row that a field names; null where the field is not there.
    @Nullable UUID named(YamlRow row, String field) {
        return row.optional(field).map(this::id).orElse(null);
    }

    UUID id(YamlValue named) {
        if (!byKey.containsKey(named.text())) {
            named.fault(
                    "there is no %s '%%s'.".formatted(kind)
                            + Spelling.hint(named.text(), byKey.keySet()));
        }
        return folder.id(kind, named.text());
    }

    /// What each row is called, by its key.
    Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        byKey.forEach((key, row) -> titles.put(key, row.text("title")));
        return titles;
    }

    /// How a kind or status is written in the registers, e.g. `local-authority`.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
