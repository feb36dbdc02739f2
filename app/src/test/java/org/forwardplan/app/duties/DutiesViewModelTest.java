package org.forwardplan.app.duties;

import static org.forwardplan.app.duties.SmallRulebook.CANCER;
import static org.forwardplan.app.duties.SmallRulebook.CHOICE;
import static org.forwardplan.app.duties.SmallRulebook.GREEN;
import static org.forwardplan.app.duties.SmallRulebook.GREEN_PLAN;
import static org.forwardplan.app.duties.SmallRulebook.QUALITY;
import static org.forwardplan.app.duties.SmallRulebook.QUALITY_MEASURES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.collections.ListChangeListener;

import org.forwardplan.app.duties.DutyRow.Duty;
import org.forwardplan.app.duties.DutyRow.GroupHeading;
import org.forwardplan.app.duties.DutyRow.KindHeading;
import org.forwardplan.app.navigation.DutiesFilter;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.TestRef;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

final class DutiesViewModelTest {

    private final SmallRulebook book = new SmallRulebook();
    private final DutiesViewModel viewModel = new DutiesViewModel(book.plan, book.navigator);
    private final DutiesActions actions =
            new DutiesActions(book.plan, book.navigator, SmallRulebook.CLOCK, book.answers);

    @Test
    void rows_stand_under_their_kind_and_group() {
        assertEquals(
                List.of(
                        "Statutory duties",
                        "quality",
                        "choice",
                        "Recommended content",
                        "green",
                        "National objectives",
                        "[Cancer]",
                        "cancer",
                        "[Dentistry]",
                        "dental"),
                listed());
    }

    @Test
    void the_standing_line_counts_the_duties_and_not_the_other_rows() {
        assertEquals("0 of 3 duties answered; 1 has nothing", viewModel.standingProperty().get());
        answerQuality();
        assertEquals("0 of 3 duties answered; 1 has nothing", viewModel.standingProperty().get());
        actions.evidence().link(passageFor(CHOICE, "one"), test(CHOICE, "one"));
        assertEquals("1 of 3 duties answered", viewModel.standingProperty().get());
    }

    @Test
    void words_are_sought_in_tests_and_in_what_answers_them() {
        viewModel.seek(Sought.ALL.withWords("plan green"));
        assertEquals(List.of("Recommended content", "green"), listed());
        viewModel.seek(Sought.ALL.withWords("MEASURED quality"));
        assertEquals(List.of("Statutory duties", "quality"), listed());
        viewModel.seek(Sought.ALL.withWords("measured choice"));
        assertEquals(List.of(), listed());
        assertEquals("0 of 5 shown", viewModel.countProperty().get());
    }

    @Test
    void kind_state_and_lead_narrow_the_list_together() {
        viewModel.seek(Sought.ALL.with(Kind.STATUTORY, true).with(AnswerState.NONE, true));
        assertEquals(List.of("Statutory duties", "choice"), listed());
        book.plan.perform(
                new ReviseItem(
                        "Name a lead",
                        new Answer(new AnswerId(CANCER), "Cancer lead", "", "", null)));
        viewModel.seek(Sought.ALL.withLead("Cancer lead"));
        assertEquals(List.of("National objectives", "cancer"), listed());
        assertEquals(List.of("Cancer lead"), viewModel.leads());
        viewModel.seek(Sought.ALL.withLead("").with(Kind.NATIONAL_OBJECTIVE, true));
        assertEquals(List.of("National objectives", "dental"), listed());
    }

    @Test
    void asking_for_every_kind_is_asking_for_all() {
        var every = Sought.ALL;
        for (var kind : Kind.values()) {
            every = every.with(kind, true);
        }
        assertEquals(Sought.ALL, every);
    }

    @Test
    void a_filter_asked_for_elsewhere_is_shown() {
        book.navigator.openDuties(DutiesFilter.of(Kind.STATUTORY, AnswerState.DRAFTED));
        assertEquals(List.of("Statutory duties", "quality"), listed());
        assertEquals(Set.of(AnswerState.DRAFTED), viewModel.soughtProperty().get().states());
    }

    @Test
    void a_row_that_an_edit_takes_out_of_the_filter_stays_until_the_filter_changes() {
        viewModel.seek(Sought.ALL.with(AnswerState.NONE, true).with(Kind.STATUTORY, true));
        viewModel.select(CHOICE);
        actions.evidence().link(passageFor(CHOICE, "one"), test(CHOICE, "one"));
        assertEquals(List.of("Statutory duties", "choice"), listed());
        assertEquals(AnswerState.COMPLETE, selectedState());
        viewModel.seek(viewModel.soughtProperty().get().withWords("choice"));
        assertEquals(List.of(), listed());
        assertNull(viewModel.selectedProperty().get());
    }

    @Test
    void only_the_row_that_changed_is_replaced() {
        var touched = new ArrayList<Integer>();
        viewModel
                .rows()
                .addListener(
                        (ListChangeListener<DutyRow>)
                                change -> {
                                    while (change.next()) {
                                        touched.add(change.getFrom());
                                    }
                                });
        actions.evidence().link(passageFor(QUALITY, "two"), QUALITY_MEASURES);
        assertEquals(List.of(0, 1), touched, "the heading with its count, and the row");
    }

    @Test
    void evidence_is_revealed_in_the_first_row_it_answers_whatever_the_filter_hides() {
        viewModel.seek(Sought.ALL.with(Kind.STATUTORY, true));
        viewModel.reveal(GREEN_PLAN);
        assertEquals(GREEN, selectedId());
        assertEquals(Sought.ALL, viewModel.soughtProperty().get());
        assertNull(book.navigator.selectedProperty().get(), "what was revealed stays selected");
    }

    @Test
    void evidence_is_revealed_in_the_selected_row_if_that_rests_on_it_too() {
        actions.evidence().link(evidenceFor(CANCER), test(CANCER, "one"));
        viewModel.select(CANCER);
        viewModel.reveal(GREEN_PLAN);
        assertEquals(CANCER, selectedId());
    }

    @Test
    void choosing_a_row_selects_it_everywhere() {
        viewModel.select(CHOICE);
        assertEquals(CHOICE, book.navigator.selectedProperty().get());
    }

    @Test
    void words_still_being_typed_are_handed_over_before_another_row_is_shown() {
        viewModel.select(QUALITY);
        var typedFor = new ArrayList<Object>();
        book.plan.whenEditsMustFinish(() -> typedFor.add(selectedId()));
        viewModel.select(CHOICE);
        assertEquals(List.of(QUALITY), typedFor);
    }

    private void answerQuality() {
        actions.evidence()
                .add(
                        SmallRulebook.titled(actions.evidence().blank(), "Audit"),
                        List.of(QUALITY_MEASURES));
    }

    private LinkChoices.Choice passageFor(RequirementId id, String test) {
        return choices(id, test).matching("passage").getFirst();
    }

    private LinkChoices.Choice evidenceFor(RequirementId id) {
        return choices(id, "one").matching("evidence green").getFirst();
    }

    private LinkChoices choices(RequirementId id, String test) {
        var row = book.plan.state().coverage().row(id).orElseThrow();
        var at = row.requirement().tests().indexOf(row.requirement().test(test).orElseThrow());
        return LinkChoices.of(book.plan.state(), row.tests().get(at));
    }

    private static TestRef test(RequirementId id, String test) {
        return new TestRef(id, test);
    }

    private AnswerState selectedState() {
        var row = viewModel.selectedProperty().get();
        assertNotNull(row);
        return row.state();
    }

    private Object selectedId() {
        var row = viewModel.selectedProperty().get();
        return row == null ? "nothing" : row.requirement().id();
    }

    private List<String> listed() {
        return viewModel.rows().stream()
                .map(row ->
                        switch (row) {
                            case DutyRow.NoLongerHeading _ -> "# No longer asked";
                            case KindHeading heading -> KindWords.plural(heading.kind());
                            case GroupHeading heading -> "[" + heading.group() + "]";
                            case Duty duty -> duty.id().key();
                        })
                .toList();
    }
}
