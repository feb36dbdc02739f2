package org.forwardplan.persistence.rulebooks;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

class ShippedRulebookTest {

    private final Rulebook rulebook = new RulebookFiles().shipped().getFirst();

    @Test
    void it_is_the_first_joint_forward_plan() {
        assertAll(
                () -> assertEquals("jfp-2023-24", rulebook.id()),
                () -> assertEquals("Joint Forward Plan", rulebook.documentName()),
                () -> assertEquals(new FinancialYear(2023), rulebook.firstYear()),
                () -> assertEquals(5, rulebook.years()),
                () -> assertEquals(LocalDate.of(2022, 12, 23), rulebook.issued()));
    }

    @Test
    void it_has_as_many_rows_of_each_kind_as_the_law_and_the_guidance() {
        assertAll(
                () -> assertEquals(17, rulebook.ofKind(Kind.STATUTORY).size()),
                () -> assertEquals(8, rulebook.ofKind(Kind.RECOMMENDED).size()),
                () -> assertEquals(31, rulebook.ofKind(Kind.NATIONAL_OBJECTIVE).size()),
                () -> assertEquals(4, rulebook.ofKind(Kind.CORE_PURPOSE).size()),
                () -> assertEquals(3, rulebook.ofKind(Kind.PRINCIPLE).size()));
    }

    @Test
    void the_31_national_objectives_stand_in_12_areas() {
        var areas = new LinkedHashMap<String, Long>();
        rulebook.ofKind(Kind.NATIONAL_OBJECTIVE)
                .forEach(row -> areas.merge(row.group(), 1L, Long::sum));

        assertEquals(
                Map.ofEntries(
                        Map.entry("Urgent and emergency care", 3L),
                        Map.entry("Community health services", 2L),
                        Map.entry("Primary care", 4L),
                        Map.entry("Elective care", 2L),
                        Map.entry("Cancer", 3L),
                        Map.entry("Diagnostics", 2L),
                        Map.entry("Maternity", 2L),
                        Map.entry("Use of resources", 1L),
                        Map.entry("Workforce", 1L),
                        Map.entry("Mental health", 6L),
                        Map.entry("People with a learning disability and autistic people", 2L),
                        Map.entry("Prevention and health inequalities", 3L)),
                areas);
    }

    @Test
    void perinatal_care_is_filed_under_mental_health() {
        assertEquals("Mental health", row("mental-health-perinatal").group());
    }

    @Test
    void the_12_general_duties_and_the_contents_of_the_plan_carry_their_sections() {
        var sections =
                rulebook.ofKind(Kind.STATUTORY).stream()
                        .map(row -> row.section().replace("NHS Act 2006 s.", ""))
                        .collect(Collectors.toSet());

        assertEquals(
                Set.of(
                        "14Z52(2)(a)",
                        "14Z34",
                        "14Z35",
                        "14Z36",
                        "14Z37",
                        "14Z38",
                        "14Z39",
                        "14Z40",
                        "14Z41",
                        "14Z42",
                        "14Z43",
                        "14Z44",
                        "14Z45",
                        "223GB to 223N",
                        "14Z52(2)(c)",
                        "14Z52(2)(d)",
                        "14Z52(2)(e)"),
                sections);
    }

    @Test
    void every_row_says_what_it_asks_and_where_that_was_read() {
        assertNone(row -> row.title().isBlank() || row.summary().length() < 60);
        assertNone(row -> row.source().isBlank() || row.group().isBlank());
        assertNone(row -> !row.summary().endsWith("."));
    }

    @Test
    void every_test_is_a_question() {
        assertNone(row -> row.tests().stream().anyMatch(test -> !test.asks().endsWith("?")));
    }

    @Test
    void only_the_line_that_is_not_certain_is_marked() {
        assertEquals(
                List.of("cancer-early-stage"),
                rulebook.requirements().stream()
                        .filter(row -> !row.certain())
                        .map(row -> row.id().key())
                        .toList());
    }

    @Test
    void every_national_objective_sets_targets_of_the_right_kind() {
        var kinds =
                rulebook.ofKind(Kind.NATIONAL_OBJECTIVE).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.id().key(), ShippedRulebookTest::targetKinds));

        assertEquals(TARGETS, kinds);
    }

    private static final Map<String, String> TARGETS =
            Map.ofEntries(
                    Map.entry("uec-four-hours", "AtLeast Narrative"),
                    Map.entry("uec-ambulance-category-2", "AtMost Narrative"),
                    Map.entry("uec-bed-occupancy", "AtMost"),
                    Map.entry("community-two-hour-response", "AtLeast"),
                    Map.entry("community-direct-access", "Narrative"),
                    Map.entry("primary-care-gp-contact", "AtMost Narrative"),
                    Map.entry("primary-care-appointments", "Deliver"),
                    Map.entry("primary-care-additional-roles", "Deliver"),
                    Map.entry("primary-care-dental", "Narrative"),
                    Map.entry("elective-65-weeks", "Eliminate"),
                    Map.entry("elective-activity", "Deliver"),
                    Map.entry("cancer-62-days", "Narrative"),
                    Map.entry("cancer-faster-diagnosis", "AtLeast"),
                    Map.entry("cancer-early-stage", "AtLeast"),
                    Map.entry("diagnostics-six-weeks", "AtLeast"),
                    Map.entry("diagnostics-activity", "Narrative"),
                    Map.entry("maternity-safety", "Narrative"),
                    Map.entry("maternity-staffing", "Narrative"),
                    Map.entry("resources-balance", "Deliver"),
                    Map.entry("workforce-retention", "Narrative"),
                    Map.entry("mental-health-children", "Deliver"),
                    Map.entry("mental-health-iapt", "Narrative"),
                    Map.entry("mental-health-community", "EachYear"),
                    Map.entry("mental-health-out-of-area", "Eliminate"),
                    Map.entry("mental-health-dementia", "AtLeast"),
                    Map.entry("mental-health-perinatal", "Narrative"),
                    Map.entry("learning-disability-health-checks", "AtLeast"),
                    Map.entry("learning-disability-inpatients", "AtMost Between Narrative"),
                    Map.entry("prevention-hypertension", "AtLeast"),
                    Map.entry("prevention-lipid-lowering", "AtLeast"),
                    Map.entry("prevention-core20plus5", "Narrative"));

    @Test
    void targets_read_in_words_as_the_guidance_sets_them() {
        assertAll(
                () -> assertEquals("≥ 76% by 31 Mar 2024", target("uec-four-hours")),
                () ->
                        assertEquals(
                                "≤ 30 minutes on average by 31 Mar 2024",
                                target("uec-ambulance-category-2")),
                () -> assertEquals("≤ 92%", target("uec-bed-occupancy")),
                () ->
                        assertEquals(
                                "delivered: 50 million more appointments in general practice by"
                                        + " 31 Mar 2024",
                                target("primary-care-appointments")),
                () ->
                        assertEquals(
                                "none: waits of over 65 weeks for elective care by 31 Mar 2024",
                                target("elective-65-weeks")),
                () ->
                        assertEquals(
                                "5% more each year: adults and older adults supported by community"
                                        + " mental health services",
                                target("mental-health-community")),
                () -> assertEquals("≥ 66.7%", target("mental-health-dementia")),
                () ->
                        assertEquals(
                                "≤ 30 per million adults by 31 Mar 2024; 12 to 15 per million"
                                        + " under 18s by 31 Mar 2024; Improve the quality of"
                                        + " inpatient care",
                                row("learning-disability-inpatients").targets().stream()
                                        .map(Target::words)
                                        .collect(Collectors.joining("; "))));
    }

    @Test
    void copies_go_to_the_partnership_each_board_and_nhs_england_by_30_june_2023() {
        var copies = row("send-copies");

        assertEquals(
                List.of(
                        "Integrated care partnership",
                        "Each relevant health and wellbeing board",
                        "NHS England"),
                copies.recipients());
        assertEquals(LocalDate.of(2023, 6, 30), copies.due());
    }

    @Test
    void seven_kinds_of_partner_are_to_be_worked_with() {
        assertEquals(
                7,
                rulebook.ofKind(Kind.PROCESS).stream()
                        .filter(row -> row.group().equals("Who to work with"))
                        .count());
    }

    @Test
    void the_outline_has_a_place_for_every_duty_and_recommended_item() {
        var duties =
                rulebook.outline().stream()
                        .filter(chapter -> chapter.title().equals("How we meet our duties"))
                        .findFirst()
                        .orElseThrow();
        var titles =
                rulebook.outline().stream()
                        .flatMap(chapter -> chapter.beneath().stream())
                        .map(Rulebook.Heading::title)
                        .toList();

        assertEquals(17, duties.beneath().size());
        rulebook.ofKind(Kind.RECOMMENDED)
                .forEach(row -> assertTrue(titles.contains(row.title()), row.title()));
    }

    private Requirement row(String key) {
        return rulebook.requirements().stream()
                .filter(row -> row.id().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String target(String key) {
        return row(key).targets().getFirst().words();
    }

    private static String targetKinds(Requirement row) {
        return row.targets().stream()
                .map(target -> target.getClass().getSimpleName())
                .collect(Collectors.joining(" "));
    }

    private void assertNone(Predicate<Requirement> wrong) {
        assertFalse(rulebook.requirements().isEmpty());
        assertEquals(
                List.of(),
                rulebook.requirements().stream().filter(wrong).map(row -> row.id().key()).toList());
    }
}
