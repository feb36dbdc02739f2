package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.plan.MadePaper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/// A paper for a meeting from its cover sheet to the printed document, on real files.
@OnScreen
class BoardPaperJourneyTest {

    private Path folder;
    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("board-paper");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_paper_is_looked_over_mended_printed_and_made_again(FxRobot robot) throws IOException {
        window.open(file);
        window.await("#overview");
        robot.clickOn("#rail-papers");
        window.await("#papers-list");
        robot.clickOn("#new-board-paper")
                .clickOn("Integrated care partnership, North East London (13 fields)");
        window.await("#paper-title");
        write(robot, "#paper-title", "Where the plan stands");
        write(robot, "#paper-meeting", "Integrated care partnership");
        mend(robot, "The part “Update” is empty", "The first draft is whole. See [add link].");

        ready("Ready to print? 6 to mend, 0 to look at");
        mend(robot, "“Conflicts of interest” is blank on the cover sheet", "None declared.");
        mend(robot, "“Author” is blank on the cover sheet", "Head of planning");
        mend(robot, "“Presented by” is blank on the cover sheet", "Chief strategy officer");
        mend(robot, "“Contact for further information” is blank on the cover sheet", "The office");
        mend(
                robot,
                "The part “Update” has a placeholder that was never filled: “[add link]”",
                "The first draft is whole.");
        ready("Ready to print? 1 to mend, 0 to look at");
        mend(robot, "“Previous reporting” is blank on the cover sheet", "None");
        ready("Ready to print");

        var first = folder.resolve("paper.docx");
        window.dialogs().willChoose(first);
        reach(robot, "#make-board-paper").push(KeyCode.SPACE);
        window.await("#open-paper");
        var text = text(first);
        assertTrue(text.contains("Where the plan stands"), text);
        assertTrue(text.contains("Conflicts of interest\tNone declared."), text);
        assertTrue(text.contains("The first draft is whole."), text);

        write(robot, "#paper-title", "Quite another title");
        var again = folder.resolve("again.docx");
        window.dialogs().willChoose(again);
        robot.clickOn("#papers-list").push(KeyCode.END);
        window.await("#made-papers");
        robot.clickOn("Make it again exactly");
        window.await("#open-paper");

        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(again));
        window.close();
        assertEquals(List.of("Where the plan stands"), made());
    }

    private FxRobot reach(FxRobot robot, String what) {
        return robot.interact(window.await(what)::requestFocus);
    }

    private void write(FxRobot robot, String field, String words) {
        reach(robot, field).push(KeyCode.CONTROL, KeyCode.A).write(words).push(KeyCode.ENTER);
    }

    /// Goes to the place a finding leads to, once it is found, and writes there.
    private void mend(FxRobot robot, String what, String words) {
        until(() -> goTo(robot, what).isPresent());
        robot.interact(() -> goTo(robot, what).orElseThrow().fire());
        robot.interrupt();
        robot.push(KeyCode.CONTROL, KeyCode.A).write(words).push(KeyCode.TAB);
        robot.interrupt();
    }

    private Optional<Button> goTo(FxRobot robot, String what) {
        var found = new AtomicReference<Optional<Button>>(Optional.empty());
        robot.interact(() -> {
            var buttons = robot.from(window.await("#lint")).lookup(".button");
            buttons.queryAllAs(Button.class).stream()
                    .filter(it -> String.valueOf(it.getAccessibleText()).endsWith(", closed"))
                    .forEach(Button::fire);
            found.set(
                    robot
                            .from(window.await("#lint"))
                            .lookup(".button")
                            .queryAllAs(Button.class)
                            .stream()
                            .filter(it -> ("Go there: " + what).equals(it.getAccessibleText()))
                            .findFirst());
        });
        return found.get();
    }

    private void ready(String words) {
        until(() -> words.equals(((Label) window.await("#ready-to-print")).getText()));
    }

    private static void until(Callable<Boolean> reached) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, reached);
        } catch (TimeoutException late) {
            throw new AssertionError("It never came to this", late);
        }
    }

    private static String text(Path paper) throws IOException {
        try (var in = Files.newInputStream(paper);
                var document = new XWPFDocument(in);
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private List<String> made() {
        try (var opened = WorkbenchWindow.parts().planFiles().open(file)) {
            return opened.plan().items(MadePaper.class).map(MadePaper::title).toList();
        }
    }
}
