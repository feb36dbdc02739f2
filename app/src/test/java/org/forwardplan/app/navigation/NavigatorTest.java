package org.forwardplan.app.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Requirement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

final class NavigatorTest {

    private static final RequirementId DUTY = new RequirementId("quality");
    private static final SectionId SECTION = new SectionId(new UUID(1, 1));
    private static final PassageId PASSAGE = new PassageId(new UUID(1, 2));
    private static final MilestoneId MILESTONE = new MilestoneId(new UUID(1, 3));

    private final Navigator navigator = new Navigator();

    @Test
    void a_page_knows_that_it_opens_before_anybody_hears_of_it() {
        var duties = navigator.openProperty(PageKind.DUTIES);
        navigator.show(DUTY);
        navigator.open(PageKind.OUTLINE);
        assertFalse(duties.get());
        var heard = new ArrayList<Boolean>();
        navigator.pageProperty().subscribe((_, _) -> heard.add(duties.get()));
        navigator.show(DUTY);
        assertEquals(List.of(true), heard);
    }

    @Test
    void the_planner_begins_at_the_overview_with_nothing_behind() {
        navigator.back();
        navigator.forward();
        assertEquals("OVERVIEW null", here());
        assertFalse(navigator.canGoBackProperty().get());
    }

    static Stream<Map.Entry<ItemId, PageKind>> pages() {
        return Stream.of(
                Map.entry(DUTY, PageKind.DUTIES),
                Map.entry(new EvidenceId(new UUID(1, 4)), PageKind.DUTIES),
                Map.entry(SECTION, PageKind.OUTLINE),
                Map.entry(PASSAGE, PageKind.OUTLINE),
                Map.entry(MILESTONE, PageKind.PAPERS));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_thing_opens_the_page_it_is_worked_on_or_stays(Map.Entry<ItemId, PageKind> leads) {
        navigator.open(PageKind.PAPERS);
        navigator.show(leads.getKey());
        assertEquals(leads.getValue(), navigator.pageProperty().get());
        assertEquals(leads.getKey(), navigator.selectedProperty().get());
    }

    @Test
    void back_and_forward_return_to_the_page_and_what_was_selected_there() {
        navigator.show(DUTY);
        navigator.show(SECTION);
        navigator.select(PASSAGE);
        navigator.open(PageKind.PAPERS);
        navigator.back();
        assertEquals("OUTLINE " + PASSAGE, here());
        navigator.back();
        assertEquals("DUTIES " + DUTY, here());
        navigator.forward();
        assertEquals("OUTLINE " + PASSAGE, here());
        navigator.forward();
        navigator.forward();
        assertEquals("PAPERS null", here());
        assertTrue(navigator.canGoBackProperty().get());
    }

    @Test
    void going_somewhere_else_forgets_the_way_forward() {
        navigator.show(DUTY);
        navigator.back();
        navigator.show(SECTION);
        navigator.forward();
        assertEquals("OUTLINE " + SECTION, here());
    }

    @Test
    void the_page_that_is_open_keeps_its_selection_and_is_no_new_place() {
        navigator.show(DUTY);
        navigator.open(PageKind.DUTIES);
        assertEquals("DUTIES " + DUTY, here());
        navigator.back();
        assertEquals("OVERVIEW null", here());
        assertFalse(navigator.canGoBackProperty().get());
    }

    @Test
    void a_hundred_places_are_remembered_and_no_more() {
        for (var i = 0; i < 60; i++) {
            navigator.open(PageKind.OUTLINE);
            navigator.open(PageKind.PAPERS);
        }
        var steps = 0;
        while (steps < 200 && navigator.canGoBackProperty().get()) {
            navigator.back();
            steps++;
        }
        assertEquals(100, steps);
    }

    @Test
    void coming_back_brings_back_how_the_page_showed_its_things() {
        navigator.open(PageKind.DUTIES);
        navigator.setView(PageKind.DUTIES, "only gaps");
        navigator.show(PASSAGE);
        navigator.openDuties(DutiesFilter.of(Kind.STATUTORY));
        navigator.setView(PageKind.DUTIES, "statutory");
        navigator.back();
        assertNull(navigator.viewProperty().get());
        navigator.back();
        assertEquals("only gaps", navigator.viewProperty().get());
    }

    @Test
    void the_same_rows_asked_for_twice_are_heard_twice() {
        var wanted = DutiesFilter.of(Kind.STATUTORY, AnswerState.NONE);
        var heard = new ArrayList<DutiesFilter>();
        navigator.filterProperty().subscribe(now -> add(heard, now));
        navigator.openDuties(wanted);
        navigator.openDuties(wanted);
        assertEquals(List.of(wanted, wanted), heard);
        assertEquals("DUTIES null", here());
    }

    @Test
    void the_same_sections_asked_for_twice_are_heard_twice() {
        var heard = new ArrayList<String>();
        navigator.sectionsProperty().subscribe(now -> add(heard, now));
        navigator.openSections("Drafting");
        navigator.openSections("Drafting");
        assertEquals(List.of("Drafting", "Drafting"), heard);
        assertEquals("OUTLINE null", here());
    }

    @Test
    void asking_for_rows_leaves_what_was_selected_to_come_back_to() {
        navigator.show(SECTION);
        navigator.openDuties(DutiesFilter.ALL);
        assertNull(navigator.selectedProperty().get());
        navigator.back();
        assertEquals("OUTLINE " + SECTION, here());
    }

    private String here() {
        return navigator.pageProperty().get()
                + " "
                + Objects.toString(navigator.selectedProperty().get());
    }

    private static <T> void add(List<T> heard, T now) {
        if (now != null) {
            heard.add(now);
        }
    }
}
