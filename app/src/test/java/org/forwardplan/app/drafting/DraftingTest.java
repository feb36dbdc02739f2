package org.forwardplan.app.drafting;

import static org.forwardplan.app.openplan.QualityPlan.AIMS;
import static org.forwardplan.app.openplan.QualityPlan.AMBITION;
import static org.forwardplan.app.openplan.QualityPlan.CARE;
import static org.forwardplan.app.openplan.QualityPlan.STUDIES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.drafting.Difference;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Note.Kind;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Section.Status;
import org.junit.jupiter.api.Test;

import java.util.List;

class DraftingTest {

    private final QualityPlan quality = new QualityPlan();
    private final OpenPlan plan = quality.open;
    private final Navigator navigator = new Navigator();
    private final SignOffs signOffs = new SignOffs(plan);
    private final Comments comments = new Comments(plan, navigator);
    private final Notes notes = new Notes(plan);

    private Section care() {
        return plan.plan().find(Section.class, CARE).orElseThrow();
    }

    @Test
    void a_status_is_set_by_the_role_of_this_laptop_today_and_a_sign_off_by_whom_it_names() {
        signOffs.status(CARE, Status.IN_REVIEW);
        assertEquals("Planning lead", care().statusBy());
        assertEquals(signOffs.today(), care().statusOn());
        assertEquals("Planning lead", signOffs.signer());

        signOffs.signOff(CARE, "Director of nursing", signOffs.today().minusDays(2), "");
        assertEquals(Status.SIGNED_OFF, care().status());
        assertEquals("Director of nursing", signOffs.signer());
        assertEquals("Sign off “Quality of care”", plan.undoableProperty().get());
    }

    @Test
    void going_back_returns_the_link_of_a_passage_that_was_removed_in_one_undoable_step() {
        signOffs.signOff(CARE, "Director of nursing", signOffs.today(), "");
        var links = plan.plan().all(Link.class);
        plan.perform(new RemoveItem("Remove a passage", AIMS));
        assertEquals(
                List.of("Passage removed"),
                signOffs.since(CARE).orElseThrow().differences().stream()
                        .map(Difference::what)
                        .toList());

        signOffs.goBack(CARE);

        assertEquals(List.of(), signOffs.since(CARE).orElseThrow().differences());
        assertEquals(links, plan.plan().all(Link.class));
        plan.undo();
        assertEquals(1, signOffs.since(CARE).orElseThrow().differences().size());
    }

    @Test
    void comments_are_written_answered_settled_and_deleted_with_their_replies() {
        comments.add(AIMS, "  Is this so? ");
        comments.add(AIMS, "   ");
        var thread = comments.threads().on(AIMS).getFirst();
        assertEquals("Is this so?", thread.opening().text());
        assertEquals("Planning lead", thread.opening().by());
        assertTrue(comments.own(thread.opening()));

        comments.reply(thread.opening(), "It is.");
        comments.resolve(thread.opening(), true);
        assertEquals(0, comments.threads().open(AIMS));
        assertEquals(2, plan.plan().items(Comment.class).count());

        comments.remove(comments.threads().on(AIMS).getFirst().opening());
        assertEquals(0, plan.plan().items(Comment.class).count());
        plan.undo();
        assertEquals(2, plan.plan().items(Comment.class).count());
    }

    @Test
    void comments_go_with_their_passage_and_come_back_with_it() {
        comments.add(AIMS, "Is this so?");
        plan.perform(new RemoveItem("Remove a passage", AIMS));
        assertEquals(0, comments.threads().open());
        plan.undo();
        assertEquals(1, comments.threads().open(AIMS));
    }

    @Test
    void open_comments_are_visited_round_the_whole_plan() {
        assertFalse(comments.visit(true));
        comments.add(AIMS, "Third");
        comments.add(STUDIES, "Second");
        comments.add(AMBITION, "First");

        comments.visit(true);
        assertEquals(AMBITION, navigator.selectedProperty().get());
        comments.visit(true);
        assertEquals(STUDIES, navigator.selectedProperty().get());
        comments.visit(true);
        comments.visit(true);
        assertEquals(AMBITION, navigator.selectedProperty().get());
        comments.visit(false);
        assertEquals(AIMS, navigator.selectedProperty().get());
    }

    @Test
    void notes_are_added_ticked_dated_moved_and_deleted() {
        notes.add(CARE, Kind.TO_DO, "Ask the trust");
        notes.add(CARE, Kind.NOTE, "They prefer Tuesdays");
        notes.move(notes.of(CARE).getLast(), -1);
        assertEquals(
                List.of("They prefer Tuesdays", "Ask the trust"),
                notes.of(CARE).stream().map(Note::text).toList());

        notes.tick(notes.of(CARE).getLast(), true);
        notes.due(notes.of(CARE).getLast(), signOffs.today());
        assertTrue(notes.of(CARE).getLast().done());
        assertEquals(signOffs.today(), notes.of(CARE).getLast().due());

        notes.remove(notes.of(CARE).getFirst());
        assertEquals(1, notes.of(CARE).size());
    }
}
