package org.forwardplan.app.registers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.registers.FigureRow;
import org.forwardplan.model.registers.Register;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// One register on the page: its rows as they are shown, and what is typed in them.
final class RegisterSheet<R> {

    private final OpenPlan plan;
    private final Register<R> register;
    private final Looking looking;
    private final List<SheetColumn> columns;
    private final SheetRows<R> rows;
    private final SheetDraft<R> draft;
    private final SheetPasting<R> pasting;
    private final SheetTyping<R> typing;
    private final ReadOnlyObjectWrapper<Arrangement> arrangement =
            new ReadOnlyObjectWrapper<>(Arrangement.OF_THE_PLAN);
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");

    RegisterSheet(OpenPlan plan, Register<R> register, Work work) {
        this.plan = plan;
        this.register = register;
        looking = new Looking(register.title(), work);
        columns = register.columns().stream().map(SheetColumn::of).toList();
        rows = new SheetRows<>(register, plan.plan());
        draft = new SheetDraft<>(register);
        typing = new SheetTyping<>(plan, register);
        pasting = new SheetPasting<>(plan, register, rows, work);
        say();
    }

    // Properties

    String key() {
        return register.key();
    }

    String title() {
        return register.title();
    }

    List<SheetColumn> columns() {
        return columns;
    }

    ObservableList<SheetLine> shown() {
        return rows.shown();
    }

    int count() {
        return rows.count();
    }

    /// Which rows are shown, or will be once they have been looked through.
    ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    /// How many rows there are, and what a row that was begun still needs.
    ReadOnlyStringProperty standingProperty() {
        return standing.getReadOnlyProperty();
    }

    SheetPasting<R> pasting() {
        return pasting;
    }

    boolean takesRows() {
        return draft.possible(plan.plan());
    }

    /// The plan's own words for a column, in the order in which they are offered.
    List<String> choices(int column) {
        return register.columns().get(column).choices().in(plan.plan());
    }

    /// What a row is about, for the inspector.
    Optional<ItemId> item(SheetLine line) {
        return line.draft() ? Optional.empty() : rows.row(line.id()).flatMap(this::item);
    }

    private Optional<ItemId> item(R row) {
        return row instanceof FigureRow figures
                ? Optional.of(figures.objective().id())
                : register.settle(plan.plan(), row).present().stream()
                        .map(PlanItem::id)
                        .findFirst();
    }

    /// Where a thing stands; below 0 where it is not among the rows that are shown.
    int indexOf(ItemId item) {
        return IntStream.range(0, shown().size())
                .filter(at -> shown().get(at).id().startsWith(item.text()))
                .findFirst()
                .orElse(-1);
    }

    // Showing

    /// Catches up with the plan.
    void show(Plan now) {
        draft.row()
                .filter(row -> register.find(now, register.id(row)).isPresent())
                .ifPresent(_ -> draft.drop());
        rows.show(now, draftLine());
        pasting.planIs(now);
        say();
    }

    private @Nullable SheetLine draftLine() {
        return draft.row().map(row -> rows.line(plan.plan(), row, true)).orElse(null);
    }

    /// Shows other rows, or the same in another order; what takes its time is done beside.
    void arrange(Arrangement wanted) {
        arrangement.set(wanted);
        looking.of(rows.all(), wanted, found -> arranged(wanted, found));
    }

    private void arranged(Arrangement wanted, List<SheetLine> found) {
        rows.arrange(wanted, found);
        var begun = draftLine();
        if (begun != null) {
            shown().add(begun);
        }
        say();
    }

    private void say() {
        var all = count() == 1 ? "1 row" : "%,d rows".formatted(count());
        var seen = shown().stream().filter(line -> !line.draft()).count();
        var counted = arrangement.get().words().isBlank() ? all : "%,d of %s".formatted(seen, all);
        standing.set(
                draft.lacks().isEmpty()
                        ? counted
                        : "%s. The new row is not in the plan yet. %s"
                                .formatted(counted, draft.lacks()));
    }

    // Typing

    /// Writes what was typed in a cell.
    ///
    /// @return why it cannot be taken; empty where nothing is wrong
    String type(SheetLine line, int column, String text) {
        if (text.equals(line.text(column))) {
            return "";
        }
        if (line.draft()) {
            return begun(column, text);
        }
        var row = rows.row(line.id());
        if (row.isEmpty()) {
            return "This row is no longer in the plan";
        }
        return typing.type(row.get(), column, text);
    }

    // Rows

    /// Begins a row at the end; it comes into the plan once it says what it needs.
    ///
    /// @return where it stands
    int begin() {
        if (draft.row().isEmpty()) {
            draft.begin(plan.plan(), UUID.randomUUID());
            rows.show(plan.plan(), draftLine());
            say();
        }
        return shown().size() - 1;
    }

    private String begun(int column, String text) {
        var wrong = draft.type(plan.plan(), column, text);
        var items = draft.items(plan.plan());
        if (items.isEmpty()) {
            rows.show(plan.plan(), draftLine());
            say();
        } else {
            typing.add(draft.name(plan.plan()), items);
        }
        return wrong;
    }

    /// Takes rows out of the plan, and says what went with them.
    void remove(int first, int last) {
        var lines = List.copyOf(shown().subList(first, last + 1));
        if (lines.stream().anyMatch(SheetLine::draft)) {
            draft.drop();
        }
        if (!takesRows()) {
            plan.tell("These rows follow from the rest of the plan: clear their figures instead");
            return;
        }
        var ids = lines.stream().flatMap(line -> item(line).stream()).toList();
        if (!ids.isEmpty()) {
            new Removing(plan, title()).remove(ids);
        }
        show(plan.plan());
    }
}
