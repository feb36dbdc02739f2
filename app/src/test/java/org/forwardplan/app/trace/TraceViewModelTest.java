package org.forwardplan.app.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.HeardNotices;
import org.forwardplan.app.openplan.MemoryRepository;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TestRef;
import org.forwardplan.model.trace.Matrix.Line;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

class TraceViewModelTest {

    private static final SectionId SECTION = new SectionId(new UUID(1, 1));
    private static final PassageId PASSAGE = new PassageId(new UUID(1, 2));
    private static final RequirementId QUALITY = new RequirementId("quality");
    private static final RequirementId GREEN = new RequirementId("green");

    private final OpenPlan plan =
            new OpenPlan(
                    MemoryRepository.holding(
                            new Section(SECTION, null, 0, "Care", "", Section.Status.DRAFTING),
                            new Passage(PASSAGE, SECTION, 0, Prose.of("We care.")),
                            requirement(QUALITY, 0, Kind.STATUTORY),
                            requirement(GREEN, 1, Kind.RECOMMENDED),
                            new Link(
                                    new LinkId(new UUID(1, 3)),
                                    new TestRef(QUALITY, "one"),
                                    PASSAGE)),
                    Clock.fixed(Instant.parse("2023-03-20T10:00:00Z"), ZoneOffset.UTC),
                    () -> "Planning lead",
                    new HeardNotices());
    private final Navigator navigator = new Navigator();
    private final TraceViewModel viewModel = new TraceViewModel(plan, navigator);

    private static Requirement requirement(RequirementId id, int position, Kind kind) {
        return new Requirement(
                id,
                position,
                kind,
                "",
                "Duty as to " + id.key(),
                "",
                "",
                List.of(new Requirement.Test("one", "Is it done?")),
                List.of(),
                List.of(),
                null,
                LocalDate.of(2023, 4, 1),
                null,
                "Act",
                true);
    }

    private List<String> rows() {
        var matrix = viewModel.matrixProperty().get();
        assertNotNull(matrix);
        return matrix.rows().stream().map(Line::title).toList();
    }

    @Test
    void what_nothing_answers_is_counted() {
        assertEquals(List.of("Duty as to quality", "Duty as to green"), rows());
        assertEquals(
                "1 test that nothing answers, 0 sections that answer nothing, 0 pieces of evidence"
                        + " or sources unused",
                viewModel.standingProperty().get());
    }

    @Test
    void while_another_page_is_open_nothing_is_worked_out_and_once_it_opens_it_has_caught_up() {
        navigator.open(PageKind.TRACE);
        navigator.open(PageKind.OUTLINE);
        var left = viewModel.matrixProperty().get();
        plan.perform(new RemoveItem("Take the duty out", GREEN));
        assertSame(left, viewModel.matrixProperty().get());
        navigator.open(PageKind.TRACE);
        assertEquals(List.of("Duty as to quality"), rows());
    }

    @Test
    void coming_back_to_a_plan_that_has_not_changed_works_nothing_out() {
        navigator.open(PageKind.TRACE);
        var left = viewModel.matrixProperty().get();
        navigator.open(PageKind.OUTLINE);
        navigator.open(PageKind.TRACE);
        assertSame(left, viewModel.matrixProperty().get());
    }

    @Test
    void only_gaps_leaves_the_rows_that_meet_nothing() {
        navigator.open(PageKind.TRACE);
        viewModel.show(Shown.FIRST.gaps(true));
        assertEquals(List.of("Duty as to green"), rows());
        viewModel.show(Shown.FIRST.with(Kind.STATUTORY));
        assertEquals(List.of("Duty as to quality"), rows());
    }

    @Test
    void coming_back_from_a_passage_brings_back_what_was_set_out() {
        navigator.open(PageKind.TRACE);
        viewModel.show(Shown.FIRST.with(TraceView.PLACES));
        viewModel.open(PASSAGE);
        assertEquals(PageKind.OUTLINE, navigator.pageProperty().get());
        navigator.back();
        assertEquals(TraceView.PLACES, viewModel.shownProperty().get().view());
        assertEquals(List.of("Care"), rows());
    }
}
