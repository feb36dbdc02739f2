package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.ItemId.ChangeReasonId;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TestRef;
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

    @Test
    void what_it_answered_goes_with_it() {
        var source = new SourceId(new UUID(0, 5));
        var test = new TestRef(new RequirementId("quality"), "objectives");
        var answered =
                plan.after(
                                new Added(
                                        new Source(
                                                source,
                                                0,
                                                "Needs assessment",
                                                Source.Kind.JSNA,
                                                council,
                                                Source.Status.FINAL,
                                                null,
                                                true,
                                                "")))
                        .after(new Added(new Link(new LinkId(new UUID(0, 7)), test, source)));

        var change = ((Accepted) new RemoveItem("Remove", source).decide(answered)).change();

        assertEquals(plan, answered.after(change));
        assertEquals(answered, answered.after(change).after(change.inverse()));
    }

    @Test
    void the_reason_for_its_going_stays_about_it() {
        var reason =
                new ChangeReason(
                        new ChangeReasonId(new UUID(0, 8)),
                        council,
                        "Merged",
                        List.of(council, other));
        var explained = plan.after(new Added(reason));

        var change = ((Accepted) new RemoveItem("Remove", council).decide(explained)).change();

        var after = explained.after(change).find(ChangeReason.class, reason.id()).orElseThrow();
        assertEquals(council, after.about());
        assertEquals(List.of(other), after.affects());
    }

    private PlanChange change() {
        return ((Accepted) new RemoveItem("Remove", council).decide(plan)).change();
    }

    private static Organisation organisation(
            OrganisationId id, String name, List<OrganisationId> covers) {
        return new Organisation(id, 0, name, Organisation.Kind.OTHER, covers);
    }
}
