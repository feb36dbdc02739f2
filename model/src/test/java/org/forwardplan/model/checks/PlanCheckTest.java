package org.forwardplan.model.checks;

import static org.forwardplan.model.plan.Items.evidence;
import static org.forwardplan.model.plan.Items.link;
import static org.forwardplan.model.plan.Items.milestone;
import static org.forwardplan.model.plan.Items.objective;
import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.requirement;
import static org.forwardplan.model.plan.Items.section;
import static org.forwardplan.model.plan.Items.statutory;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.checks.Finding.Weight;
import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.ItemId.PictureId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class PlanCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Section chapter = section(1, "Quality");
    private final Section aims = section(2, 1, "Aims");
    private final Passage words = passage(1, 2, "We do it well.");
    private final Requirement quality = statutory("quality", "a");
    private final Evidence strategy = evidence(1, "Strategy");
    private final List<PlanItem> perfect =
            List.of(
                    Items.profile(),
                    chapter,
                    aims,
                    words,
                    quality,
                    strategy,
                    Items.answer("quality", "Tell partners", TODAY),
                    link(1, words, "quality/a"),
                    objective(1, "See people sooner"),
                    TrajectoryPoint.none(objective(1, "").id(), null, new FinancialYear(2026))
                            .planning(BigDecimal.valueOf(76)),
                    milestone(1, "Draft", TODAY));

    @Test
    void a_perfect_plan_has_no_findings() {
        assertEquals(List.of(), find());
    }

    @Test
    void a_statutory_row_that_nothing_answers_must_be_mended() {
        assertEquals(
                List.of(
                        Finding.must(
                                "Nothing answers “Duty as to access”",
                                statutory("access", "a").id(),
                                "Add evidence, or write a passage and link it to the duty's"
                                        + " tests")),
                find(statutory("access", "a"), Items.answer("access", "", null)));
    }

    @Test
    void a_recommended_row_that_nothing_answers_should_be_looked_at() {
        var row = requirement("access", Kind.RECOMMENDED, "a");

        assertEquals(
                List.of(
                        Finding.should(
                                "Nothing answers “Duty as to access”",
                                row.id(),
                                "Add evidence, or write a passage and link it to the duty's"
                                        + " tests")),
                find(row));
    }

    @Test
    void a_row_answered_only_outside_the_plan_should_be_looked_at() {
        var row = requirement("access", Kind.RECOMMENDED, "a");

        assertEquals(
                List.of(
                        Finding.should(
                                "“Duty as to access” is answered only outside the plan",
                                row.id(),
                                "Say it in a section and link the passage, or have a reviewer"
                                        + " confirm the evidence")),
                find(row, link(2, strategy, "access/a")));
    }

    @ParameterizedTest
    @EnumSource(names = {"NATIONAL_OBJECTIVE", "CORE_PURPOSE", "PRINCIPLE", "PROCESS"})
    void other_rows_may_stand_open(Kind kind) {
        assertEquals(List.of(), find(requirement("access", kind, "a")));
    }

    @Test
    void a_confirmation_that_no_longer_holds_must_be_mended() {
        assertEquals(
                List.of(
                        Finding.must(
                                "“Duty as to quality” has changed since it was confirmed",
                                quality.id(),
                                "Look at what changed and confirm it again")),
                find(confirmedBefore()));
    }

    @Test
    void a_section_with_nothing_in_it_and_nothing_beneath_should_be_looked_at() {
        var empty = section(3, 1, "Access");

        assertEquals(
                List.of(
                        Finding.should(
                                "Section 1.2 Access has no text",
                                empty.id(),
                                "Write a passage, or remove the section")),
                find(empty));
    }

    @Test
    void a_passage_without_words_should_be_looked_at() {
        var blank = passage(2, 2, " ");

        assertEquals(
                List.of(
                        Finding.should(
                                "Section 1.1 Aims has an empty passage",
                                blank.id(),
                                "Write it, or remove the passage")),
                find(blank));
    }

    @Test
    void a_figure_that_nobody_has_described_must_be_mended() {
        var body = new Figure(new PictureId("aa"), " ", "Hubs by year", 60);
        var figure = passage(2, 2, "").withBody(body);

        assertEquals(
                List.of(
                        Finding.must(
                                "A figure in section 1.1 Aims is not described in words",
                                figure.id(),
                                "Say what it shows, for readers who cannot see it")),
                find(figure));
    }

    @Test
    void a_section_with_text_that_nobody_leads_on_should_be_looked_at() {
        assertEquals(
                List.of(
                        Finding.should(
                                "Nobody leads on section 1.1 Aims",
                                aims.id(),
                                "Name the role that answers for it")),
                find(aims.withLead(" ")));
    }

    @Test
    void a_section_that_only_holds_others_needs_no_lead() {
        assertEquals(List.of(), find(chapter.withLead("")));
    }

    @Test
    void a_statutory_row_that_nobody_leads_on_should_be_looked_at() {
        var row = statutory("access", "a");

        assertEquals(
                List.of(
                        Finding.should(
                                "Nobody leads on “Duty as to access”",
                                row.id(),
                                "Name the role that answers for it")),
                find(row, link(2, words, "access/a")));
    }

    @Test
    void what_fell_due_before_today_should_be_looked_at() {
        var late = milestone(1, "Draft", TODAY.minusDays(1));

        assertEquals(
                List.of(
                        Finding.should(
                                "“Draft” was due on 28 Feb 2027",
                                late.id(),
                                "Mark it done, or set a new date")),
                find(late));
    }

    @Test
    void an_objective_of_words_alone_should_be_looked_at() {
        unmeasurable(
                "Objective “Sooner” cannot be measured yet", new Target.Narrative("See people"));
    }

    @Test
    void an_objective_without_a_date_should_be_looked_at() {
        unmeasurable(
                "Objective “Sooner” has no date",
                new Target.AtLeast(BigDecimal.valueOf(76), "%", null));
    }

    @Test
    void what_must_be_mended_stands_before_what_should_be_looked_at() {
        var findings =
                find(
                        requirement("choice", Kind.RECOMMENDED, "a"),
                        statutory("access", "a"),
                        confirmedBefore());

        assertEquals(
                List.of(Weight.MUST, Weight.MUST, Weight.SHOULD, Weight.SHOULD),
                findings.stream().map(Finding::weight).toList());
    }

    @Test
    void an_empty_plan_has_no_findings() {
        assertEquals(List.of(), PlanCheck.run(Subject.of(Plan.EMPTY, TODAY)));
    }

    private void unmeasurable(String what, Target target) {
        var objective = ItemFields.with(objective(1, "Sooner"), "target", target);

        assertEquals(
                List.of(
                        Finding.should(
                                what, objective.id(), "Give it a figure, a date and an owner")),
                find(objective));
    }

    /// A confirmation of when the passage said something else.
    private Confirmation confirmedBefore() {
        var test = quality.ref(quality.tests().getFirst());
        var reliance = new Confirmation.Reliance(test, words.id(), "what it said then");
        return new Confirmation(
                new ConfirmationId(quality.id()), "Chief nurse", TODAY, "", List.of(reliance));
    }

    /// The findings about the perfect plan with these items added, or in place of those it has.
    private List<Finding> find(PlanItem... items) {
        var plan = Plan.of(Stream.concat(perfect.stream(), Arrays.stream(items)));
        return PlanCheck.run(Subject.of(plan, TODAY));
    }
}
