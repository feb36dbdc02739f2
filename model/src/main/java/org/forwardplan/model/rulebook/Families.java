package org.forwardplan.model.rulebook;

import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Requirement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sorts the rows of two rulebooks into those that belong together: a row and what takes its place.
final class Families {

    private final Map<RequirementId, Family> earlier = new HashMap<>();
    private final Set<Family> families = new HashSet<>();

    private Families() {}

    /// @param again whether the plan answers to this rulebook already: a row that was split then is
    ///   not split again
    /// @return each row of both once; in no order that means anything
    static List<Family> of(
            List<Requirement> was, List<Requirement> now, Succession succession, boolean again) {
        var there = was.stream().collect(Collectors.toMap(Requirement::id, row -> row));
        var goOn = now.stream().map(Requirement::id).collect(Collectors.toSet());
        var all = new Families();
        for (var row : now) {
            var split = again && there.containsKey(row.id());
            var before =
                    Stream.concat(
                                    Stream.of(row.id()),
                                    succession.replacedBy(row.id()).stream()
                                            .filter(id -> !split || !goOn.contains(id)))
                            .distinct()
                            .flatMap(id -> Stream.ofNullable(there.get(id)))
                            .toList();
            all.join(before, row);
        }
        for (var row : was) {
            if (!all.earlier.containsKey(row.id())) {
                all.families.add(new Family(List.of(row), List.of()));
            }
        }
        return List.copyOf(all.families);
    }

    private void join(List<Requirement> before, Requirement row) {
        var was = new LinkedHashMap<RequirementId, Requirement>();
        var now = new ArrayList<Requirement>();
        before.stream()
                .flatMap(it -> Stream.ofNullable(earlier.get(it.id())))
                .distinct()
                .forEach(family -> {
                    families.remove(family);
                    family.was().forEach(it -> was.put(it.id(), it));
                    now.addAll(family.now());
                });
        before.forEach(it -> was.put(it.id(), it));
        now.add(row);
        var joined = new Family(List.copyOf(was.values()), now);
        families.add(joined);
        was.keySet().forEach(id -> earlier.put(id, joined));
    }
}
