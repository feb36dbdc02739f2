package org.forwardplan.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.prose.ProseText;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

@OnScreen
class OutlinePageTest {

    private static final LiveBlock LIVE = new LiveBlock(LiveBlock.Subject.MILESTONES, "cancer");

    private final SmallPlan small = new SmallPlan();
    private OutlinePage page;

    @Start
    void start(Stage stage) {
        page = OutlineOnScreen.show(small, stage);
        page.focus();
    }

    @Test
    void words_typed_into_a_passage_are_kept_when_the_keyboard_leaves(FxRobot robot) {
        edit(robot);
        robot.push(KeyCode.END).write(" And ").push(KeyCode.SHORTCUT, KeyCode.I);
        robot.write("soon").push(KeyCode.SHORTCUT, KeyCode.I).write(".").push(KeyCode.ESCAPE);
        assertEquals("Earlier diagnosis saves lives. And *soon*.", ProseText.write(prose()));
        assertTrue(robot.lookup("#passage-0").query().isFocused());
    }

    @Test
    void undo_while_typing_takes_back_what_was_typed_and_shows_the_old_words(FxRobot robot) {
        edit(robot);
        robot.push(KeyCode.END).write(" More.");
        robot.interact(small.plan::undo);
        assertEquals("Earlier diagnosis saves lives.", ProseText.write(prose()));
        assertEquals("Earlier diagnosis saves lives.", area(robot).getText());
    }

    @Test
    void looking_into_a_passage_without_typing_writes_nothing(FxRobot robot) {
        edit(robot);
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of(), small.plan.journal().entries());
    }

    @Test
    void the_same_key_makes_words_bold_and_plain_again(FxRobot robot) {
        edit(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.B);
        assertEquals("**Earlier diagnosis saves lives.**", ProseText.write(prose()));
        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        assertEquals("Earlier diagnosis saves lives.", ProseText.write(prose()));
    }

    @Test
    void a_passage_that_undo_takes_away_while_it_is_typed_in_just_goes(FxRobot robot) {
        robot.interact(() -> small.outline.choose(small.cancer));
        robot.interact(() -> page.reveal(small.cancer));
        robot.clickOn("#add-passage").clickOn("Text");
        robot.write("x");
        robot.interact(small.plan::undo);
        robot.interact(small.plan::undo);
        assertEquals(2, small.plan.plan().items(Passage.class).count());
        assertTrue(robot.lookup("#passage-2").tryQuery().isEmpty());
    }

    @Test
    void sections_are_added_named_moved_and_removed_by_keys(FxRobot robot) {
        robot.push(KeyCode.INSERT);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("People").push(KeyCode.ENTER);
        assertEquals(
                List.of("1 Ambition", "2 People", "3 Services", "3.1 Cancer", "4 Money"),
                small.headings());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(
                List.of("1 Ambition", "2 Services", "2.1 Cancer", "3 People", "4 Money"),
                small.headings());
        robot.push(KeyCode.SHORTCUT, KeyCode.CLOSE_BRACKET);
        assertEquals(
                List.of("1 Ambition", "2 Services", "2.1 Cancer", "2.2 People", "3 Money"),
                small.headings());
        robot.push(KeyCode.DELETE);
        assertEquals(
                List.of("1 Ambition", "2 Services", "2.1 Cancer", "3 Money"), small.headings());
        robot.clickOn("#undo-removal");
        assertTrue(small.headings().contains("2.2 People"));
    }

    @Test
    void arrow_keys_in_the_tree_select_the_section_itself(FxRobot robot) {
        robot.interact(() -> small.section.revise(small.second, LIVE));
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals(small.cancer, small.navigator.selectedProperty().get());
        robot.push(KeyCode.UP).push(KeyCode.DOWN);
        assertEquals(small.cancer, small.navigator.selectedProperty().get());
    }

    @Test
    void undo_of_what_a_live_block_shows_writes_nothing_else(FxRobot robot) {
        var all = new LiveBlock(LiveBlock.Subject.OBJECTIVES, "");
        robot.interact(() -> small.section.revise(small.second, all));
        robot.interact(() -> small.navigator.show(small.second));
        robot.interact(() -> small.section.revise(small.second, LIVE));
        robot.interact(small.plan::undo);
        assertEquals(all, body(small.second));
        assertEquals(3, small.plan.journal().entries().size());
    }

    @Test
    void tab_leads_out_of_the_heading_and_of_the_words_of_a_passage(FxRobot robot) {
        robot.clickOn("#section-title").push(KeyCode.TAB);
        assertTrue(robot.lookup("#section-review").query().isFocused());
        robot.push(KeyCode.TAB);
        assertTrue(robot.lookup("#section-status").query().isFocused());
        edit(robot);
        robot.write("Now").push(KeyCode.TAB);
        assertTrue(robot.lookup("#passage-1").query().isFocused());
        assertFalse(ProseText.write(prose()).contains("\t"));
    }

    @Test
    void the_tree_shows_the_chosen_section_when_there_is_less_room_too(FxRobot robot) {
        robot.interact(() -> {
            small.outline.choose(small.services);
            for (var more = 0; more < 30; more++) {
                small.outline.addBeneath();
                small.outline.choose(small.services);
            }
        });
        var added = small.plan.state().outline().beneath(small.services);
        robot.interact(() -> small.navigator.show(small.ambition));
        robot.interact(() -> small.navigator.show(added.get(15).id()));
        var last = added.get(24);
        robot.interact(() -> small.outline.rename(last.id(), "Far down"));
        robot.interact(() -> small.navigator.show(last.id()));
        robot.interact(() -> tree(robot).getScene().getWindow().setHeight(500));
        var place = cell(robot, "Far down").localToScene(0, 0);
        assertTrue(tree(robot).localToScene(tree(robot).getBoundsInLocal()).contains(place));
    }

    @Test
    void down_from_the_filter_chooses_what_was_found(FxRobot robot) {
        robot.interact(page::find);
        robot.write("money").push(KeyCode.DOWN);
        assertEquals(small.money, small.navigator.selectedProperty().get());
    }

    @Test
    void a_passage_is_revealed_in_its_section(FxRobot robot) {
        robot.interact(() -> small.navigator.show(small.second));
        assertEquals("Cancer", robot.lookup("#section-title").queryTextInputControl().getText());
        assertTrue(
                robot.lookup("#passage-1").query().getPseudoClassStates().stream()
                        .anyMatch(it -> it.getPseudoClassName().equals("marked")));
    }

    @Test
    void a_passage_is_linked_by_typing_and_its_tag_takes_the_link_away(FxRobot robot) {
        robot.interact(() -> small.navigator.show(small.first));
        robot.interact(() -> robot.lookup("#passage-0").query().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        robot.write("measured").push(KeyCode.ENTER);
        assertEquals(1, robot.lookup(".answer-tag").queryAll().size());
        robot.clickOn(".tag-cross");
        assertEquals(0, robot.lookup(".answer-tag").queryAll().size());
    }

    @Test
    void a_section_dragged_onto_another_stands_in_it(FxRobot robot) {
        robot.drag(cell(robot, "Money")).dropTo(cell(robot, "Ambition"));
        assertEquals(
                List.of("1 Ambition", "1.1 Money", "2 Services", "2.1 Cancer"), small.headings());
    }

    @Test
    void the_status_is_chosen_and_signed_and_a_blank_title_is_put_back(FxRobot robot) {
        robot.clickOn("#section-status").clickOn("Signed off");
        robot.write("Director of strategy").clickOn("#sign-off");
        var signed = small.plan.plan().find(Section.class, small.ambition).orElseThrow();
        assertEquals(Section.Status.SIGNED_OFF, signed.status());
        assertEquals("Director of strategy", signed.statusBy());
        robot.clickOn("#section-title").push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);
        robot.clickOn("#outline-filter");
        assertEquals("Ambition", robot.lookup("#section-title").queryTextInputControl().getText());
        assertFalse(small.headings().contains("1 "));
    }

    private void edit(FxRobot robot) {
        robot.interact(() -> small.navigator.show(small.first));
        robot.clickOn("#passage-0 .prose-read");
        assertEquals("Earlier diagnosis saves lives.", area(robot).getText());
    }

    private static GenericStyledArea<?, ?, ?> area(FxRobot robot) {
        return robot.lookup(".prose-area").queryAs(GenericStyledArea.class);
    }

    private static TreeView<?> tree(FxRobot robot) {
        return robot.lookup("#outline-tree").queryAs(TreeView.class);
    }

    private static Node cell(FxRobot robot, String title) {
        return robot.lookup((Node node) ->
                        node instanceof Label label
                                && label.getStyleClass().contains("section-title")
                                && label.getText().equals(title))
                .query();
    }

    private Prose prose() {
        return (Prose) body(small.first);
    }

    private Object body(PassageId id) {
        return small.plan.plan().find(Passage.class, id).orElseThrow().body();
    }
}
