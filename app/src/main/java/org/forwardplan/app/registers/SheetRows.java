package org.forwardplan.app.registers;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.registers.Register;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The rows of a register on the page. After a change of the plan only the lines of rows that say
/// something else are replaced, and none jumps away under the planner's hands: filter and order are
/// applied when they are chosen.
final class SheetRows<R> {

    /// Things that other things are shown with by their names.
    private static final List<Class<? extends PlanItem>> NAMED =
            List.of(Organisation.class, Source.class, Priority.class);

    private final Register<R> register;
    private final ObservableList<SheetLine> shown = FXCollections.observableArrayList();
    private SequencedMap<String, R> rows = new LinkedHashMap<>();
    private Map<String, SheetLine> lines = new LinkedHashMap<>();
    private Arrangement arrangement = Arrangement.OF_THE_PLAN;
    private Plan plan;

    SheetRows(Register<R> register, Plan plan) {
        this.register = register;
        this.plan = plan;
        read(plan);
        shown.setAll(all());
    }

    ObservableList<SheetLine> shown() {
        return shown;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    int count() {
        return rows.size();
    }

    Optional<R> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /// Those of the plan, in its order.
    List<SheetLine> all() {
        return rows.sequencedKeySet().stream().map(lines::get).toList();
    }

    /// Shows other rows, or the same in another order.
    ///
    /// @param found what comes of it, worked out from all rows
    void arrange(Arrangement now, List<SheetLine> found) {
        arrangement = now;
        // Some may have changed while it was worked out.
        shown.setAll(
                found.stream()
                        .filter(line -> lines.containsKey(line.id()))
                        .map(line -> lines.get(line.id()))
                        .toList());
    }

    /// @param draft a row that is not in the plan yet; null where there is none
    void show(Plan now, @Nullable SheetLine draft) {
        var known = new HashSet<>(rows.keySet());
        read(now);
        var wanted = new ArrayList<SheetLine>();
        if (arrangement.asInThePlan()) {
            wanted.addAll(all());
        } else {
            shown.stream()
                    .filter(line -> rows.containsKey(line.id()))
                    .map(line -> lines.get(line.id()))
                    .forEach(wanted::add);
            // A new row is seen until something else is asked for.
            all().stream()
                    .filter(line -> !known.contains(line.id()))
                    .filter(line -> wanted.stream().noneMatch(it -> it.id().equals(line.id())))
                    .forEach(wanted::add);
        }
        if (draft != null && !rows.containsKey(draft.id())) {
            wanted.add(draft);
        }
        show(wanted);
    }

    private void read(Plan now) {
        var renamed =
                NAMED.stream().anyMatch(kind -> now.kinds().get(kind) != plan.kinds().get(kind));
        var before = rows;
        var drawn = lines;
        plan = now;
        rows = new LinkedHashMap<>();
        lines = new LinkedHashMap<>();
        for (var row : register.all(now)) {
            var id = register.id(row);
            rows.put(id, row);
            var line = drawn.get(id);
            lines.put(
                    id,
                    line == null || renamed || !row.equals(before.get(id))
                            ? line(now, row, false)
                            : line);
        }
    }

    SheetLine line(Plan now, R row, boolean draft) {
        var columns = register.columns();
        return new SheetLine(
                register.id(row), draft, columns.size(), at -> columns.get(at).cell(now, row));
    }

    /// Touches only what differs.
    private void show(List<SheetLine> wanted) {
        var same = wanted.size() == shown.size();
        for (var at = 0; same && at < wanted.size(); at++) {
            same = wanted.get(at).id().equals(shown.get(at).id());
        }
        if (!same) {
            shown.setAll(wanted);
            return;
        }
        for (var at = 0; at < wanted.size(); at++) {
            if (wanted.get(at) != shown.get(at)) {
                shown.set(at, wanted.get(at));
            }
        }
    }
}
