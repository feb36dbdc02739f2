package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Target;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class RemoveNamedThingTest {

    private final OrganisationId council = new OrganisationId(new UUID(0, 1));
    private final OrganisationId other = new OrganisationId(new UUID(0, 2));
    private final OrganisationId board = new OrganisationId(new UUID(0, 3));
    private final ObjectiveId objective = new ObjectiveId(new UUID(0, 4));
    private final Plan plan =
            Plan.of(
                    Stream.of(
                            organisation(council, "Council", List.of()),
                            organisation(other, "Other council", List.of()),
                            organisation(board, "Board", List.of(council, other)),
                            new Objective(
                                    objective,
                                    0,
                                    "Better",
                                    new Target.Narrative("Better"),
                                    council,
                                    "",
                                    Objective.Level.PLACE,
                                    null,
                                    null)));

    @Test
    void what_names_it_loses_the_name_and_stays() {
        var after = plan.after(change());

        assertNull(after.find(Objective.class, objective).orElseThrow().owner());
        assertEquals(List.of(other), after.find(Organisation.class, board).orElseThrow().covers());
        assertEquals(2, after.all(Organisation.class).size());
    }

    @Test
    void undo_brings_the_name_back() {
        assertEquals(plan, plan.after(change()).after(change().inverse()));
    }

    private PlanChange change() {
        return ((Accepted) new RemoveItem("Remove", council).decide(plan)).change();
    }

    private static Organisation organisation(
            OrganisationId id, String name, List<OrganisationId> covers) {
        return new Organisation(id, 0, name, Organisation.Kind.OTHER, covers);
    }
}
