package org.forwardplan.model.rulebook;

import org.forwardplan.model.plan.ItemId.RequirementId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What became of the rows of the rulebook that this one follows.
///
/// A row that keeps its key goes on without a word. What nothing says a word about is new, or no
/// longer asked.
///
/// @param follows id of the rulebook before it; empty where it follows none
/// @param replaces for a row that takes the place of others, the keys these had
/// @param retired rows that have ended, and why
public record Succession(
        String follows, Map<RequirementId, List<RequirementId>> replaces, List<Retired> retired) {

    /// The first of its kind: nothing went before it.
    public static final Succession NONE = new Succession("", Map.of(), List.of());

    public Succession {
        var copies = new HashMap<RequirementId, List<RequirementId>>();
        replaces.forEach((row, before) -> copies.put(row, List.copyOf(before)));
        replaces = Map.copyOf(copies);
        retired = List.copyOf(retired);
    }

    /// A row that has ended.
    ///
    /// @param why it is no longer asked, in a sentence
    public record Retired(RequirementId row, String why) {}

    /// The keys whose place a row takes, its own not among them unless it says so.
    public List<RequirementId> replacedBy(RequirementId row) {
        return replaces.getOrDefault(row, List.of());
    }

    /// Why a row has ended; empty where nobody says.
    public Optional<String> whyRetired(RequirementId row) {
        return retired.stream().filter(it -> it.row().equals(row)).map(Retired::why).findFirst();
    }
}
