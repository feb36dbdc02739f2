package org.forwardplan.app.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.app.navigation.DutiesFilter;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.app.overview.OverviewViewModel.KindCoverage;
import org.forwardplan.app.overview.OverviewViewModel.Overview;
import org.forwardplan.app.overview.OverviewViewModel.Standing;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.editing.ConfirmAnswer;
import org.forwardplan.model.editing.LinkAnswer;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class OverviewViewModelTest {

    private final QualityPlan plan = new QualityPlan();
    private final Navigator navigator = new Navigator();
    private final OverviewViewModel viewModel = new OverviewViewModel(plan.open, navigator);

    @Test
    void the_standing_counts_statutory_and_recommended_rows_only() {
        assertEquals(new Standing(1, 4, 1), overview().standing());
    }

    @Test
    void the_standing_follows_an_edit_and_a_confirmed_row_still_counts_as_done() {
        plan.open.perform(
                new LinkAnswer(
                        "Link",
                        QualityPlan.AIMS,
                        List.of(QualityPlan.test(QualityPlan.CHOICE, "one"))));
        assertEquals(new Standing(2, 4, 0), overview().standing());
        plan.open.perform(
                new ConfirmAnswer(
                        QualityPlan.CHOICE, "Board secretary", LocalDate.of(2023, 3, 20), ""));
        assertEquals(new Standing(2, 4, 0), overview().standing());
    }

    @Test
    void while_another_page_is_open_it_waits_and_then_catches_up() {
        navigator.open(PageKind.OUTLINE);
        plan.open.perform(
                new LinkAnswer(
                        "Link",
                        QualityPlan.AIMS,
                        List.of(QualityPlan.test(QualityPlan.CHOICE, "one"))));
        assertEquals(new Standing(1, 4, 1), overview().standing());
        navigator.open(PageKind.OVERVIEW);
        assertEquals(new Standing(2, 4, 0), overview().standing());
    }

    @Test
    void what_must_be_mended_stands_before_what_somebody_should_look_at() {
        assertEquals(
                List.of(
                        "MUST Nothing answers “Enable choice”",
                        "SHOULD “Reach net zero” is answered only outside the plan",
                        "SHOULD Nobody leads on section 2 Quality of care",
                        "SHOULD Nobody leads on “Promote research”",
                        "SHOULD Nobody leads on “Improve quality”",
                        "SHOULD Nobody leads on “Enable choice”",
                        "SHOULD “Draft to boards” was due on 10 Mar 2023"),
                overview().needs().stream()
                        .map(need -> need.weight().name() + " " + need.what())
                        .toList());
    }

    @Test
    void coverage_counts_the_rows_of_each_kind_by_state() {
        assertEquals(
                List.of(
                        new KindCoverage(
                                Kind.STATUTORY,
                                3,
                                Map.of(
                                        AnswerState.NONE, 1,
                                        AnswerState.DRAFTED, 1,
                                        AnswerState.COMPLETE, 1)),
                        new KindCoverage(Kind.RECOMMENDED, 1, Map.of(AnswerState.EXTERNAL, 1)),
                        new KindCoverage(Kind.NATIONAL_OBJECTIVE, 1, Map.of(AnswerState.NONE, 1))),
                overview().coverage());
    }

    @Test
    void states_stand_in_the_order_of_the_work() {
        assertEquals(
                List.of(AnswerState.NONE, AnswerState.DRAFTED, AnswerState.COMPLETE),
                List.copyOf(overview().coverage().getFirst().states().keySet()));
    }

    @Test
    void sections_are_counted_by_status_with_none_left_out() {
        assertEquals(
                Map.of(
                        Section.Status.NOT_STARTED, 0L,
                        Section.Status.DRAFTING, 1L,
                        Section.Status.IN_REVIEW, 0L,
                        Section.Status.SIGNED_OFF, 1L),
                overview().sections());
    }

    @Test
    void dates_count_the_days_from_today_and_what_is_done_is_gone() {
        assertEquals(
                List.of("-10 Draft to boards", "1 See cancer earlier", "102 Publish"), dates());
        var boards = plan.open.plan().find(Milestone.class, QualityPlan.BOARDS).orElseThrow();
        plan.open.perform(new ReviseItem("Done", done(boards)));
        assertEquals(List.of("1 See cancer earlier", "102 Publish"), dates());
    }

    @Test
    void a_need_and_a_date_lead_to_what_they_are_about() {
        viewModel.show(QualityPlan.CARE);
        assertEquals(PageKind.OUTLINE, navigator.pageProperty().get());
        assertEquals(QualityPlan.CARE, navigator.selectedProperty().get());
    }

    @Test
    void a_figure_of_the_coverage_leads_to_just_its_rows() {
        var rows = DutiesFilter.of(Kind.NATIONAL_OBJECTIVE, AnswerState.NONE);
        viewModel.showDuties(rows);
        assertEquals(PageKind.DUTIES, navigator.pageProperty().get());
        assertEquals(rows, navigator.filterProperty().get());
    }

    @Test
    void a_figure_of_the_standing_leads_to_statutory_and_recommended_rows_in_those_states() {
        viewModel.showDuties(Set.of(AnswerState.COMPLETE, AnswerState.CONFIRMED));
        assertEquals(
                new DutiesFilter(
                        Set.of(Kind.STATUTORY, Kind.RECOMMENDED),
                        Set.of(AnswerState.COMPLETE, AnswerState.CONFIRMED)),
                navigator.filterProperty().get());
    }

    @Test
    void a_figure_of_the_sections_leads_to_the_sections_of_that_status() {
        viewModel.showSections("Drafting");
        assertEquals(PageKind.OUTLINE, navigator.pageProperty().get());
        assertEquals("Drafting", navigator.sectionsProperty().get());
    }

    private Overview overview() {
        return viewModel.overviewProperty().get();
    }

    private List<String> dates() {
        return overview().dates().stream()
                .map(due -> due.days() + " " + due.date().what())
                .toList();
    }

    private static Milestone done(Milestone was) {
        return new Milestone(
                was.id(),
                was.position(),
                was.stream(),
                was.title(),
                was.span(),
                Milestone.Status.DONE,
                was.owner());
    }
}
