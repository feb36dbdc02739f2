package org.forwardplan.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.VerticalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.model.plan.CrossReference;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.prose.ProseText;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Writing on the page, by keyboard where a planner would.
@OnScreen
class WritingJourneyTest {

    private final SmallPlan small = new SmallPlan();
    private OutlinePage page;

    @Start
    void start(Stage stage) {
        page = OutlineOnScreen.show(small, stage);
        page.focus();
    }

    @Test
    void a_chapter_is_drafted_by_keyboard_and_undo_takes_it_back_step_by_step(FxRobot robot) {
        edit(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("Aims").push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.DIGIT2);
        robot.push(KeyCode.ENTER).write("We will ").push(KeyCode.SHORTCUT, KeyCode.B);
        robot.write("screen").push(KeyCode.SHORTCUT, KeyCode.B).write(" people:");
        robot.push(KeyCode.ENTER).write("- one").push(KeyCode.ENTER).push(KeyCode.TAB).write("two");
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER).push(KeyCode.ENTER).write("End");
        robot.push(KeyCode.ESCAPE);
        assertEquals(
                "## Aims\n\nWe will **screen** people:\n\n- one\n  - two\n\nEnd",
                ProseText.write(prose(small.first)));
        while (!small.plan.undoableProperty().get().isEmpty()) {
            robot.interact(small.plan::undo);
        }
        assertEquals("Earlier diagnosis saves lives.", prose(small.first).plainText());
    }

    @Test
    void the_caret_walks_over_the_border_of_passages_and_takes_it_away(FxRobot robot) {
        edit(robot);
        robot.push(KeyCode.DOWN);
        assertEquals("We will screen more people.", text(robot));
        robot.push(KeyCode.UP);
        assertEquals("Earlier diagnosis saves lives.", text(robot));
        robot.push(KeyCode.END).push(KeyCode.RIGHT).push(KeyCode.BACK_SPACE);
        assertEquals("Earlier diagnosis saves lives.\nWe will screen more people.", text(robot));
        robot.write("So ");
        robot.push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.LEFT);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals("So We will screen more people.", text(robot));
        assertEquals(2, small.plan.plan().items(Passage.class).count());
        robot.push(KeyCode.LEFT).push(KeyCode.DELETE);
        assertEquals(1, small.plan.plan().items(Passage.class).count());
    }

    @Test
    void a_cross_reference_is_found_by_typing_and_follows_its_section(FxRobot robot) {
        edit(robot);
        robot.push(KeyCode.END).write(" See ").push(KeyCode.SHORTCUT, KeyCode.K);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("money").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        robot.interact(() -> small.outline.rename(small.money, "Finance"));
        var reference = robot.lookup(".prose-read .prose-reference").queryAs(Text.class);
        assertEquals("3 Finance", reference.getText());
        robot.clickOn(reference);
        assertEquals(small.money, small.navigator.selectedProperty().get());
    }

    @Test
    void a_web_address_is_put_on_the_selected_words_and_opens_outside(FxRobot robot) {
        edit(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.K);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("www.nhs.uk").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        assertEquals(
                "[Earlier diagnosis saves lives.](https://www.nhs.uk)",
                ProseText.write(prose(small.first)));
        robot.clickOn(".prose-read .prose-link");
        assertEquals(List.of("https://www.nhs.uk"), small.files.browsed());
    }

    @Test
    void words_are_found_and_all_replaced_in_one_step(FxRobot robot) {
        edit(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.H);
        robot.write("s");
        assertEquals("6 places", standing(robot));
        robot.push(KeyCode.ENTER);
        assertEquals("1 of 6", standing(robot));
        robot.clickOn("#find-words").push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("more people").clickOn("#replace-by").write("everybody");
        robot.clickOn("#replace-all");
        assertEquals("We will screen everybody.", prose(small.second).plainText());
        robot.interact(small.plan::undo);
        assertEquals("We will screen more people.", prose(small.second).plainText());
    }

    @Test
    void the_buttons_show_what_the_caret_stands_in(FxRobot robot) {
        var bold = ProseText.read("plain **bold**\n\n- item");
        robot.interact(() -> small.section.revise(small.first, bold));
        robot.interact(() -> small.navigator.show(small.first));
        robot.clickOn("#passage-0 .prose-read");
        robot.push(KeyCode.SHORTCUT, KeyCode.HOME);
        assertEquals(List.of(), pressed(robot));
        robot.push(KeyCode.END);
        assertEquals(List.of("Bold"), pressed(robot));
        robot.push(KeyCode.DOWN);
        assertEquals(List.of("Bullets"), pressed(robot));
    }

    @Test
    void what_is_copied_in_one_passage_is_pasted_in_another(FxRobot robot) {
        var bold = ProseText.read("**bold**");
        robot.interact(() -> small.section.revise(small.first, bold));
        edit(robot, "bold");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.C);
        robot.push(KeyCode.DOWN).push(KeyCode.END);
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
        robot.push(KeyCode.ESCAPE);
        assertEquals("We will screen more people.boldbold", prose(small.second).plainText());
    }

    @Test
    void the_wheel_over_the_text_scrolls_the_page(FxRobot robot) throws TimeoutException {
        var lines = "line\n\n".repeat(60);
        robot.interact(() -> small.section.revise(small.first, ProseText.read(lines)));
        robot.interact(() -> small.navigator.show(small.first));
        robot.clickOn("#section-title");
        robot.interact(() -> robot.lookup("#passage-0").query().requestFocus());
        robot.push(KeyCode.ENTER);
        var scroll = robot.lookup("#passages").queryAs(ScrollPane.class);
        // The caret at the end comes into sight once the text has been laid out.
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> scroll.getVvalue() > 0);
        WaitForAsyncUtils.waitForFxEvents();
        var before = scroll.getVvalue();
        robot.moveTo("#passages").scroll(5, VerticalDirection.UP);
        assertTrue(scroll.getVvalue() < before, scroll.getVvalue() + " from " + before);
    }

    @Test
    void a_reference_to_what_is_gone_says_so(FxRobot robot) {
        var see =
                ProseText.read(
                        "See [3 Money](%s)".formatted(new CrossReference(small.money).address()));
        robot.interact(() -> small.section.revise(small.first, see));
        robot.interact(() -> small.outline.choose(small.money));
        robot.interact(small.outline::remove);
        robot.interact(() -> small.navigator.show(small.first));
        assertEquals(
                "3 Money (no longer in the plan)",
                robot.lookup(".prose-read .prose-reference").queryAs(Text.class).getText());
    }

    private static String standing(FxRobot robot) {
        return robot.lookup("#find-standing").queryLabeled().getText();
    }

    private static List<String> pressed(FxRobot robot) {
        return robot
                .lookup(".editor-toolbar .toggle-button")
                .queryAllAs(ToggleButton.class)
                .stream()
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getAccessibleText)
                .toList();
    }

    private void edit(FxRobot robot) {
        edit(robot, "Earlier diagnosis saves lives.");
    }

    private void edit(FxRobot robot, String text) {
        robot.interact(() -> small.navigator.show(small.first));
        robot.clickOn("#passage-0 .prose-read");
        assertEquals(text, text(robot));
    }

    private static String text(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".prose-area").queryAs(GenericStyledArea.class).getText();
    }

    private Prose prose(PassageId id) {
        return (Prose) small.plan.plan().find(Passage.class, id).orElseThrow().body();
    }
}
