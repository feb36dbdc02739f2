package org.forwardplan.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.app.inspector.InspectorViewModel.Event;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.editing.AddItem;
import org.forwardplan.model.editing.ConfirmAnswer;
import org.forwardplan.model.editing.LinkAnswer;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.editing.SetFigure;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.trajectories.FigureKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What stands in the history of a thing besides its own changes.
final class RelatedHistoryTest {

    private final QualityPlan plan = new QualityPlan();
    private final Navigator navigator = new Navigator();
    private final InspectorViewModel inspector =
            new InspectorViewModel(plan.open, navigator, Runnable::run, Runnable::run);

    @Test
    void a_duty_has_its_answer_its_links_and_its_confirmation_and_no_other_dutys() {
        answer("Answer choice", QualityPlan.CHOICE, "Chief nurse");
        answer("Answer quality", QualityPlan.QUALITY, "Chief nurse");
        link("Link choice", QualityPlan.CHOICE);
        confirm(QualityPlan.CHOICE, "Board secretary");
        assertEquals(
                List.of("Confirm the answer to “choice”", "Link choice", "Answer choice"),
                whats(QualityPlan.CHOICE));
        assertEquals(List.of("Answer quality"), whats(QualityPlan.QUALITY));
    }

    @Test
    void a_second_confirmation_says_who_and_when_and_not_the_marks_it_rests_on() {
        link("Link choice", QualityPlan.CHOICE);
        confirm(QualityPlan.CHOICE, "Board secretary");
        revise("Rewrite", passage(QualityPlan.AIMS).withBody(Prose.of("We aim higher.")));
        confirm(QualityPlan.CHOICE, "Chair");
        assertEquals(
                List.of("By: “Board secretary” → “Chair”"),
                history(QualityPlan.CHOICE).getFirst().details());
    }

    @Test
    void an_objective_has_its_figures_by_year() {
        var id = new ObjectiveId(new UUID(9, 1));
        plan.open.perform(
                new AddItem(
                        "Add an objective",
                        new Objective(
                                id,
                                0,
                                "Seen",
                                new Target.Narrative("Sooner"),
                                null,
                                "",
                                Objective.Level.SYSTEM,
                                null,
                                null)));
        set(id, BigDecimal.valueOf(76));
        set(id, BigDecimal.valueOf(78));
        set(id, null);

        assertEquals(
                List.of(
                        "Figure planned for 2025/26: 78 → nothing",
                        "Figure planned for 2025/26: 76 → 78",
                        "Figure planned for 2025/26: nothing → 76"),
                history(id).stream().flatMap(event -> event.details().stream()).toList());
    }

    private void set(ObjectiveId id, @Nullable BigDecimal value) {
        plan.open.perform(
                new SetFigure(id, null, new FinancialYear(2025), FigureKind.PLANNED, value));
    }

    @Test
    void a_section_has_its_passages_and_no_other_sections() {
        revise("Rewrite care", passage(QualityPlan.AIMS).withBody(Prose.of("We aim higher.")));
        revise("Rewrite ambition", passage(QualityPlan.STUDIES).withBody(Prose.of("More.")));
        revise("Sign off", section(QualityPlan.CARE).withStatus(Section.Status.SIGNED_OFF));
        plan.open.perform(new RemoveItem("Remove the passage", QualityPlan.AIMS));
        assertEquals(
                List.of("Remove the passage", "Sign off", "Rewrite care"), whats(QualityPlan.CARE));
        assertEquals(
                List.of("Body: “We aim high.” → “We aim higher.”"),
                history(QualityPlan.CARE).getLast().details());
        assertEquals(
                List.of("Status: Drafting → Signed off"),
                history(QualityPlan.CARE).get(1).details());
    }

    @Test
    void a_passage_and_a_piece_of_evidence_have_their_links() {
        link("Link choice", QualityPlan.CHOICE);
        assertEquals(List.of("Link choice"), whats(QualityPlan.AIMS));
        assertEquals(List.of(), whats(QualityPlan.STUDIES));
        plan.open.perform(
                new LinkAnswer(
                        "Link evidence",
                        QualityPlan.GREEN_PLAN,
                        List.of(QualityPlan.test(QualityPlan.CHOICE, "one"))));
        assertEquals(List.of("Link evidence"), whats(QualityPlan.GREEN_PLAN));
    }

    @Test
    void an_edit_that_made_several_links_at_once_is_told_once() {
        plan.open.perform(
                new LinkAnswer(
                        "Link both",
                        QualityPlan.STUDIES,
                        List.of(
                                QualityPlan.test(QualityPlan.QUALITY, "one"),
                                QualityPlan.test(QualityPlan.QUALITY, "two"))));
        assertEquals(List.of("Link both"), whats(QualityPlan.QUALITY));
    }

    @Test
    void a_moved_passage_says_from_which_section_to_which() {
        revise("Move it", passage(QualityPlan.AIMS).at(QualityPlan.AMBITION, 1));
        assertEquals(
                List.of("Section: “Quality of care” → “Ambition”"),
                history(QualityPlan.AIMS).getFirst().details());
    }

    @Test
    void a_place_that_is_no_longer_in_the_plan_is_called_so() {
        revise("Move it", passage(QualityPlan.AIMS).at(QualityPlan.AMBITION, 1));
        plan.open.perform(new RemoveItem("Remove care", QualityPlan.CARE));
        assertEquals(
                List.of("Section: something since removed → “Ambition”"),
                history(QualityPlan.AIMS).getFirst().details());
    }

    @Test
    void where_a_thing_stands_among_its_like_is_no_line_of_its_own() {
        revise("Move it", section(QualityPlan.CARE).at(null, 7));
        assertEquals(List.of(), history(QualityPlan.CARE).getFirst().details());
    }

    @Test
    void what_was_added_needs_no_details_and_undo_stands_there_too() {
        var id = new PassageId(new UUID(3, 1));
        plan.open.perform(
                new AddItem("Add it", new Passage(id, QualityPlan.CARE, 1, Prose.of("More."))));
        plan.open.undo();
        var history = history(QualityPlan.CARE);
        assertEquals(
                List.of("Undone: Add it", "Done: Add it"),
                history.stream()
                        .map(it -> it.entry().edit().act() + ": " + it.entry().edit().what())
                        .toList());
        assertEquals(List.of(), history.getLast().details());
    }

    private void answer(String label, ItemId.RequirementId to, String lead) {
        revise(label, new Answer(new AnswerId(to), lead, "", "", null));
    }

    private void link(String label, ItemId.RequirementId to) {
        plan.open.perform(
                new LinkAnswer(label, QualityPlan.AIMS, List.of(QualityPlan.test(to, "one"))));
    }

    private void confirm(ItemId.RequirementId what, String by) {
        plan.open.perform(new ConfirmAnswer(what, by, LocalDate.of(2023, 3, 20), ""));
    }

    private void revise(String label, PlanItem now) {
        plan.open.perform(new ReviseItem(label, now));
    }

    private Passage passage(PassageId id) {
        return plan.open.plan().find(Passage.class, id).orElseThrow();
    }

    private Section section(ItemId.SectionId id) {
        return plan.open.plan().find(Section.class, id).orElseThrow();
    }

    private List<String> whats(ItemId of) {
        return history(of).stream().map(event -> event.entry().edit().what()).toList();
    }

    private List<Event> history(ItemId of) {
        navigator.select(of);
        return inspector.historyProperty().get().events();
    }
}
