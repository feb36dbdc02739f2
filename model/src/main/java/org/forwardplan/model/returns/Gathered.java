package org.forwardplan.model.returns;

import org.forwardplan.model.merge.MergeCase;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemFields.Difference;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.returns.ReturnProblem.Kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What a return says, gathered row by row: the plan as it was sent, with what was written in it.
final class Gathered {

    final List<ReturnColumn> columns = new ArrayList<>();
    final List<ReturnProblem> problems = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();
    final Plan base;
    int rows;
    int changed;
    int added;
    int missing;
    int unknown;

    private final Map<String, Said> said = new LinkedHashMap<>();
    private Plan theirs;

    Gathered(Plan base) {
        this.base = base;
        this.theirs = base;
    }

    /// Where one thing stands in the file, and what comes with it that no cell of its own shows.
    private record Said(Set<CellPlace> cells, Set<String> companions) {}

    Plan theirs() {
        return theirs;
    }

    List<CellPlace> cells(String key) {
        var it = said.get(key);
        return it == null ? List.of() : List.copyOf(it.cells());
    }

    Set<String> companions(String key) {
        var it = said.get(key);
        return it == null ? Set.of() : it.companions();
    }

    Set<String> allCompanions() {
        var all = new LinkedHashSet<String>();
        said.values().forEach(it -> all.addAll(it.companions()));
        all.removeAll(said.keySet());
        return all;
    }

    void say(String key, Collection<CellPlace> cells, Collection<String> companions) {
        var it =
                said.computeIfAbsent(
                        key, _ -> new Said(new LinkedHashSet<>(), new LinkedHashSet<>()));
        it.cells().addAll(cells);
        companions.stream().filter(other -> !other.equals(key)).forEach(it.companions()::add);
    }

    void problem(Kind kind, CellPlace at, String found, String what) {
        problems.add(new ReturnProblem(kind, at, found, what));
    }

    /// Takes in what a row says of an item.
    ///
    /// @param from the plan the row was read against
    void take(Plan from, PlanItem item, CellPlace at) {
        var was = from.find(item.getClass(), item.id());
        var now = theirs.find(item.getClass(), item.id());
        if (was.isEmpty() || now.isEmpty()) {
            if (now.isEmpty()) {
                theirs = theirs.after(new Added(item));
            }
            return;
        }
        var values = new LinkedHashMap<String, Object>();
        for (var field : ItemFields.differences(was.get(), item)) {
            if (isTaken(field, now.get(), at)) {
                values.put(field.now().name(), field.now().value());
            }
        }
        if (!values.isEmpty()) {
            theirs = theirs.after(new Revised(now.get(), ItemFields.with(now.get(), values)));
        }
    }

    /// False where another row said something else of the same field.
    private boolean isTaken(Difference field, PlanItem now, CellPlace at) {
        var name = field.now().name();
        var there =
                ItemFields.of(now).stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .value();
        if (Objects.equals(there, field.was().value())) {
            return true;
        }
        if (!Objects.equals(there, field.now().value())) {
            var earlier = cells(MergeCase.key(now, name));
            problem(
                    Kind.TWICE,
                    at,
                    TheirWords.value(field.now().value(), theirs),
                    "%s of “%s” says something else at %s, which is taken"
                            .formatted(
                                    field.now().words(),
                                    now.name(),
                                    earlier.isEmpty()
                                            ? "another row"
                                            : earlier.getFirst().words()));
        }
        return false;
    }

    void remove(PlanItem item) {
        theirs.find(item.getClass(), item.id())
                .ifPresent(is -> theirs = theirs.after(new Removed(is)));
    }

    ReturnCounts counts() {
        return new ReturnCounts(rows, changed, added, missing, unknown);
    }
}
