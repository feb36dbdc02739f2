package org.forwardplan.app.inspector;

import org.forwardplan.app.navigation.Command;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.AddItem;
import org.forwardplan.model.plan.DateSpan;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.ItemId.FactId;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.Target;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/// Starts the things that are filled in here: each begins with what can be known, and is then
/// selected.
public final class NewThings {

    private final OpenPlan plan;
    private final Navigator navigator;

    public NewThings(OpenPlan plan, Navigator navigator) {
        this.plan = plan;
        this.navigator = navigator;
    }

    public List<Command> commands() {
        return List.of(
                command("Add an objective", Objective.class, NewThings::objective),
                command("Add a milestone", Milestone.class, this::milestone),
                command("Add a source", Source.class, NewThings::source),
                command("Add a priority or theme", Priority.class, NewThings::priority),
                command(
                        "Add an organisation or place",
                        Organisation.class,
                        NewThings::organisation),
                command("Add a fact or figure", Fact.class, NewThings::fact));
    }

    private <T extends PlanItem> Command command(
            String title, Class<T> kind, BiFunction<UUID, Integer, T> make) {
        return Command.of(
                title,
                () -> {
                    var position = plan.plan().items(kind).mapToInt(PlanItem::position).max();
                    var item = make.apply(UUID.randomUUID(), position.orElse(-1) + 1);
                    if (plan.perform(new AddItem(title, item))) {
                        navigator.show(item.id());
                    }
                });
    }

    private static Objective objective(UUID id, int position) {
        return new Objective(
                new ObjectiveId(id),
                position,
                "New objective",
                new Target.Narrative("To be agreed"),
                null,
                "",
                Objective.Level.SYSTEM,
                null,
                null);
    }

    private Milestone milestone(UUID id, int position) {
        var today = plan.state().today();
        return new Milestone(
                new MilestoneId(id),
                position,
                "Milestones",
                "New milestone",
                new DateSpan(today, today),
                Milestone.Status.PLANNED,
                null);
    }

    private static Source source(UUID id, int position) {
        return new Source(
                new SourceId(id),
                position,
                "New source",
                Source.Kind.STRATEGY,
                null,
                Source.Status.AWAITED,
                null,
                false,
                "");
    }

    private static Priority priority(UUID id, int position) {
        return new Priority(
                new PriorityId(id), position, Priority.Kind.PRIORITY, "New priority", "");
    }

    private static Organisation organisation(UUID id, int position) {
        return new Organisation(
                new OrganisationId(id),
                position,
                "New organisation",
                Organisation.Kind.PLACE,
                List.of());
    }

    private static Fact fact(UUID id, int position) {
        return new Fact(new FactId(id), position, "Facts", "New fact", "", null);
    }
}
