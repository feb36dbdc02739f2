package org.forwardplan.persistence.samples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts the sample plan against the papers it was drawn from.
class NorthEastLondonTest {

    private static final Plan PLAN = new SamplePlans(new RulebookFiles()).northEastLondon().plan();

    private static final Coverage COVERAGE = Coverage.of(PLAN);

    @Test
    void it_is_a_five_year_plan_to_the_first_rulebook() {
        var profile = PLAN.profile();

        assertAll(
                () -> assertEquals("North east London Joint Forward Plan", profile.title()),
                () -> assertEquals("NHS North East London", profile.organisation()),
                () -> assertEquals("2023/24 to 2027/28", profile.period()),
                () -> assertEquals("jfp-2023-24", profile.rulebook()));
    }

    @Test
    void the_paper_has_16_bullets_for_the_17_statutory_rows() {
        var bullets = table("Legislative requirements as the paper lists them");
        var rows =
                bullets.rows().stream()
                        .flatMap(row -> Stream.of(row.getLast().split("; ")))
                        .toList();
        var titles =
                COVERAGE.rows(Kind.STATUTORY).stream()
                        .map(row -> row.requirement().title())
                        .collect(Collectors.toSet());

        assertEquals(16, bullets.rows().size());
        assertEquals(17, rows.size());
        assertEquals(titles, Set.copyOf(rows));
    }

    @Test
    void the_31_national_objectives_stand_in_12_areas() {
        var objectives =
                PLAN.items(Requirement.class)
                        .filter(row -> row.kind() == Kind.NATIONAL_OBJECTIVE)
                        .toList();

        assertEquals(31, objectives.size());
        assertEquals(12, objectives.stream().map(Requirement::group).distinct().count());
    }

    @Test
    void the_timeline_runs_from_january_to_june_2023_in_three_streams() {
        var milestones = PLAN.all(Milestone.class);
        var months =
                milestones.stream()
                        .flatMap(it -> it.span().first().datesUntil(it.span().last().plusDays(1)))
                        .map(YearMonth::from)
                        .collect(Collectors.toSet());

        assertEquals(
                Stream.iterate(YearMonth.of(2023, 1), month -> month.plusMonths(1))
                        .limit(6)
                        .collect(Collectors.toSet()),
                months);
        assertEquals(
                List.of("Drafting", "Engagement", "Approval and publication"),
                List.copyOf(
                        milestones.stream()
                                .map(Milestone::stream)
                                .collect(Collectors.toCollection(LinkedHashSet::new))));
        assertEquals(LocalDate.of(2023, 4, 1), milestone("Final draft due").span().last());
        assertEquals(
                LocalDate.of(2023, 6, 30),
                milestone("Publish the joint forward plan").span().last());
    }

    @Test
    void the_cover_sheet_has_13_fields_and_no_risks() {
        Map<String, String> cover =
                table("Cover sheet of the paper to the partnership, 11 January 2023")
                        .rows()
                        .stream()
                        .collect(Collectors.toMap(List::getFirst, List::getLast));

        assertAll(
                () -> assertEquals(13, cover.size()),
                () -> assertEquals("", cover.get("Risks")),
                () -> assertEquals("To be confirmed", cover.get("Next steps and onward reporting")),
                () -> assertEquals("Discussion", cover.get("Action required")));
    }

    @Test
    void five_sources_stand_upstream_each_with_a_note_on_its_status() {
        var upstream = PLAN.all(Source.class).stream().filter(Source::upstream).toList();

        assertEquals(
                List.of(
                        Source.Kind.MANDATE,
                        Source.Kind.INTEGRATED_CARE_STRATEGY,
                        Source.Kind.CAPITAL_PLAN,
                        Source.Kind.JSNA,
                        Source.Kind.JLHWS),
                upstream.stream().map(Source::kind).toList());
        upstream.forEach(source -> assertTrue(!source.note().isBlank(), source.title()));
    }

    @Test
    void figures_by_year_are_the_national_objectives_or_marked_as_illustrative() {
        var points = PLAN.all(TrajectoryPoint.class);

        assertEquals(13, points.size());
        assertEquals(7, points.stream().filter(it -> it.note().contains("national")).count());
        assertTrue(
                points.stream()
                        .filter(it -> !it.note().contains("national"))
                        .allMatch(it -> it.note().startsWith("Illustrative")));
        assertTrue(points.stream().allMatch(it -> it.outturn() == null));
    }

    @Test
    void it_counts_the_partners_of_the_system() {
        assertAll(
                () -> assertEquals(8, organisations(Organisation.Kind.LOCAL_AUTHORITY).size()),
                () -> assertEquals(8, organisations(Organisation.Kind.HWB).size()),
                () -> assertEquals(7, organisations(Organisation.Kind.PLACE).size()),
                () -> assertEquals(5, organisations(Organisation.Kind.COLLABORATIVE).size()),
                () -> assertEquals(5, organisations(Organisation.Kind.TRUST).size()),
                () -> assertEquals(1, organisations(Organisation.Kind.ICB).size()));
    }

    @Test
    void boards_and_places_cover_every_local_authority_once() {
        var authorities =
                organisations(Organisation.Kind.LOCAL_AUTHORITY).stream()
                        .map(Organisation::id)
                        .collect(Collectors.toSet());

        for (var kind : List.of(Organisation.Kind.HWB, Organisation.Kind.PLACE)) {
            var covered = organisations(kind).stream().flatMap(it -> it.covers().stream()).toList();
            assertEquals(8, covered.size());
            assertEquals(authorities, Set.copyOf(covered));
        }
    }

    @Test
    void it_puts_four_things_first_with_six_themes_and_their_foundations() {
        var kinds =
                PLAN.items(Priority.class)
                        .collect(Collectors.groupingBy(Priority::kind, Collectors.counting()));

        assertEquals(
                Map.of(
                        Priority.Kind.PRIORITY, 4L,
                        Priority.Kind.THEME, 6L,
                        Priority.Kind.FOUNDATION, 3L),
                kinds);
    }

    @Test
    void the_partnership_met_with_22_members_7_attendees_and_8_apologies() {
        var listed =
                table("Partnership meeting of 23 November 2022").rows().stream()
                        .collect(Collectors.groupingBy(List::getLast, Collectors.counting()));

        assertEquals(Map.of("Member", 22L, "In attendance", 7L, "Apologies", 8L), listed);
    }

    @Test
    void all_8_local_authorities_and_the_board_appear_in_the_minutes() {
        var listed =
                table("Partnership meeting of 23 November 2022").rows().stream()
                        .map(List::getFirst)
                        .collect(Collectors.joining("\n"));

        organisations(Organisation.Kind.LOCAL_AUTHORITY)
                .forEach(it ->
                        assertTrue(
                                listed.contains(it.name().replace(" Corporation", "")), it.name()));
        assertTrue(listed.contains("Chair, NHS North East London"));
    }

    @Test
    void it_is_the_same_every_time() {
        assertEquals(PLAN, new SamplePlans(new RulebookFiles()).northEastLondon().plan());
    }

    @Test
    void it_can_be_taken_back_like_any_other_edit() {
        var change = new SamplePlans(new RulebookFiles()).northEastLondon().change();

        assertEquals(Plan.EMPTY, PLAN.after(change.inverse()));
    }

    private static Milestone milestone(String title) {
        return only(PLAN.items(Milestone.class), Milestone::title, title);
    }

    private static TextTable table(String caption) {
        return only(
                PLAN.items(Passage.class)
                        .map(passage -> passage.body() instanceof TextTable table ? table : null)
                        .filter(Objects::nonNull),
                TextTable::caption,
                caption);
    }

    private static <T> T only(Stream<T> among, Function<T, String> called, String name) {
        return among.filter(it -> called.apply(it).equals(name)).findFirst().orElseThrow();
    }

    private static List<Organisation> organisations(Organisation.Kind kind) {
        return PLAN.all(Organisation.class).stream().filter(it -> it.kind() == kind).toList();
    }
}
