package org.forwardplan.app.registers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.FactId;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.Registers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The registers of the open plan, one of which is shown. Each keeps its filter and order while the
/// plan is open.
public final class RegistersViewModel {

    /// Above this many things in a plan only the register that is shown is counted anew.
    private static final int COUNTED_ALWAYS = 5_000;

    private final OpenPlan plan;
    private final Navigator navigator;
    private final Work work;
    private final Map<String, RegisterSheet<?>> sheets = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Choice>> choices =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<RegisterSheet<?>> chosen;

    /// A register that can be chosen.
    ///
    /// @param rows how many there are
    record Choice(String key, String title, int rows) {}

    /// How the page shows its things, for when the planner comes back to it.
    private record Shown(String register, Arrangement arrangement) {}

    /// @param state the plan while the page is open
    RegistersViewModel(
            OpenPlan plan, Navigator navigator, ObservableValue<PlanState> state, Work work) {
        this.plan = plan;
        this.navigator = navigator;
        this.work = work;
        chosen = new ReadOnlyObjectWrapper<>(sheet(Registers.all(plan.plan()).getFirst()));
        count(plan.plan(), true);
        remember();
        state.subscribe(now -> show(now.plan()));
        navigator
                .viewProperty()
                .subscribe(view -> {
                    if (view instanceof Shown(var register, var arrangement)) {
                        choose(register);
                        arrange(arrangement);
                    }
                });
    }

    // Properties

    ReadOnlyObjectProperty<List<Choice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RegisterSheet<?>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    RegisterSheet<?> sheet() {
        return Objects.requireNonNull(chosen.get());
    }

    // Commands

    void choose(String key) {
        Registers.all(plan.plan()).stream()
                .filter(register -> register.key().equals(key))
                .findFirst()
                .ifPresent(register -> {
                    var sheet = sheet(register);
                    sheet.show(plan.plan());
                    chosen.set(sheet);
                    count(plan.plan(), true);
                    remember();
                });
    }

    void arrange(Arrangement wanted) {
        sheet().arrange(wanted);
        remember();
    }

    /// The planner is on a row of this thing.
    void select(ItemId item) {
        if (!Objects.equals(item, navigator.selectedProperty().get())) {
            navigator.select(item);
        }
    }

    /// Shows in the inspector what the planner is on.
    void inspect() {
        navigator.openInspector();
    }

    /// False, and told why, where the plan is only read.
    boolean mayType() {
        plan.tellReadOnly();
        return plan.readOnly().isEmpty();
    }

    void tell(String sentence) {
        plan.tell(sentence);
    }

    /// Shows the register in which a thing has a row.
    ///
    /// @return where it stands; below 0 where it has none
    int reveal(ItemId item) {
        var key = register(item);
        if (key.isEmpty()) {
            return -1;
        }
        if (sheet().indexOf(item) < 0 && !sheet().key().equals(key)) {
            choose(key);
        }
        return sheet().indexOf(item);
    }

    private static String register(ItemId item) {
        return switch (item) {
            case ObjectiveId _ -> "objectives";
            case MilestoneId _ -> "milestones";
            case EvidenceId _ -> "evidence";
            case SourceId _ -> "sources";
            case OrganisationId _ -> "partners";
            case SectionId _ -> "sections";
            case PriorityId _ -> "priorities";
            case FactId _ -> "facts";
            default -> "";
        };
    }

    // Keeping up with the plan

    private void show(Plan now) {
        var fresh =
                Registers.all(now).stream()
                        .filter(register -> register.key().equals(sheet().key()))
                        .findFirst()
                        .orElseThrow();
        var sheet = sheet(fresh);
        sheet.show(now);
        chosen.set(sheet);
        count(now, false);
    }

    /// The one there is, unless its columns are others by now.
    private RegisterSheet<?> sheet(Register<?> register) {
        var columns = register.columns().stream().map(SheetColumn::of).toList();
        var known = sheets.get(register.key());
        if (known == null || !known.columns().equals(columns)) {
            known = new RegisterSheet<>(plan, register, work);
            sheets.put(register.key(), known);
        }
        return known;
    }

    private void count(Plan now, boolean all) {
        if (all || now.size() <= COUNTED_ALWAYS) {
            choices.set(
                    Registers.all(now).stream()
                            .map(it -> new Choice(it.key(), it.title(), it.all(now).size()))
                            .toList());
        } else {
            choices.set(
                    choices.get().stream()
                            .map(it ->
                                    it.key().equals(sheet().key())
                                            ? new Choice(it.key(), it.title(), sheet().count())
                                            : it)
                            .toList());
        }
    }

    private void remember() {
        navigator.setView(
                PageKind.REGISTERS, new Shown(sheet().key(), sheet().arrangementProperty().get()));
    }
}
