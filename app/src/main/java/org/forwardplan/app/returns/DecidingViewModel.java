package org.forwardplan.app.returns;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.TakeReturn;
import org.forwardplan.model.merge.Choice;
import org.forwardplan.model.returns.Difference;
import org.forwardplan.model.returns.ReturnChoices;
import org.forwardplan.model.returns.ReturnColumn;
import org.forwardplan.model.returns.ReturnPreview;
import org.forwardplan.model.returns.ReturnProblem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A return that came back, and what the planner decides about each difference. Nothing in the plan
/// changes until it is taken over.
final class DecidingViewModel {

    private final OpenPlan plan;
    private final ReturnPreview preview;
    private final Done done;
    private final DifferenceWords words;
    private final ReadOnlyObjectWrapper<ReturnChoices> choices;
    private final ReadOnlyObjectWrapper<Showing> showing;
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
    private final ObservableList<Difference> shown = FXCollections.observableArrayList();

    /// Told when nothing is left to decide here.
    interface Done {

        /// @param words what has become of the return
        void taken(String words);

        void later();

        /// The plan no longer says what was decided about.
        void outdated();
    }

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

    /// @param before what was chosen about the same file on an earlier plan; null where nothing was
    DecidingViewModel(
            OpenPlan plan, ReturnPreview preview, @Nullable ReturnChoices before, Done done) {
        this.plan = plan;
        this.preview = preview;
        this.done = done;
        choices =
                new ReadOnlyObjectWrapper<>(
                        before == null ? preview.choices() : before.on(preview));
        var asked = preview.differences().stream().anyMatch(Difference::asked);
        showing = new ReadOnlyObjectWrapper<>(asked ? Showing.TO_DECIDE : Showing.ALL);
        words = DifferenceWords.of(plan, preview);
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

    /// The file and what became of its rows, e.g. `“Trust.xlsx”: 12 rows, 2 changed, 1 missing`.
    String summary() {
        var counts = preview.counts();
        var words = new ArrayList<String>();
        words.add(counts.rows() == 1 ? "1 row" : "%,d rows".formatted(counts.rows()));
        add(words, counts.changed(), "changed");
        add(words, counts.added(), "added");
        add(words, counts.missing(), "missing");
        add(words, counts.unknown(), "unknown");
        return "“%s”: %s%s"
                .formatted(
                        preview.file(),
                        String.join(", ", words),
                        words.size() == 1 ? ", none changed" : "");
    }

    private static void add(List<String> words, int count, String what) {
        if (count > 0) {
            words.add("%,d %s".formatted(count, what));
        }
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

    boolean anyConflict() {
        return preview.differences().stream().anyMatch(Difference::conflict);
    }

    boolean anyLeftOut() {
        return preview.differences().stream().anyMatch(Difference::leftOut);
    }

    DifferenceWords words() {
        return words;
    }

    // Commands

    void show(Showing which) {
        showing.set(which);
        refill();
    }

    void choose(List<Difference> differences, Choice choice) {
        var meant = Set.copyOf(differences);
        set(choices.get().all(choice, meant::contains));
    }

    void acceptAllSafe() {
        set(choices.get().acceptAllSafe());
    }

    void settleConflicts(Choice choice) {
        set(choices.get().conflicts(choice));
    }

    /// What is to become of all rows they left out.
    void settleLeftOut(Choice choice) {
        set(choices.get().leftOut(choice));
    }

    /// Takes over what was chosen, as one change.
    void takeOver() {
        var saw = plan.plan() == preview.merge().ours();
        var taken = choices.get().taken().size();
        if (plan.perform(new TakeReturn(preview, choices.get(), plan.planner(), plan.now()))) {
            done.taken(taken == 0 ? "Nothing taken over" : changes(taken));
        } else if (preview.nothingNew() && saw) {
            done.taken("Nothing taken over");
        } else if (!saw) {
            done.outdated();
        }
    }

    /// Keeps the file with the plan and decides another day.
    void decideLater() {
        done.later();
    }

    private void set(ReturnChoices now) {
        choices.set(now);
        tell();
    }

    private void tell() {
        var now = choices.get();
        var open = now.open().size();
        var taken = now.taken().size();
        var conflicts = open == 1 ? "1 conflict" : open + " conflicts";
        standing.set(
                open > 0
                        ? taken == 0
                                ? conflicts + " to decide first"
                                : "%s to decide first; %s will be taken over"
                                        .formatted(conflicts, changes(taken))
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
