package org.forwardplan.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.app.navigation.Command;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.HeardNotices;
import org.forwardplan.app.openplan.MemoryRepository;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

class NewThingsTest {

    private final Clock clock = Clock.fixed(Instant.parse("2023-03-20T10:00:00Z"), ZoneOffset.UTC);
    private final Navigator navigator = new Navigator();
    private final OpenPlan plan =
            new OpenPlan(
                    new MemoryRepository(Plan.EMPTY), clock, () -> "Planner", new HeardNotices());
    private final List<Command> commands = new NewThings(plan, navigator).commands();

    @Test
    void each_command_adds_one_thing_and_selects_it() {
        for (var command : commands) {
            var before = plan.plan().size();
            command.run().run();

            assertEquals(before + 1, plan.plan().size(), command.title());
            assertEquals(command.title(), plan.undoableProperty().get());
            ItemId selected = navigator.selectedProperty().get();
            assertEquals(
                    1,
                    plan.plan().items().map(PlanItem::id).filter(id -> id.equals(selected)).count(),
                    command.title());
        }
    }

    @Test
    void a_new_thing_stands_after_those_of_its_kind() {
        commands.getFirst().run().run();
        commands.getFirst().run().run();

        assertEquals(
                List.of(0, 1),
                plan.plan().all(Objective.class).stream().map(Objective::position).toList());
    }
}
