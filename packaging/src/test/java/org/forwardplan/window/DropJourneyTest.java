package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files are dragged from another program and dropped where the workbench happens to be.
@OnScreen
class DropJourneyTest {

    private Path folder;
    private Path file;
    private WorkbenchWindow window;
    private FileManager files;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("drops");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        files.close();
        window.close();
    }

    @Test
    void a_plan_is_opened_what_is_no_use_is_told_and_another_plan_is_asked_about(FxRobot robot)
            throws IOException {
        files = FileManager.beside();
        window.await("#start-page");
        var slides = Files.writeString(folder.resolve("Slides.pdf"), "%PDF-1.7");
        files.drag(robot, List.of(folder.resolve("Return.xlsx")), "#start-page");
        assertEquals("Open a plan first, then drop the file on it", words("#drop-words"));
        robot.drop();
        window.awaitWords("#toast", "Open a plan first, then drop the file on it.");

        files.drag(robot, List.of(file), "#start-page");
        assertEquals("Drop to open “Sample.fplan”", words("#drop-words"));
        robot.drop();
        window.await("#overview");
        assertFalse(window.shows("#drop-words"), "The words stay once the file is dropped");

        files.drag(robot, List.of(slides), "#overview");
        robot.drop();
        window.awaitWords(
                "#toast",
                "“Slides.pdf” cannot be taken in: drop spreadsheets that came back, Word documents"
                        + " (.docx) or a plan.");

        files.drag(robot, List.of(file), "#overview");
        robot.drop();
        window.awaitWords("#toast", "“Sample.fplan” is open already");

        var next = ManualPicturesTest.samplePlan(folder.resolve("Next.fplan"));
        files.drag(robot, List.of(next), "#overview");
        robot.drop();
        robot.clickOn("Open it");
        WorkbenchWindow.awaitAnywhere(robot, "Next.fplan");
    }

    @Test
    void word_documents_dropped_anywhere_are_looked_through_one_after_the_other(FxRobot robot)
            throws IOException {
        files = FileManager.beside();
        window.open(file);
        window.await("#overview");
        var one = document("One.docx");
        var two = document("Two.docx");

        files.drag(robot, List.of(one, two), "#overview");
        assertEquals("Drop to import 2 Word documents", words("#drop-words"));
        robot.drop();
        WorkbenchWindow.awaitAnywhere(robot, "Import “One.docx”");
        robot.clickOn("#import-cancel");
        WorkbenchWindow.awaitAnywhere(robot, "Import “Two.docx”");
        robot.clickOn("#import-cancel");
    }

    private Path document(String name) throws IOException {
        var to = folder.resolve(name);
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(to)) {
            document.createParagraph().createRun().setText("What the place plans.");
            document.write(out);
        }
        return to;
    }

    private String words(String selector) {
        return ((Labeled) window.await(selector)).getText();
    }
}
