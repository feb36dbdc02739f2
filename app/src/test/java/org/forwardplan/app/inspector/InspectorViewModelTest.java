package org.forwardplan.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.forwardplan.app.inspector.InspectorViewModel.Inspected;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

final class InspectorViewModelTest {

    private final QualityPlan plan = new QualityPlan();
    private final Navigator navigator = new Navigator();
    private final InspectorViewModel inspector =
            new InspectorViewModel(plan.open, navigator, Runnable::run, Runnable::run);

    @Test
    void with_nothing_selected_nothing_is_shown() {
        assertNull(inspector.inspectedProperty().get());
        navigator.select(QualityPlan.CARE);
        navigator.select(null);
        assertNull(inspector.inspectedProperty().get());
    }

    @Test
    void a_duty_names_what_answers_it_and_where_that_stands() {
        assertEquals("Statutory requirement", of(QualityPlan.QUALITY).kind());
        assertEquals("Improve quality", of(QualityPlan.QUALITY).title());
        assertEquals(List.of("Answered by Passage: 2 Quality of care"), links(QualityPlan.QUALITY));
        assertEquals(List.of("Answered by Evidence: Green plan"), links(QualityPlan.GREEN));
        assertEquals(List.of(), links(QualityPlan.CHOICE));
    }

    @Test
    void a_passage_names_its_section_and_the_tests_it_answers() {
        assertEquals("2 Quality of care", of(QualityPlan.AIMS).title());
        assertEquals(
                List.of(
                        "In section 2 Quality of care",
                        "Answers Improve quality: Improve quality: are aims set?"),
                links(QualityPlan.AIMS));
    }

    @Test
    void evidence_names_the_tests_it_answers() {
        assertEquals(
                List.of("Answers Reach net zero: Reach net zero: are aims set?"),
                links(QualityPlan.GREEN_PLAN));
    }

    @Test
    void a_link_leads_to_its_other_end_and_back_again() {
        inspector.show(of(QualityPlan.QUALITY).links().getFirst().to());
        assertEquals(PageKind.OUTLINE, navigator.pageProperty().get());
        assertEquals(QualityPlan.AIMS, shown().item().id());
        inspector.show(shown().links().getLast().to());
        assertEquals(PageKind.DUTIES, navigator.pageProperty().get());
        assertEquals(QualityPlan.QUALITY, shown().item().id());
    }

    @Test
    void a_changed_field_is_named_in_the_history_and_undone_by_that_name() {
        navigator.select(QualityPlan.CARE);
        change("lead", "Chief nurse");
        assertEquals("Change lead of “Quality of care”", plan.open.undoableProperty().get());
        assertEquals("Chief nurse", ((Section) shown().item()).lead());
        assertEquals(
                List.of("Lead: nothing → “Chief nurse”"),
                inspector.historyProperty().get().events().getFirst().details());
        plan.open.undo();
        assertEquals("", ((Section) shown().item()).lead());
        assertEquals(List.of("Undone: Change lead of “Quality of care”"), plan.notices.heard());
    }

    @Test
    void while_it_is_hidden_it_works_nothing_out_and_once_seen_it_has_caught_up() {
        navigator.select(QualityPlan.CARE);
        inspector.setSeen(false);
        plan.open.perform(
                new ReviseItem("Rename it", ((Section) shown().item()).withTitle("Better care")));
        assertEquals("Quality of care", shown().title());
        assertEquals(List.of(), inspector.historyProperty().get().events());
        inspector.setSeen(true);
        assertEquals("Better care", shown().title());
        assertEquals(1, inspector.historyProperty().get().events().size());
    }

    @Test
    void a_title_is_changed_under_the_name_it_had() {
        navigator.select(QualityPlan.GREEN_PLAN);
        change("title", "Greener plan");
        assertEquals("Change title of “Green plan”", plan.open.undoableProperty().get());
        change("dated", LocalDate.of(2022, 3, 1));
        assertEquals("Change dated of “Greener plan”", plan.open.undoableProperty().get());
        change("dated", null);
        assertNull(((Evidence) shown().item()).dated());
        assertEquals(
                List.of("Dated: 1 Mar 2022 → nothing"),
                inspector.historyProperty().get().events().getFirst().details());
    }

    @Test
    void the_same_value_again_or_a_thing_that_is_gone_writes_nothing() {
        var gone = new SectionId(new UUID(9, 9));
        assertFalse(inspector.change(gone, "lead", "Chief nurse"));
        navigator.select(QualityPlan.AMBITION);
        change("lead", "Director of strategy");
        assertEquals(List.of(), plan.open.journal().entries());
    }

    @Test
    void a_name_cannot_be_emptied() {
        navigator.select(QualityPlan.CARE);
        change("title", "");
        assertEquals(List.of("It needs a name"), plan.notices.heard());
        assertEquals("Quality of care", ((Section) shown().item()).title());
    }

    @Test
    void what_was_removed_is_shown_no_more_until_that_is_undone() {
        navigator.select(QualityPlan.GREEN_PLAN);
        plan.open.perform(new RemoveItem("Remove it", QualityPlan.GREEN_PLAN));
        assertNull(inspector.inspectedProperty().get());
        plan.open.undo();
        assertEquals("Green plan", shown().title());
    }

    @Test
    void a_removed_thing_leaves_nothing_selected_and_is_named_on_the_undo_button() {
        navigator.select(QualityPlan.BOARDS);
        inspector.remove();
        assertEquals("Remove “Draft to boards”", plan.open.undoableProperty().get());
        assertNull(navigator.selectedProperty().get());
        assertNull(inspector.inspectedProperty().get());
    }

    @Test
    void the_fields_are_those_of_the_thing_in_its_order() {
        assertEquals(
                List.of(
                        "Parent",
                        "Position",
                        "Title",
                        "Lead",
                        "Status",
                        "Status by",
                        "Status on",
                        "Due",
                        "Volumes"),
                of(QualityPlan.CARE).fields().stream().map(ItemFields.Field::words).toList());
    }

    private void change(String field, @Nullable Object value) {
        inspector.change(shown().item().id(), field, value);
    }

    private List<String> links(ItemId of) {
        return of(of).links().stream().map(link -> link.how() + " " + link.title()).toList();
    }

    private Inspected of(ItemId item) {
        navigator.select(item);
        return shown();
    }

    private Inspected shown() {
        var shown = inspector.inspectedProperty().get();
        assertNotNull(shown);
        return shown;
    }
}
