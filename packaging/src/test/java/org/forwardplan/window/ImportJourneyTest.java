package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Edit.Act;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TextTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A Word document of some hundred pages is looked through and brought into a real plan.
@OnScreen
class ImportJourneyTest {

    private static final String RENAMED = "What we do first";

    private Path folder;
    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("import");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_place_plan_is_looked_through_brought_in_and_taken_back(FxRobot robot)
            throws IOException {
        var document = PlacePlanDocument.write(folder.resolve("Place plan.docx"));
        var before = kept();
        window.open(file);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.await("#outline-tree");
        window.dialogs().willChoose(document);
        var menu = window.await("#import");
        robot.interact(menu::requestFocus);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        var preview = preview(robot);

        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN).push(KeyCode.F2);
        robot.targetWindow(preview);
        robot.write(RENAMED).push(KeyCode.ENTER);
        assertEquals("Import 49 sections", words(robot, "#import-bring"));
        assertTrue(
                robot.lookup("#import-losses .label").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .anyMatch(it -> it.contains("Tracked changes were taken as accepted")));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("#section-title");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.close();

        try (var opened = WorkbenchWindow.parts().planFiles().open(file)) {
            assertEquals(before, opened.plan());
            var edits =
                    opened.journal().entries().stream().skip(1).map(JournalEntry::edit).toList();
            assertEquals(List.of(Act.DONE, Act.UNDONE), edits.stream().map(Edit::act).toList());
            check(before, before.after(edits.getFirst().change()));
        }
    }

    private static void check(Plan before, Plan now) {
        var fresh =
                Outline.of(now).entries().stream()
                        .filter(entry -> before.find(Section.class, entry.section().id()).isEmpty())
                        .toList();
        assertEquals(49, fresh.size());
        assertEquals(
                List.of("1 Chapter 1", "2 " + RENAMED, "2 Section 3 of chapter 1"),
                fresh.stream()
                        .limit(3)
                        .map(entry -> entry.depth() + " " + entry.section().title())
                        .toList());
        var first = fresh.getFirst().passages().getFirst();
        assertTrue(
                first.body().plainText().contains("We will open two hubs by 2025[1]"),
                first.body().plainText());
        assertTrue(first.body().plainText().endsWith("[1] Subject to planning consent."));
        var comment = now.all(Comment.class).getLast();
        assertEquals("“We will open two hubs”: Is this funded?", comment.text());
        assertEquals(first.id(), comment.on());
        var bodies = fresh.get(1).passages().stream().map(Passage::body).toList();
        assertEquals(List.of("Year 0", "Year 1", "Year 2"), ((TextTable) bodies.get(1)).header());
        assertTrue(bodies.get(2) instanceof Figure);
        var report = now.all(Note.class).getLast();
        assertEquals(fresh.getFirst().section().id(), report.section());
        assertTrue(report.text().contains("Tracked changes were taken as accepted"), report.text());
    }

    private Window preview(FxRobot robot) {
        WorkbenchWindow.awaitAnywhere(robot, "#import-tree");
        return robot.lookup("#import-tree").query().getScene().getWindow();
    }

    private static String words(FxRobot robot, String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(selector).queryAs(Labeled.class).getText();
    }

    private Plan kept() {
        try (var opened = WorkbenchWindow.parts().planFiles().open(file)) {
            return opened.plan();
        }
    }
}
