package org.forwardplan.persistence.rulebooks;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

class NationalObjectivesTest {

    private final Rulebook rulebook = new RulebookFiles().shipped().getLast();

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
    void every_national_objective_sets_targets_of_the_right_kind() {
        var kinds =
                rulebook.ofKind(Kind.NATIONAL_OBJECTIVE).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.id().key(),
                                        NationalObjectivesTest::targetKinds));

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
                                "deliver: 50 million more appointments in general practice by"
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
}
