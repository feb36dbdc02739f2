package org.forwardplan.model.editing;

import static org.forwardplan.model.plan.Items.statutory;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.editing.SplitRequirement.Part;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.RandomPlans;
import org.forwardplan.model.plan.Requirement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Splitting and merging rows by hand, in any plan.
class RowsByHandLeaveTheRestTest {

    private static final RequirementId VOICE = new RequirementId("voice");
    private static final RequirementId CHOICE = new RequirementId("choice");
    private static final List<String> TESTS =
            List.of("voice/a", "voice/b", "choice/a", "choice/c", "other/a");
    private static final List<PlanItem> ANSWERS =
            List.of(
                    Items.evidence(901, "Survey"),
                    Items.evidence(902, "Minutes"),
                    Items.evidence(903, "Report"));

    @Provide
    Arbitrary<Plan> plans() {
        var linked =
                Arbitraries.integers()
                        .between(0, ANSWERS.size() * TESTS.size() - 1)
                        .set()
                        .ofMaxSize(9);
        return Combinators.combine(RandomPlans.plans(), linked)
                .as((random, some) ->
                        Plan.of(
                                Stream.of(
                                                random.items()
                                                        .filter(it -> !(it instanceof Requirement)),
                                                rows(),
                                                ANSWERS.stream(),
                                                some.stream().map(RowsByHandLeaveTheRestTest::link))
                                        .flatMap(it -> it)));
    }

    private static Stream<PlanItem> rows() {
        return Stream.of(
                statutory("voice", "a", "b"),
                statutory("choice", "a", "c"),
                statutory("other", "a"));
    }

    private static PlanItem link(int at) {
        return Items.link(
                700 + at, ANSWERS.get(at % ANSWERS.size()), TESTS.get(at / ANSWERS.size()));
    }

    @Provide
    Arbitrary<PlanCommand> commands() {
        return Arbitraries.of(
                split(List.of("a"), List.of("b")),
                split(List.of("b"), List.of("a")),
                split(List.of("a", "b"), List.of("a")),
                split(List.of("a", "b"), List.of("b", "a")),
                new MergeRequirements(List.of(VOICE, CHOICE), "Voice and choice"),
                new MergeRequirements(List.of(CHOICE, VOICE), "Choice and voice"));
    }

    private static PlanCommand split(List<String> first, List<String> second) {
        return new SplitRequirement(
                VOICE, List.of(new Part("Patients", first), new Part("Public", second)));
    }

    @Property(tries = 100)
    void nothing_else_is_touched(
            @ForAll("plans") Plan plan, @ForAll("commands") PlanCommand command) {
        assertEquals(others(plan), others(Decided.after(command, plan)));
    }

    private static Set<PlanItem> others(Plan plan) {
        return plan.items()
                .filter(it ->
                        switch (it) {
                            case Requirement row -> row.id().key().equals("other");
                            case Link link -> link.test().requirement().key().equals("other");
                            case Answer _, Confirmation _ -> false;
                            default -> true;
                        })
                .collect(Collectors.toSet());
    }

    @Property(tries = 100)
    void undo_restores_the_plan(
            @ForAll("plans") Plan plan, @ForAll("commands") PlanCommand command) {
        var change = Decided.change(command, plan);

        assertEquals(plan, plan.after(change).after(change.inverse()));
    }

    @Property(tries = 100)
    void nothing_that_answered_is_lost(
            @ForAll("plans") Plan plan, @ForAll("commands") PlanCommand command) {
        assertEquals(answering(plan), answering(Decided.after(command, plan)));
    }

    private static Set<Object> answering(Plan plan) {
        return plan.items(Link.class).map(Link::from).collect(Collectors.toSet());
    }
}
