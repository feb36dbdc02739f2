package org.forwardplan.persistence.rulebooks;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

class ShippedRulebookTest {

    private final Rulebook rulebook = new RulebookFiles().shipped().getLast();

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

    private void assertNone(Predicate<Requirement> wrong) {
        assertFalse(rulebook.requirements().isEmpty());
        assertEquals(
                List.of(),
                rulebook.requirements().stream().filter(wrong).map(row -> row.id().key()).toList());
    }
}
