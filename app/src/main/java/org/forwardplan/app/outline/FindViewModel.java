package org.forwardplan.app.outline;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.outline.tree.OutlineViewModel;
import org.forwardplan.app.outline.tree.Wording;
import org.forwardplan.model.editing.ReplaceText;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.writing.BodyText;
import org.forwardplan.model.writing.BodyText.Spot;
import org.forwardplan.model.writing.Sought;
import org.forwardplan.model.writing.Writing.Stretch;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds words in the chosen section or in the whole plan, and replaces them.
final class FindViewModel {

    private final OpenPlan plan;
    private final OutlineViewModel outline;
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
    private Sought sought = new Sought("", false, false);
    private boolean everywhere;
    private boolean open;
    private List<Found> found = List.of();
    private int at = -1;

    /// A place where the words stand.
    ///
    /// @param prose true where that place can be selected in the text
    public record Found(Passage passage, Spot spot, boolean prose) {
        Stretch where() {
            return spot.where();
        }
    }

    FindViewModel(OpenPlan plan, OutlineViewModel outline) {
        this.plan = plan;
        this.outline = outline;
        plan.stateProperty().subscribe(_ -> search());
        outline.chosenProperty().subscribe(_ -> search());
    }

    // Properties

    /// How many there are and which one is shown, e.g. `2 of 7`.
    ReadOnlyStringProperty standingProperty() {
        return standing.getReadOnlyProperty();
    }

    int count() {
        return found.size();
    }

    // Commands

    /// @param everywhere true for the whole plan, false for the chosen section
    void seek(Sought words, boolean everywhere) {
        plan.finishEdits();
        this.sought = words;
        this.everywhere = everywhere;
        this.open = true;
        at = -1;
        search();
    }

    /// Nothing is sought any more.
    void close() {
        open = false;
        search();
    }

    /// Goes to the next place (1) or the one before (-1), round the end.
    ///
    /// @param from the passage in which the planner is, and what is selected there, to go on from
    ///   there; null to go on from the last place
    Optional<Found> step(int by, @Nullable PassageId from) {
        plan.finishEdits();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        at = at < 0 && from != null ? firstIn(from, by) : Math.floorMod(at + by, found.size());
        at = Math.clamp(at, 0, found.size() - 1);
        say();
        return Optional.of(found.get(at));
    }

    /// Replaces the words at the place last gone to.
    ///
    /// @return the place to go on at
    Optional<Found> replace(String by) {
        plan.finishEdits();
        if (at < 0 || at >= found.size()) {
            return step(1, null);
        }
        var here = found.get(at);
        var before = at;
        plan.perform(
                new ReplaceText(sought, by, List.of(here.passage().id()), List.of(here.spot())));
        at = before - 1;
        return step(1, null);
    }

    /// Replaces all of them in one step.
    ///
    /// @return how many there were
    int replaceAll(String by) {
        plan.finishEdits();
        var count = found.size();
        var passages = found.stream().map(it -> it.passage().id()).distinct().toList();
        return plan.perform(new ReplaceText(sought, by, passages, List.of())) ? count : 0;
    }

    private int firstIn(PassageId passage, int by) {
        for (var index = 0; index < found.size(); index++) {
            if (found.get(index).passage().id().equals(passage)) {
                return index;
            }
        }
        return by > 0 ? 0 : found.size() - 1;
    }

    private void search() {
        var places = new ArrayList<Found>();
        if (open && !sought.words().isEmpty()) {
            plan.state().outline().entries().stream()
                    .filter(this::within)
                    .flatMap(entry -> entry.passages().stream())
                    .forEach(passage ->
                            BodyText.find(passage.body(), sought).stream()
                                    .map(spot ->
                                            new Found(
                                                    passage,
                                                    spot,
                                                    BodyText.prose(passage.body(), spot.part())))
                                    .forEach(places::add));
        }
        found = places;
        at = Math.min(at, found.size() - 1);
        say();
    }

    private boolean within(Outline.Entry entry) {
        return everywhere || entry.section().id().equals(outline.chosenProperty().get());
    }

    private void say() {
        if (!open || sought.words().isEmpty()) {
            standing.set("");
        } else if (found.isEmpty()) {
            standing.set(everywhere ? "Not in the plan" : "Not in this section");
        } else if (at < 0) {
            standing.set(Wording.count(found.size(), "place"));
        } else {
            standing.set("%d of %d".formatted(at + 1, found.size()));
        }
    }
}
