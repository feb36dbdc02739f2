package org.forwardplan.model.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class AskingTest {

    private static final OrganisationId TRUST = PlanOfTwo.TRUST.id();
    private static final OrganisationId COUNCIL = PlanOfTwo.COUNCIL.id();

    private final Plan plan =
            new PlanOfTwo(2).plan.after(new Added(Items.objective(99, "Nobody's aim")));
    private final Askable askable = new Askable(plan);
    private final Asking both = Asking.usual().of(List.of(TRUST, COUNCIL));

    @Test
    void each_partner_is_usually_asked_for_all_objectives_and_milestones_of_its_own() {
        assertEquals(
                List.of(
                        new Ask(Ask.Kind.OBJECTIVES, List.of()),
                        new Ask(Ask.Kind.MILESTONES, List.of())),
                both.of(TRUST, askable));
        assertEquals(4, both.about(Ask.Kind.OBJECTIVES, askable).size());
        assertEquals(5, askable.all(Ask.Kind.OBJECTIVES).size());
    }

    @Test
    void what_is_chosen_goes_to_whose_it_is_and_to_everybody_where_it_is_nobodys() {
        var trusts = first(TRUST);
        var nobodys = Items.objective(99, "").id();
        var asking =
                both.forNone(Ask.Kind.OBJECTIVES)
                        .with(Ask.Kind.OBJECTIVES, List.of(trusts, nobodys), true, askable);

        assertEquals(Set.of(trusts, nobodys), Set.copyOf(objectives(asking, TRUST)));
        assertEquals(List.of(nobodys), objectives(asking, COUNCIL));
    }

    @Test
    void one_partner_alone_is_asked_about_all_that_is_chosen_whosever_it_is() {
        var councils = first(COUNCIL);
        var asking =
                Asking.usual()
                        .of(List.of(TRUST))
                        .with(Ask.Kind.OBJECTIVES, List.of(councils), true, askable);

        assertTrue(objectives(asking, TRUST).contains(councils));
        assertEquals(3, objectives(asking, TRUST).size());
    }

    @Test
    void choosing_all_that_is_theirs_again_follows_the_plan_until_it_is_sent() {
        var one = List.of(first(TRUST));
        var less = both.with(Ask.Kind.OBJECTIVES, one, false, askable);

        assertEquals(3, less.about(Ask.Kind.OBJECTIVES, askable).size());
        assertEquals(both, less.with(Ask.Kind.OBJECTIVES, one, true, askable));
    }

    @Test
    void a_partner_for_whom_nothing_is_chosen_is_left_out() {
        var asking =
                both.forNone(Ask.Kind.MILESTONES)
                        .forNone(Ask.Kind.OBJECTIVES)
                        .with(Ask.Kind.OBJECTIVES, List.of(first(TRUST)), true, askable);

        assertEquals(List.of(COUNCIL), asking.leftOut(askable));
    }

    @Test
    void nothing_is_asked_of_a_kind_once_the_last_of_it_is_taken_out() {
        var all = both.about(Ask.Kind.OBJECTIVES, askable);

        var none = both.with(Ask.Kind.OBJECTIVES, all, false, askable);

        assertEquals(List.of(new Ask(Ask.Kind.MILESTONES, List.of())), none.of(TRUST, askable));
    }

    private Explained first(OrganisationId partner) {
        return askable.own(partner, Ask.Kind.OBJECTIVES).iterator().next();
    }

    private List<Explained> objectives(Asking asking, OrganisationId partner) {
        return asking.of(partner, askable).stream()
                .filter(ask -> ask.kind() == Ask.Kind.OBJECTIVES)
                .flatMap(ask -> ask.about().stream())
                .toList();
    }
}
