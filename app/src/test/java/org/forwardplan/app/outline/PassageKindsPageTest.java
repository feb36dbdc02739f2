package org.forwardplan.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.model.editing.AddPassages;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// Figures, boxes, live blocks and long sections, worked on in a window.
@OnScreen
class PassageKindsPageTest {

    private final SmallPlan small = new SmallPlan();

    @Start
    void start(Stage stage) {
        OutlineOnScreen.show(small, stage).focus();
    }

    private void first(FxRobot robot, PassageBody body) {
        robot.interact(() -> small.section.revise(small.first, body));
        robot.interact(() -> small.navigator.show(small.first));
        robot.interact(() -> robot.lookup("#passage-0").query().requestFocus());
    }

    private Object body(PassageId id) {
        return small.plan.plan().find(Passage.class, id).orElseThrow().body();
    }

    @Test
    void a_stroke_in_an_empty_passage_asks_for_a_kind_and_escape_leaves_it(FxRobot robot) {
        robot.interact(() -> small.navigator.show(small.first));
        robot.interact(() -> robot.lookup("#passage-1").query().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.write("/");
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ESCAPE);
        assertEquals(3, small.plan.plan().items(Passage.class).count());
        robot.write("/");
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("case").push(KeyCode.ENTER);
        robot.write("It worked").push(KeyCode.ESCAPE);
        var box = (Callout) small.plan.plan().all(Passage.class).getLast().body();
        assertEquals(new Callout(Callout.Kind.CASE_STUDY, "", Prose.of("It worked")), box);
    }

    @Test
    void a_figure_is_added_described_and_given_a_caption_by_keyboard(FxRobot robot) {
        small.files.answer(Path.of("chart.png"));
        robot.interact(() -> small.navigator.show(small.second));
        robot.interact(() -> robot.lookup("#passage-1").query().requestFocus());
        robot.write("/");
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("figure").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> robot.lookup("#figure-alt").tryQuery().isPresent());
        robot.write("Two bars").push(KeyCode.TAB).write("Hubs by year").push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        var figure = (Figure) small.plan.plan().all(Passage.class).getLast().body();
        assertEquals("Two bars", figure.alt());
        assertEquals("Hubs by year", figure.caption());
        assertEquals(100, figure.width());
    }

    @Test
    void of_300_passages_only_those_near_sight_are_drawn_and_the_last_can_be_written_in(
            FxRobot robot) {
        robot.interact(() -> {
            small.outline.choose(small.money);
            var fresh =
                    IntStream.range(0, 300)
                            .mapToObj(at ->
                                    new AddPassages.Fresh(
                                            new PassageId(new UUID(9, at)),
                                            Prose.of("Passage number " + at + ". ".repeat(at))))
                            .toList();
            small.plan.perform(new AddPassages("Add", small.money, 0, fresh, List.of()));
        });
        robot.interact(() -> small.navigator.show(small.money));
        assertTrue(robot.lookup(".passage").queryAll().size() < 60);

        robot.interact(() -> small.navigator.show(new PassageId(new UUID(9, 299))));
        robot.interact(() -> robot.lookup("#passage-299").query().requestFocus());
        robot.push(KeyCode.UP).push(KeyCode.SHIFT, KeyCode.UP).push(KeyCode.SHIFT, KeyCode.UP);
        assertEquals("3 passages selected", bar(robot).getText());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(
                "Passage number 299",
                small.plan
                        .state()
                        .outline()
                        .entry(small.money)
                        .orElseThrow()
                        .passages()
                        .get(296)
                        .body()
                        .plainText()
                        .substring(0, 18));
        assertEquals("Move 3 passages", small.plan.undoableProperty().get());

        var pane = robot.lookup("#passages").queryAs(ScrollPane.class);
        robot.interact(() -> pane.setVvalue(0.5));
        robot.interact(() -> pane.setVvalue(0));
        assertTrue(robot.lookup("#passage-0").tryQuery().isPresent());
        assertTrue(robot.lookup(".passage").queryAll().size() < 60);
    }

    @Test
    void a_row_of_a_live_block_leads_to_what_it_is_about(FxRobot robot) {
        first(robot, new LiveBlock(LiveBlock.Subject.DUTIES, ""));
        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#passage-0").query().isFocused());
        robot.clickOn("Improve quality\nNHS Act 2006 s.14Z34").push(KeyCode.ENTER);
        assertEquals(SmallPlan.OBJECTIVES.requirement(), small.navigator.selectedProperty().get());
        assertEquals(1, small.plan.journal().entries().size());
    }

    @Test
    void a_live_block_is_set_to_what_its_section_answers_by_keyboard(FxRobot robot) {
        first(robot, new LiveBlock(LiveBlock.Subject.DUTIES, ""));
        robot.push(KeyCode.ENTER).push(KeyCode.TAB).push(KeyCode.DOWN).push(KeyCode.ESCAPE);
        assertEquals(
                new LiveBlock(LiveBlock.Subject.DUTIES, "", LiveBlock.Scope.SECTION),
                body(small.first));
    }

    @Test
    void a_box_is_written_in_and_given_a_heading_by_keyboard(FxRobot robot) {
        first(robot, new Callout(Callout.Kind.NOTE, "", Prose.of("Mind")));
        robot.push(KeyCode.ENTER).write(" the gap").push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#passage-0").query().isFocused());
        robot.clickOn(".callout-kind").write("Stations").push(KeyCode.ENTER);
        assertEquals(
                new Callout(Callout.Kind.NOTE, "Stations", Prose.of("Mind the gap")),
                body(small.first));
    }

    private static void await(Callable<Boolean> there) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, there);
        } catch (TimeoutException late) {
            throw new AssertionError("It never came", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Label bar(FxRobot robot) {
        return robot.lookup("#selection-bar .label").queryAs(Label.class);
    }
}
