package org.forwardplan.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;

@OnScreen
class PasteTest {

    private final SmallPlan small = new SmallPlan();

    @Start
    void start(Stage stage) {
        small.outline.choose(small.cancer);
        OutlineOnScreen.show(small, stage);
        small.navigator.select(small.first);
    }

    private void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Test
    void what_was_copied_comes_below_the_passage_in_one_step(FxRobot robot) {
        robot.interact(() -> copy("- one\n- two"));
        robot.interact(() -> robot.lookup("#passage-0").query().requestFocus());

        robot.press(KeyCode.CONTROL).push(KeyCode.V).release(KeyCode.CONTROL);

        assertEquals(
                List.of("Earlier diagnosis saves lives.", "one two", "We will screen more people."),
                small.passages());
        assertEquals("Paste a passage", small.plan.undoableProperty().get());
        robot.interact(small.plan::undo);
        assertEquals(2, small.passages().size());
    }

    @Test
    void a_passage_that_was_copied_can_be_pasted_elsewhere(FxRobot robot) {
        robot.interact(() -> robot.lookup("#passage-0").query().requestFocus());
        robot.press(KeyCode.CONTROL).push(KeyCode.C).release(KeyCode.CONTROL);
        robot.interact(() -> small.outline.choose(small.money));
        robot.interact(() -> robot.lookup("#first-passage").query().requestFocus());

        robot.press(KeyCode.CONTROL).push(KeyCode.V).release(KeyCode.CONTROL);

        assertTrue(small.passages().contains("Earlier diagnosis saves lives."));
    }
}
