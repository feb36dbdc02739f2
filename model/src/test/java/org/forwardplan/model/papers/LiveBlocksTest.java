package org.forwardplan.model.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.LiveBlock.Subject;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class LiveBlocksTest {

    private static PaperPlan full() {
        return new PaperPlan()
                .organisation("North Council", Organisation.Kind.LOCAL_AUTHORITY)
                .organisation("North Place", Organisation.Kind.PLACE, "North Council")
                .organisation("Riverside Hospital", Organisation.Kind.TRUST)
                .priority("Mental health", Priority.Kind.PRIORITY)
                .priority("Prevention", Priority.Kind.THEME)
                .objective("Seen within four hours", "Riverside Hospital", "Mental health")
                .milestone(
                        "Publish", "Approval", LocalDate.of(2027, 6, 30), LocalDate.of(2027, 6, 30))
                .milestone("Draft", "Drafting", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31))
                .source("Health strategy", Source.Kind.JLHWS, "North Council")
                .fact("Population", "People", "2 million")
                .fact("Money", "Debt", "£1 million")
                .evidence("Senate", Evidence.Kind.GOVERNANCE)
                .requirement(Kind.STATUTORY, "quality", "Improve quality", "s.1", "what")
                .requirement(Kind.NATIONAL_OBJECTIVE, "waits", "End long waits", "", "what");
    }

    private static Block drawn(PaperPlan plan, Subject subject, String filter) {
        var paper =
                JointForwardPlanPaper.of(
                        plan.section("Live", null)
                                .passage("live", "Live", new LiveBlock(subject, filter))
                                .plan(),
                        PaperPlan.TODAY);
        return paper.blocks().get(3);
    }

    private static List<String> rows(Subject subject, String filter) {
        return Printed.rows((Table) drawn(full(), subject, filter));
    }

    @Test
    void objectives_show_target_owner_lead_and_day() {
        assertEquals(
                List.of(
                        "Seen within four hours | ≥ 76% by 31 Mar 2027 | Riverside Hospital /"
                                + " Director | 31 Mar 2027"),
                rows(Subject.OBJECTIVES, "mental HEALTH"));
    }

    @Test
    void milestones_stand_in_the_order_of_their_days() {
        assertEquals(
                List.of(
                        "Draft | 1 Jan 2027 to 31 Mar 2027 | Drafting | Planned",
                        "Publish | 30 Jun 2027 | Approval | Planned"),
                rows(Subject.MILESTONES, ""));
        assertEquals(
                List.of("Publish | 30 Jun 2027 | Approval | Planned"),
                rows(Subject.MILESTONES, "approval"));
    }

    @Test
    void organisations_are_found_by_kind_in_the_singular_and_the_plural() {
        assertEquals(List.of("North Place | North Council"), rows(Subject.ORGANISATIONS, "places"));
        assertEquals(List.of("Riverside Hospital"), rows(Subject.ORGANISATIONS, "NHS trusts"));
        assertEquals(List.of("North Council"), rows(Subject.ORGANISATIONS, "local authorities"));
    }

    @Test
    void sources_show_whose_they_are_and_how_far_they_have_come() {
        assertEquals(
                List.of("Health strategy | North Council | Final, 22 Nov 2026 | A note"),
                rows(Subject.SOURCES, "jlhws"));
    }

    @Test
    void priorities_are_narrowed_by_kind() {
        assertEquals(List.of("Prevention | For Prevention"), rows(Subject.PRIORITIES, "theme"));
    }

    @Test
    void facts_of_one_group_do_not_repeat_its_name() {
        assertEquals(List.of("Debt | £1 million"), rows(Subject.FACTS, "money"));
        assertEquals(
                List.of("People | 2 million | Population", "Debt | £1 million | Money"),
                rows(Subject.FACTS, ""));
    }

    @Test
    void a_source_that_all_facts_share_stands_once_in_the_caption() {
        var ofOneSource =
                full().source("Census", Source.Kind.OTHER, "North Council")
                        .fact("Homes", "Empty homes", "300", "Census")
                        .fact("Homes", "New homes", "200", "Census");
        var ofOne = (Table) drawn(ofOneSource, Subject.FACTS, "homes");
        assertEquals("Facts and figures: Homes. Source: Census", ofOne.caption());
        assertEquals(List.of("Empty homes | 300", "New homes | 200"), Printed.rows(ofOne));

        var ofSeveral =
                (Table)
                        drawn(
                                full().source("Census", Source.Kind.OTHER, "North Council")
                                        .fact("Money", "Savings", "£2", "Census"),
                                Subject.FACTS,
                                "money");
        assertEquals("Facts and figures: Money", ofSeveral.caption());
        assertEquals(
                List.of("Debt | £1 million | ", "Savings | £2 | Census"), Printed.rows(ofSeveral));
    }

    @Test
    void a_table_of_one_kind_is_called_by_that_kind() {
        assertEquals(
                "Cross-cutting themes",
                ((Table) drawn(full(), Subject.PRIORITIES, "theme")).caption());
        assertEquals(
                "Local authorities",
                ((Table) drawn(full(), Subject.ORGANISATIONS, "local authority")).caption());
        assertEquals(
                "Priorities and themes: Mental health",
                ((Table) drawn(full(), Subject.PRIORITIES, "mental health")).caption());
        assertEquals(
                "Organisations and places",
                ((Table) drawn(full(), Subject.ORGANISATIONS, "")).caption());
    }

    @Test
    void requirements_and_evidence_are_drawn_too() {
        assertEquals(
                List.of(
                        "End long waits | Primary care | None: long waits by 31 Mar 2027 | Not in"
                                + " the plan yet"),
                rows(Subject.NATIONAL_OBJECTIVES, "primary care"));
        assertEquals(
                List.of(
                        "Improve quality / s.1 | Not yet met: nothing answers this duty. | Not in"
                                + " the plan yet"),
                rows(Subject.DUTIES, ""));
        assertEquals(
                List.of("Senate / 22 Nov 2026 | Governance | Detail | "),
                rows(Subject.EVIDENCE, "governance"));
    }

    @Test
    void the_caption_names_the_subject_and_the_filter() {
        assertEquals(
                "Facts and figures: Money",
                ((Table) drawn(full(), Subject.FACTS, "money")).caption());
    }

    @ParameterizedTest
    @EnumSource
    void every_subject_says_so_where_nothing_is_recorded(Subject subject) {
        var said = drawn(new PaperPlan(), subject, "");

        var words = ((Block.Paragraph) said).spans().getFirst();
        assertEquals(
                Span.Words.italic("Nothing recorded yet under “%s”.".formatted(subject)), words);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TRAJECTORIES")
    void every_table_names_its_rows_and_says_what_it_shows(Subject subject) {
        var table = (Table) drawn(full(), subject, "");

        assertTrue(table.rowHeader() && table.numbered());
        assertTrue(table.description().endsWith("."), table.description());
        assertTrue(
                Stream.of(Printed.header(table).split(" \\| ")).distinct().count()
                        == table.columns().size());
    }

    private static PaperPlan answering() {
        return full().objective("Fewer falls", "North Council", "Prevention")
                .source("Falls strategy", Source.Kind.OTHER, "North Council")
                .fact("Falls", "Falls last year", "900", "Falls strategy")
                .section("Live", null)
                .section("Other", null)
                .passage("said", "Live", Prose.of("We improve quality."))
                .link(new PassageId(PaperPlan.uuid("said")), "quality/what")
                .link(new ObjectiveId(PaperPlan.uuid("Fewer falls")), "quality/what")
                .link(new SourceId(PaperPlan.uuid("Falls strategy")), "quality/what")
                .link(new ObjectiveId(PaperPlan.uuid("Seen within four hours")), "waits/what");
    }

    private static List<String> ofSection(Subject subject, String section) {
        var plan = answering().plan();
        var now =
                new LiveBlocks(plan, Coverage.of(plan), Outline.of(plan))
                        .of(
                                new LiveBlock(subject, "", LiveBlock.Scope.SECTION),
                                new SectionId(PaperPlan.uuid(section)));
        return now.block() instanceof Table table
                ? Printed.rows(table)
                : List.of(((Block.Paragraph) now.block()).spans().getFirst().text());
    }

    @Test
    void a_block_of_its_section_shows_what_answers_the_same_duties_and_what_that_names() {
        assertEquals(
                List.of(
                        "Fewer falls | ≥ 76% by 31 Mar 2027 | North Council / Director | 31 Mar"
                                + " 2027"),
                ofSection(Subject.OBJECTIVES, "Live"));
        assertEquals(List.of("North Council"), ofSection(Subject.ORGANISATIONS, "Live"));
        assertEquals(List.of("Prevention | For Prevention"), ofSection(Subject.PRIORITIES, "Live"));
        assertEquals(List.of("Falls last year | 900"), ofSection(Subject.FACTS, "Live"));
        assertEquals(List.of("Statutory | 1 | 1 | 0 | 0"), ofSection(Subject.COVERAGE, "Live"));
    }

    @Test
    void a_section_that_answers_nothing_has_nothing_to_draw() {
        assertEquals(
                List.of("Nothing under “Milestones” answers what this section answers yet."),
                ofSection(Subject.MILESTONES, "Other"));
    }

    @Test
    void coverage_counts_each_kind_of_duty_by_how_far_it_is_answered() {
        var counted =
                full().requirement(Kind.STATUTORY, "choice", "Choice", "s.2", "a", "b")
                        .link(
                                new ObjectiveId(PaperPlan.uuid("Seen within four hours")),
                                "choice/a");
        assertEquals(
                List.of("Statutory | 2 | 0 | 1 | 1", "National objective | 1 | 0 | 0 | 1"),
                Printed.rows((Table) drawn(counted, Subject.COVERAGE, "")));
    }

    @Test
    void each_row_knows_what_it_is_about() {
        var plan = answering().plan();
        var now =
                new LiveBlocks(plan, Coverage.of(plan), Outline.of(plan))
                        .of(
                                new LiveBlock(Subject.MILESTONES, ""),
                                new SectionId(PaperPlan.uuid("Live")));
        assertEquals(
                List.of(
                        new MilestoneId(PaperPlan.uuid("Draft")),
                        new MilestoneId(PaperPlan.uuid("Publish"))),
                now.about());
    }
}
