package org.forwardplan.persistence.rulebooks;

import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.rulebook.Succession;
import org.forwardplan.model.rulebook.Succession.Retired;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads what became of the rows of the rulebook before: `follows`, `retired`, and the `replaces`
/// of each row.
final class SuccessionReader {

    private final YamlRow top;
    private final Map<RequirementId, List<RequirementId>> replaces = new LinkedHashMap<>();
    private final HashSet<String> rows = new HashSet<>();

    SuccessionReader(YamlRow top) {
        this.top = top;
    }

    /// A row of this rulebook.
    void row(YamlRow row) {
        var id = row.text("id");
        rows.add(id);
        var before = row.values("replaces").stream().map(YamlValue::id).toList();
        if (!before.isEmpty()) {
            if (!top.has("follows")) {
                row.fault("replaces", "needs the rulebook it follows: add follows at the top");
            }
            replaces.put(new RequirementId(id), before.stream().map(RequirementId::new).toList());
        }
    }

    /// Once all rows are known.
    Succession read() {
        var follows = top.optional("follows").map(YamlValue::id).orElse("");
        var retired = new ArrayList<Retired>();
        var keys = new HashSet<String>();
        for (var entry : top.parts("retired", "retired row")) {
            entry.allow(List.of("id", "why"));
            var id = entry.value("id");
            if (rows.contains(id.id())) {
                id.fault("'%s' is a row of this rulebook: it has not ended");
            } else if (replaces.values().stream()
                    .anyMatch(it -> it.contains(new RequirementId(id.text())))) {
                id.fault("'%s' is replaced by a row of this rulebook: leave it out here");
            } else if (!keys.add(id.text()) && !id.text().isEmpty()) {
                id.fault("'%s' has ended already: name it once");
            }
            retired.add(new Retired(new RequirementId(id.text()), entry.value("why").text()));
        }
        if (!retired.isEmpty() && follows.isEmpty()) {
            top.fault("retired", "needs the rulebook it follows: add follows at the top");
        }
        return new Succession(follows, replaces, retired);
    }
}
