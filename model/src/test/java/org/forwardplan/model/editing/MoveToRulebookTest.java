package org.forwardplan.model.editing;

import static org.forwardplan.model.plan.Items.evidence;
import static org.forwardplan.model.plan.Items.link;
import static org.forwardplan.model.plan.Items.objective;
import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.plan;
import static org.forwardplan.model.plan.Items.profile;
import static org.forwardplan.model.plan.Items.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.checks.PlanCheck;
import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.RandomPlans;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.TestRef;
import org.forwardplan.model.rulebook.NextYear;
import org.forwardplan.model.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class MoveToRulebookTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);
    private static final PlanItem PASSAGE = passage(1, 1, "We set three aims.");
    private static final PlanItem STRATEGY = evidence(2, "Workforce strategy");
    private static final PlanItem WAITS = objective(3, "Shorter waits");

    private final Plan start =
            Plan.of(
                    Stream.concat(
                            NextYear.THIS.requirements().stream(),
                            plan(
                                            profile(),
                                            section(1, "Aims"),
                                            PASSAGE,
                                            STRATEGY,
                                            WAITS,
                                            link(11, PASSAGE, "quality/aims"),
                                            link(12, PASSAGE, "quality/b"),
                                            link(13, STRATEGY, "workforce/numbers"),
                                            link(14, STRATEGY, "workforce/training"),
                                            link(15, WAITS, "patients/a"),
                                            link(16, WAITS, "public/a"),
                                            link(17, PASSAGE, "ends/a"),
                                            link(18, PASSAGE, "stays/a"),
                                            link(19, PASSAGE, "moves/a"),
                                            answer("workforce", "Head of people", "We plan."),
                                            answer("patients", "Head of voice", "We listen."),
                                            answer("public", "Head of voice", "We ask."))
                                    .items()));

    private static Answer answer(String key, String lead, String howMet) {
        return new Answer(new AnswerId(NextYear.id(key)), lead, howMet, "", null);
    }

    private Plan confirmed(String... keys) {
        var now = start;
        for (var key : keys) {
            now = Decided.after(new ConfirmAnswer(NextYear.id(key), "Chair", DAY, ""), now);
        }
        return now;
    }

    private static Plan moved(Plan plan) {
        return Decided.after(new MoveToRulebook(NextYear.NEXT), plan);
    }

    private static AnswerState state(Plan plan, String key) {
        return Coverage.of(plan).row(NextYear.id(key)).orElseThrow().state();
    }

    private static Set<String> links(Plan plan, PlanItem from) {
        return plan.items(Link.class)
                .filter(link -> link.from().equals(from.id()))
                .map(link -> link.test().toString())
                .collect(Collectors.toSet());
    }

    @Test
    void the_plan_answers_to_the_rows_of_the_other_rulebook_and_says_so() {
        var plan = moved(start);

        assertEquals("book-2", plan.profile().rulebook());
        assertEquals("Rulebook book-2", plan.profile().rulebookTitle());
        assertEquals(
                Set.of("stays", "quality", "moves", "workforce", "training", "patients", "fresh"),
                Coverage.of(plan).rows().stream()
                        .map(row -> row.requirement().id().key())
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_row_that_ends_stays_in_the_plan_with_its_last_day_and_its_links_are_orphans() {
        var coverage = Coverage.of(moved(start));

        var ends = coverage.row(NextYear.id("ends")).orElseThrow();
        assertEquals(LocalDate.of(2024, 3, 31), ends.requirement().validTo());
        assertEquals(
                List.of("Is it over?"),
                ends.orphans().stream().map(it -> it.link().asked()).toList());
        assertEquals(
                List.of("ends", "public"),
                coverage.noLonger().stream().map(row -> row.requirement().id().key()).toList());
    }

    @Test
    void what_answers_a_reworded_test_is_looked_at_again_and_what_answers_the_others_is_not() {
        var plan = moved(start);
        var outdated = Coverage.of(plan).row(NextYear.id("quality")).orElseThrow().outdated();

        assertEquals(
                List.of("quality/aims"),
                outdated.stream().map(it -> it.link().test().toString()).toList());
        assertEquals(
                "what is asked has changed: a number or date has changed: “3” is now “5”",
                outdated.getFirst().because());
        assertEquals(AnswerState.COMPLETE, state(plan, "stays"));
        assertEquals(AnswerState.COMPLETE, state(plan, "moves"));
        var looked =
                new StillAnswers("Still", outdated.stream().map(it -> it.link().id()).toList());
        assertEquals(AnswerState.COMPLETE, state(Decided.after(looked, plan), "quality"));
    }

    @Test
    void what_a_split_row_rested_on_goes_to_the_part_that_asks_it_and_is_looked_at_again() {
        var plan = moved(start);

        assertEquals(Set.of("workforce/numbers", "training/who"), links(plan, STRATEGY));
        var coverage = Coverage.of(plan);
        assertEquals(1, coverage.row(NextYear.id("workforce")).orElseThrow().outdated().size());
        assertEquals(1, coverage.row(NextYear.id("training")).orElseThrow().outdated().size());
        var training = plan.find(Answer.class, new AnswerId(NextYear.id("training"))).orElseThrow();
        assertEquals("Head of people", training.lead());
        assertEquals("We plan.", training.howMet());
    }

    @Test
    void what_merged_rows_rested_on_goes_to_the_merged_row() {
        var plan = moved(start);

        assertEquals(Set.of("patients/a", "patients/public"), links(plan, WAITS));
        assertEquals(AnswerState.COMPLETE, state(plan, "patients"));
        var merged = plan.find(Answer.class, new AnswerId(NextYear.id("patients"))).orElseThrow();
        assertEquals("Head of voice", merged.lead());
        assertEquals("We listen.\n\nWe ask.", merged.howMet());
        assertTrue(plan.find(new AnswerId(NextYear.id("public"))).isEmpty());
    }

    @Test
    void a_confirmation_stays_and_holds_only_where_the_row_asks_the_same() {
        var plan = moved(confirmed("stays", "moves", "quality", "workforce", "patients", "public"));

        assertEquals(AnswerState.CONFIRMED, state(plan, "stays"));
        assertEquals(AnswerState.CONFIRMED, state(plan, "moves"));
        for (var key : List.of("quality", "workforce", "training", "patients")) {
            assertEquals(AnswerState.OUTDATED, state(plan, key), key);
            assertTrue(
                    plan.find(Confirmation.class, new ConfirmationId(NextYear.id(key)))
                            .isPresent());
        }
    }

    @Test
    void saying_that_it_still_answers_does_not_renew_a_confirmation() {
        var plan = moved(confirmed("quality"));
        var links = plan.items(Link.class).map(Link::id).toList();

        assertEquals(
                AnswerState.OUTDATED,
                state(Decided.after(new StillAnswers("Still", links), plan), "quality"));
    }

    @Test
    void only_what_needs_another_look_comes_onto_the_list() {
        var before = findings(start);
        var now = findings(moved(start));

        now.removeAll(before);
        assertEquals(
                Set.of(
                        "Nothing answers “Fresh”",
                        "What “Quality” asks has changed since this answered it: We set three"
                                + " aims.",
                        "What “Staff” asks has changed since this answered it: Workforce strategy",
                        "What “Training” asks has changed since this answered it: Workforce"
                                + " strategy",
                        "1 link answers what “Ends” asked and asks no longer"),
                now.stream()
                        .filter(it -> !it.startsWith("Nobody leads"))
                        .collect(Collectors.toSet()));
    }

    private static Set<String> findings(Plan plan) {
        return PlanCheck.run(Subject.of(plan, DAY)).stream()
                .map(Finding::what)
                .collect(Collectors.toSet());
    }

    @Test
    void an_orphan_moves_to_another_test_as_both_stand_now() {
        var plan = moved(start);
        var orphan = Coverage.of(plan).row(NextYear.id("ends")).orElseThrow().orphans().getFirst();
        var to = new TestRef(NextYear.id("fresh"), "a");

        var mended = Decided.after(new MoveAnswers("Move", List.of(orphan.link().id()), to), plan);

        assertTrue(Coverage.of(mended).row(NextYear.id("ends")).orElseThrow().orphans().isEmpty());
        assertEquals(AnswerState.COMPLETE, state(mended, "fresh"));
    }

    @Test
    void nothing_can_be_linked_with_a_row_that_is_no_longer_asked() {
        var link =
                new LinkAnswer(
                        "Link",
                        (Answering) WAITS.id(),
                        List.of(new TestRef(NextYear.id("ends"), "a")));

        assertEquals(
                List.of("There is no test ends/a in this plan's rulebook"),
                Decided.refused(link, moved(start)));
    }

    @Provide
    Arbitrary<Plan> plans() {
        var links =
                Arbitraries.integers()
                        .between(0, 2)
                        .list()
                        .ofSize(9)
                        .map(from ->
                                IntStream.range(0, 9).mapToObj(at -> chance(at, from.get(at))));
        return RandomPlans.plans()
                .flatMap(random ->
                        links.map(some ->
                                Plan.of(
                                        Stream.of(
                                                        random.items()
                                                                .filter(it ->
                                                                        !(it
                                                                                instanceof
                                                                                PlanProfile))
                                                                .filter(it ->
                                                                        !(it
                                                                                instanceof
                                                                                Requirement)),
                                                        start.items()
                                                                .filter(it ->
                                                                        !(it instanceof Link)),
                                                        some)
                                                .flatMap(it -> it))));
    }

    private static PlanItem chance(int at, int from) {
        var tests =
                NextYear.THIS.requirements().stream()
                        .flatMap(row -> row.tests().stream().map(row::ref))
                        .toList();
        return new Link(
                new LinkId(new UUID(7, at)),
                tests.get(at),
                (Answering) List.of(PASSAGE, STRATEGY, WAITS).get(from).id());
    }

    @Property(tries = 100)
    void nothing_else_is_touched(@ForAll("plans") Plan plan) {
        assertEquals(others(plan), others(moved(plan)));
    }

    private static Set<PlanItem> others(Plan plan) {
        return plan.items()
                .filter(it ->
                        !(it instanceof Requirement
                                || it instanceof Link
                                || it instanceof Answer
                                || it instanceof Confirmation
                                || it instanceof PlanProfile))
                .collect(Collectors.toSet());
    }

    @Property(tries = 100)
    void undo_restores_the_plan(@ForAll("plans") Plan plan) {
        var change = Decided.change(new MoveToRulebook(NextYear.NEXT), plan);

        assertEquals(plan, plan.after(change).after(change.inverse()));
    }

    @Property(tries = 100)
    void moving_twice_is_moving_once(@ForAll("plans") Plan plan) {
        assertNothingToDo(NextYear.NEXT, moved(plan));
    }

    @Property(tries = 100)
    void no_link_is_lost(@ForAll("plans") Plan plan) {
        var before = plan.items(Link.class).map(Link::from).collect(Collectors.toSet());

        assertEquals(
                before, moved(plan).items(Link.class).map(Link::from).collect(Collectors.toSet()));
    }

    @Test
    void moving_to_the_rulebook_it_answers_to_changes_nothing() {
        var there = Decided.after(new MoveToRulebook(NextYear.THIS), start);

        assertNothingToDo(NextYear.THIS, there);
    }

    @Test
    void a_plan_can_move_back() {
        var back = Decided.after(new MoveToRulebook(NextYear.THIS), moved(start));

        assertEquals(
                NextYear.THIS.requirements().stream()
                        .map(Requirement::id)
                        .collect(Collectors.toSet()),
                Coverage.of(back).rows().stream()
                        .map(row -> row.requirement().id())
                        .collect(Collectors.toSet()));
    }

    private static void assertNothingToDo(Rulebook to, Plan plan) {
        assertEquals(
                List.of(),
                assertInstanceOf(Decision.Refused.class, new MoveToRulebook(to).decide(plan))
                        .findings());
    }
}
