package org.forwardplan.app.returns;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.comparison.ItemWords;
import org.forwardplan.model.editing.KeepReturn;
import org.forwardplan.model.editing.TakeReturn;
import org.forwardplan.model.merge.Choice;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.returns.Difference;
import org.forwardplan.model.returns.ReturnChoices;
import org.forwardplan.model.returns.ReturnColumn;
import org.forwardplan.model.returns.ReturnPreview;
import org.forwardplan.model.returns.ReturnProblem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A return that came back, and what the planner decides about each difference. Nothing in the plan
/// changes until it is taken over.
final class DecidingViewModel {

    private final OpenPlan plan;
    private final ReturnPreview preview;
    private final Runnable done;
    private final ReadOnlyObjectWrapper<ReturnChoices> choices;
    private final ReadOnlyObjectWrapper<Showing> showing;
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
    private final ObservableList<Difference> shown = FXCollections.observableArrayList();

    /// Which differences are listed.
    enum Showing {
        TO_DECIDE("To decide"),
        ALL("All"),
        SETTLED("Decided before");

        private final String words;

        Showing(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// @param done told when nothing is left to decide here: taken over, or kept for later
    DecidingViewModel(OpenPlan plan, ReturnPreview preview, Runnable done) {
        this.plan = plan;
        this.preview = preview;
        this.done = done;
        choices = new ReadOnlyObjectWrapper<>(preview.choices());
        var asked = preview.differences().stream().anyMatch(Difference::asked);
        showing = new ReadOnlyObjectWrapper<>(asked ? Showing.TO_DECIDE : Showing.ALL);
        refill();
        tell();
    }

    // Properties

    ReadOnlyObjectProperty<ReturnChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Showing> showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /// What will happen and what is still to be decided, in a sentence.
    ReadOnlyStringProperty standingProperty() {
        return standing.getReadOnlyProperty();
    }

    ObservableList<Difference> shown() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    ReturnPreview preview() {
        return preview;
    }

    /// What a planner should know before deciding, the gravest first.
    List<String> notes() {
        var notes = new ArrayList<String>();
        if (!preview.sameAs().isEmpty()) {
            notes.add(
                    "It says the same as “%s”, which was merged before."
                            .formatted(preview.sameAs()));
        }
        preview.problems().stream().map(ReturnProblem::sentence).forEach(notes::add);
        preview.columns().stream().map(ReturnColumn::sentence).forEach(notes::add);
        notes.addAll(preview.remarks());
        return notes;
    }

    long count(Showing which) {
        return preview.differences().stream().filter(it -> isAmong(which, it)).count();
    }

    /// What the difference is about, e.g. `Reduce waits: Due`.
    String title(Difference difference) {
        var merge = difference.merge();
        var name = ItemWords.value(merge.item().name(), _ -> "").replaceAll("^“|”$", "");
        return merge.whole() ? name : "%s: %s".formatted(name, merge.fieldWords());
    }

    /// A value as a planner reads it, long texts whole: the difference may stand at their end.
    String words(@Nullable Object value) {
        return switch (value) {
            case PlanItem item when item.name().isBlank() -> "There";
            case PlanItem item -> "There: " + item.name();
            case String text when !text.isEmpty() -> text;
            case PassageBody body -> body.plainText();
            case null, default -> ItemWords.value(value, this::named);
        };
    }

    private String named(ItemId id) {
        return plan.plan().find(id).map(PlanItem::name).orElse("something removed");
    }

    // Commands

    void show(Showing which) {
        showing.set(which);
        refill();
    }

    void choose(Difference difference, Choice choice) {
        set(choices.get().with(difference, choice));
    }

    void acceptAllSafe() {
        set(choices.get().acceptAllSafe());
    }

    void settleConflicts(Choice choice) {
        set(choices.get().conflicts(choice));
    }

    /// Takes over what was chosen, as one change.
    void takeOver() {
        if (plan.perform(new TakeReturn(preview, choices.get(), plan.planner(), plan.now()))) {
            plan.tell(
                    "Taken over from “%s”: %s. Undo takes all of it back."
                            .formatted(preview.file(), changes(choices.get().taken().size())));
            done.run();
        }
    }

    /// Keeps the file with the plan and decides another day.
    void decideLater() {
        plan.perform(
                new KeepReturn(
                        preview.request(),
                        preview.file(),
                        preview.contents(),
                        plan.planner(),
                        plan.now()));
        done.run();
    }

    private void set(ReturnChoices now) {
        choices.set(now);
        tell();
    }

    private void tell() {
        var now = choices.get();
        var open = now.open().size();
        var taken = now.taken().size();
        standing.set(
                open > 0
                        ? "%s to decide first; %s will be taken over"
                                .formatted(
                                        open == 1 ? "1 conflict" : open + " conflicts",
                                        changes(taken))
                        : taken == 0
                                ? "Nothing will change in the plan"
                                : "%s will be taken over".formatted(changes(taken)));
    }

    private static String changes(int count) {
        return count == 1 ? "1 change" : "%,d changes".formatted(count);
    }

    private void refill() {
        shown.setAll(
                preview.differences().stream().filter(it -> isAmong(showing.get(), it)).toList());
    }

    private static boolean isAmong(Showing which, Difference difference) {
        return switch (which) {
            case TO_DECIDE -> difference.asked();
            case ALL -> difference.before() == Difference.Before.NEW;
            case SETTLED -> difference.before() != Difference.Before.NEW;
        };
    }
}
