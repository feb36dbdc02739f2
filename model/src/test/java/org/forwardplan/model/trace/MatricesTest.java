package org.forwardplan.model.trace;

import static org.forwardplan.model.plan.Items.evidence;
import static org.forwardplan.model.plan.Items.link;
import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.section;
import static org.forwardplan.model.plan.Items.statutory;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.trace.Matrix.Ground;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class MatricesTest {

    private static final Section CHAPTER = section(1, "Our priorities");
    private static final Section CHILDREN = section(2, 1, "Children");
    private static final Section FOREWORD = section(3, "Foreword");
    private static final Passage HELP = passage(1, 2, "We help early.");
    private static final Passage MENTION = passage(2, 1, "In Hackney, CHILDREN come first.");
    private static final Passage WELCOME = passage(3, 3, "Welcome to Hackneyed words.");
    private static final Requirement QUALITY = statutory("quality", "a", "b");
    private static final Requirement ACCESS = statutory("access", "a");
    private static final Priority PRIORITY =
            new Priority(new PriorityId(new UUID(0, 1)), 1, Priority.Kind.PRIORITY, "Children", "");
    private static final Organisation COUNCIL =
            new Organisation(
                    new OrganisationId(new UUID(0, 1)),
                    1,
                    "London Borough of Hackney",
                    Organisation.Kind.LOCAL_AUTHORITY,
                    List.of());
    private static final Organisation PLACE =
            new Organisation(
                    new OrganisationId(new UUID(0, 2)),
                    2,
                    "City and Hackney place partnership",
                    Organisation.Kind.PLACE,
                    List.of(COUNCIL.id()));
    private static final PlanItem OBJECTIVE =
            ItemFields.with(Items.objective(1, "Faster help"), "priority", PRIORITY.id());

    private static final Plan PLAN =
            Items.plan(
                    CHAPTER,
                    CHILDREN,
                    FOREWORD,
                    HELP,
                    MENTION,
                    WELCOME,
                    QUALITY,
                    ACCESS,
                    PRIORITY,
                    COUNCIL,
                    PLACE,
                    OBJECTIVE,
                    link(1, HELP, "quality/a"),
                    link(2, HELP, "quality/b"),
                    link(3, MENTION, "quality/a"),
                    link(4, OBJECTIVE, "quality/a"));

    private static Matrices matrices(boolean chapters) {
        return Matrices.of(PLAN, Coverage.of(PLAN), Outline.of(PLAN), chapters);
    }

    @Test
    void a_requirement_meets_a_section_by_each_link_from_its_passages() {
        var matrix = matrices(false).requirementsBySection();

        assertEquals(
                List.of(
                        new Ground(HELP.id(), "1.1 Children", "Is a there?"),
                        new Ground(HELP.id(), "1.1 Children", "Is b there?")),
                matrix.at(QUALITY.id(), CHILDREN.id()));
        assertEquals(1, matrix.count(QUALITY.id(), CHAPTER.id()));
        assertEquals(3, matrix.rowTotal(QUALITY.id()));
        assertEquals(0, matrix.rowTotal(ACCESS.id()));
        assertEquals(2, matrix.columnTotal(CHILDREN.id()));
        assertEquals(3, matrix.total());
    }

    @Test
    void a_chapter_counts_what_stands_beneath_it() {
        var matrix = matrices(true).requirementsBySection();

        assertEquals(
                List.of("1 Our priorities", "2 Foreword"),
                matrix.columns().stream().map(Matrix.Line::heading).toList());
        assertEquals(3, matrix.count(QUALITY.id(), CHAPTER.id()));
    }

    @Test
    void a_requirement_meets_a_priority_by_its_objectives_its_section_and_its_name() {
        var matrix = matrices(false).requirementsByPriority();

        assertEquals(
                List.of(HELP.id(), MENTION.id(), OBJECTIVE.id(), HELP.id()).stream()
                        .map(id -> id.text())
                        .sorted()
                        .toList(),
                matrix.at(QUALITY.id(), PRIORITY.id()).stream()
                        .map(ground -> ground.from().text())
                        .sorted()
                        .toList());
    }

    @Test
    void a_section_concerns_a_place_that_its_passages_name() {
        var matrix = matrices(false).sectionsByPlace();

        assertEquals("City and Hackney", matrix.columns().getFirst().heading());
        assertEquals(
                List.of(new Ground(MENTION.id(), "1 Our priorities", MENTION.name())),
                matrix.at(CHAPTER.id(), PLACE.id()));
        assertEquals(0, matrix.count(FOREWORD.id(), PLACE.id()));
    }

    @Test
    void a_section_named_after_a_place_concerns_it_whatever_it_says() {
        var plan = Items.plan(PLACE, section(1, "City and Hackney"), passage(1, 1, "More homes."));
        var matrix =
                Matrices.of(plan, Coverage.of(plan), Outline.of(plan), false).sectionsByPlace();

        assertEquals(1, matrix.total());
    }

    @Test
    void only_the_wanted_rows_are_added_up() {
        var matrix =
                matrices(false)
                        .requirementsBySection()
                        .withRows(row -> row.id().equals(ACCESS.id()));

        assertEquals(1, matrix.rows().size());
        assertEquals(0, matrix.total());
        assertEquals(3, matrix.columns().size());
    }

    @Test
    void what_leads_nowhere_is_listed_both_ways() {
        var source =
                new Source(
                        new SourceId(new UUID(0, 1)),
                        1,
                        "NHS mandate",
                        Source.Kind.MANDATE,
                        null,
                        Source.Status.FINAL,
                        null,
                        true,
                        "");
        var cited = evidence(1, "Audit");
        var loose = evidence(2, "Survey");
        var plan =
                PLAN.after(
                        new Together(
                                List.of(
                                        added(source),
                                        added(ItemFields.with(cited, "source", source.id())),
                                        added(loose),
                                        added(link(9, cited, "quality/b")))));
        var orphans = Orphans.of(plan, Coverage.of(plan), Outline.of(plan));

        assertEquals(
                List.of(FOREWORD),
                orphans.sections().stream().map(Outline.Entry::section).toList());
        assertEquals(
                List.of("access/a"),
                orphans.tests().stream().map(TestCoverage::test).map(Object::toString).toList());
        assertEquals(List.of(loose), orphans.unused());
    }

    private static PlanChange added(PlanItem item) {
        return new Added(item);
    }
}
