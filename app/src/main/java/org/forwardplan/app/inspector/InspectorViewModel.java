package org.forwardplan.app.inspector;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.editing.SetStatus;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Source;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the inspector shows of the selected thing: what it is, what it is linked with, and what
/// happened to it.
public final class InspectorViewModel {

    /// Fields whose values mean nothing to a reader: an order, and marks of what was confirmed.
    private static final Set<String> UNSAID = Set.of("position", "reliedOn", "said");

    private final OpenPlan plan;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<@Nullable Inspected> inspected =
            new ReadOnlyObjectWrapper<>();

    /// @param kind as the planner reads it
    /// @param links to and from other things
    /// @param history newest first
    public record Inspected(
            PlanItem item,
            String kind,
            String title,
            List<ItemFields.Field> fields,
            List<Linked> links,
            List<Event> history) {}

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

    public InspectorViewModel(OpenPlan plan, Navigator navigator) {
        this.plan = plan;
        this.navigator = navigator;
        navigator.selectedProperty().subscribe(_ -> refresh());
        plan.stateProperty().subscribe(_ -> refresh());
    }

    // Properties

    /// Null where nothing is selected.
    public ReadOnlyObjectProperty<@Nullable Inspected> inspectedProperty() {
        return inspected.getReadOnlyProperty();
    }

    // Commands

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
        inspected.set(id == null ? null : plan.plan().find(id).map(this::inspect).orElse(null));
    }

    private Inspected inspect(PlanItem item) {
        return new Inspected(
                item,
                ItemWords.kind(item),
                title(item),
                ItemFields.of(item),
                links(item).toList(),
                history(item));
    }

    private String title(PlanItem item) {
        return switch (item) {
            case Passage passage ->
                    place(passage).map(Outline.Entry::heading).orElse(passage.name());
            default -> item.name();
        };
    }

    private Optional<Outline.Entry> place(Passage passage) {
        return plan.state().outline().entryOf(passage.id());
    }

    private Stream<Linked> links(PlanItem item) {
        if (item instanceof Requirement requirement) {
            return plan.state().coverage().row(requirement.id()).stream()
                    .flatMap(row -> row.answeredBy().stream())
                    .map(from ->
                            new Linked(
                                    "Answered by",
                                    ItemWords.kind(from) + ": " + title(from),
                                    from.id()));
        }
        var answers =
                plan.state().coverage().answeredBy(item).stream()
                        .map(test -> new Linked("Answers", asked(test), test.test().requirement()));
        if (item instanceof Passage passage) {
            return Stream.concat(
                    place(passage).stream()
                            .map(entry ->
                                    new Linked(
                                            "In section", entry.heading(), entry.section().id())),
                    answers);
        }
        return answers;
    }

    private String asked(TestCoverage test) {
        var requirement = plan.plan().find(test.test().requirement());
        return requirement.map(PlanItem::name).orElse("") + ": " + test.asks();
    }

    private List<Event> history(PlanItem item) {
        var byEntry = new LinkedHashMap<JournalEntry, LinkedHashSet<String>>();
        plan.journal()
                .historyOf(Related.to(item))
                .forEach(step ->
                        byEntry.computeIfAbsent(step.entry(), _ -> new LinkedHashSet<>())
                                .addAll(details(step.was(), step.now())));
        return byEntry.entrySet().stream()
                .map(it -> new Event(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    private List<String> details(@Nullable PlanItem was, @Nullable PlanItem now) {
        if (was == null || now == null) {
            return List.of();
        }
        return ItemFields.differences(was, now).stream()
                .filter(difference -> !UNSAID.contains(difference.now().name()))
                .map(difference ->
                        "%s: %s"
                                .formatted(
                                        difference.now().words(),
                                        ItemWords.change(
                                                difference.was().value(),
                                                difference.now().value(),
                                                this::named)))
                .toList();
    }
}
