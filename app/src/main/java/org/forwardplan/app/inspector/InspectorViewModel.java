package org.forwardplan.app.inspector;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.comparison.ItemWords;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.editing.SetStatus;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Source;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/// What the inspector shows of the selected thing: what it is, what it is linked with, and what
/// happened to it. Worked out only while the inspector is seen.
public final class InspectorViewModel {

    private final OpenPlan plan;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<@Nullable Inspected> inspected =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<History> history =
            new ReadOnlyObjectWrapper<>(History.NONE);
    private final BooleanProperty seen = new SimpleBooleanProperty(true);
    private final ItemHistory past;
    private final ItemLinks links;

    /// @param kind as the planner reads it
    /// @param links to and from other things
    public record Inspected(
            PlanItem item,
            String kind,
            String title,
            List<ItemFields.Field> fields,
            List<Linked> links) {}

    /// A thing this one is linked with, and how.
    public record Linked(String how, String title, ItemId to) {}

    /// A thing that a field can name.
    public record Referable(@Nullable ItemId id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// A line of an item's history.
    ///
    /// @param details what was there before and what came instead, one line a field
    public record Event(JournalEntry entry, List<String> details) {}

    /// What happened to the thing that is shown.
    ///
    /// @param events newest first
    /// @param earlier how many more there are
    /// @param standing why nothing is told; empty where all is
    public record History(List<Event> events, int earlier, String standing) {
        static final History NONE = new History(List.of(), 0, "");
    }

    /// @param background where the journal is read
    /// @param window where it is told that it has been
    public InspectorViewModel(
            OpenPlan plan, Navigator navigator, Executor background, Executor window) {
        this.plan = plan;
        this.navigator = navigator;
        links = new ItemLinks(plan);
        past = new ItemHistory(plan::journal, background, window);
        var words = new HistoryWords(this::named);
        past.toldProperty().subscribe(told -> history.set(words.of(told)));
        navigator.selectedProperty().when(seen).subscribe(_ -> refresh());
        plan.stateWhile(seen).subscribe(_ -> refresh());
    }

    // Properties

    /// Null where nothing is selected.
    public ReadOnlyObjectProperty<@Nullable Inspected> inspectedProperty() {
        return inspected.getReadOnlyProperty();
    }

    /// Of the thing that is shown.
    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /// The plan as it was when the inspector last caught up with it.
    ObservableValue<PlanState> stateProperty() {
        return plan.stateWhile(seen);
    }

    /// True where a thing is worked on in the inspector alone, and not on the page beside it.
    boolean onlyHere(ItemId item) {
        return !navigator.pageProperty().get().worksOn(item);
    }

    // Commands

    /// While it is not seen it need not keep up with the plan.
    void setSeen(boolean now) {
        seen.set(now);
    }

    public void show(ItemId item) {
        navigator.show(item);
    }

    /// Changes one field of a thing; the same value again changes nothing.
    ///
    /// @return true where the plan has changed
    public boolean change(ItemId id, String field, @Nullable Object value) {
        return plan.plan().find(id).map(item -> revise(item, field, value)).orElse(false);
    }

    private boolean revise(PlanItem item, String field, @Nullable Object value) {
        if (item instanceof Section section && value instanceof Section.Status status) {
            return plan.perform(
                    new SetStatus(
                            section.id(),
                            section.title(),
                            status,
                            plan.planner(),
                            plan.state().today()));
        }
        var words =
                ItemFields.of(item).stream()
                        .filter(it -> it.name().equals(field))
                        .map(ItemFields.Field::words)
                        .findFirst()
                        .orElse(field);
        return plan.perform(
                new ReviseItem(
                        "Change %s of “%s”".formatted(words.toLowerCase(Locale.UK), item.name()),
                        ItemFields.with(item, field, value)));
    }

    /// The things a field of this type can name, in their order; the first is none of them.
    List<Referable> referable(Class<?> type) {
        var kind =
                type == OrganisationId.class
                        ? Organisation.class
                        : type == PriorityId.class ? Priority.class : Source.class;
        return Stream.concat(
                        Stream.of(new Referable(null, "None")),
                        plan.plan().all(kind).stream().map(it -> new Referable(it.id(), it.name())))
                .toList();
    }

    /// Takes the selected thing out of the plan, with the links from it.
    public void remove() {
        var now = inspected.get();
        if (now != null) {
            plan.perform(
                    new RemoveItem("Remove “%s”".formatted(now.item().name()), now.item().id()));
            navigator.select(null);
        }
    }

    /// A value as the planner reads it; other things by the names they have now.
    String words(@Nullable Object value) {
        return ItemWords.value(value, this::named);
    }

    private String named(ItemId id) {
        return plan.plan()
                .find(id)
                .map(it -> "“" + it.name() + "”")
                .orElse("something since removed");
    }

    /// Asks the form for what has been typed, before anything that needs the plan as the planner
    /// sees it.
    void whenEditsMustFinish(Runnable handOver) {
        plan.whenEditsMustFinish(handOver);
    }

    private void refresh() {
        var id = navigator.selectedProperty().get();
        var item = id == null ? null : plan.plan().find(id).orElse(null);
        inspected.set(item == null ? null : inspect(item));
        past.show(item);
    }

    private Inspected inspect(PlanItem item) {
        return new Inspected(
                item, ItemWords.kind(item), links.title(item), ItemFields.of(item), links.of(item));
    }
}
