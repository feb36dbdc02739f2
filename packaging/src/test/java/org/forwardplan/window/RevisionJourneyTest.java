package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.plan.Baseline.Purpose;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Revision.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// A published plan is changed, the change is judged, and what follows is done, on real files.
@OnScreen
class RevisionJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 20);

    private Path folder;
    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("revision");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_published_plan_is_changed_judged_and_its_document_made(FxRobot robot)
            throws IOException {
        window.open(file);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        window.await("#revision-freeze");
        look("empty");
        robot.clickOn("#revision-freeze");
        publish(robot);
        addSection(robot, "Mental health crisis care");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        window.await("#revision-question");
        look("published");
        robot.clickOn("#revision-next");
        assertTrue(words("#revisions-standing").endsWith("1 part of the plan has changed since."));
        look("changed");
        robot.clickOn("#revision-next");
        window.await("#route-other");
        robot.clickOn("#route-other").clickOn("#revision-by");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("The board of the ICB");
        robot.clickOn("#revision-why").write("A section was announced in the plan already.");
        look("judged");
        robot.clickOn("#revision-next");
        window.await("#following-due-0");
        look("follows");
        robot.clickOn("#revision-next");
        window.await("#task-0");
        robot.clickOn("#task-0").clickOn("#task-note-0").write("On the website\n");
        look("tasks");
        assertTrue(words("#tasks-done").startsWith("1 of "), words("#tasks-done"));

        var document = folder.resolve("changes.docx");
        window.dialogs().willChoose(document);
        robot.clickOn("#make-changes");
        window.await("#open-paper");
        robot.clickOn("#open-paper");
        assertEquals(List.of(document), window.dialogs().shown());
        look("made");
        window.close();

        var revision = kept().all(Revision.class).getFirst();
        assertEquals(Route.OTHER, revision.route());
        assertEquals("The board of the ICB", revision.by());
        assertEquals(TODAY, revision.tasks().getFirst().done());
        assertEquals("On the website", revision.tasks().getFirst().note());
        assertTrue(revision.tasks().stream().anyMatch(it -> it.to().equals("NHS England")));
        var text = text(document);
        assertTrue(text.contains("NHS Act 2006 s.14Z53(3)"), text);
        assertTrue(text.contains("A section was announced in the plan already."), text);
        assertTrue(text.contains("Mental health crisis care"), text);
    }

    private void publish(FxRobot robot) {
        window.await("#baseline-name");
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    ((TextInputControl) window.stage().getScene().lookup("#baseline-name"))
                            .setText("Published 2023");
                    @SuppressWarnings("unchecked")
                    var purpose =
                            (ComboBox<Purpose>)
                                    window.stage().getScene().lookup("#baseline-purpose");
                    purpose.setValue(Purpose.PUBLISHED);
                });
        robot.clickOn("#baseline-done");
        window.await("#version");
    }

    private void addSection(FxRobot robot, String title) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.await("#outline-tree");
        robot.push(KeyCode.INSERT);
        robot.write(title).push(KeyCode.ENTER);
    }

    private String words(String selector) {
        return ((Labeled) window.await(selector)).getText();
    }

    private void look(String name) throws IOException {
        var at = System.getProperty("revision.pictures");
        if (at != null) {
            Picture.ofScreen(window.stage()).writeTo(Path.of(at, name + ".png"));
        }
    }

    private Plan kept() {
        try (var opened = WorkbenchWindow.parts().planFiles().open(file)) {
            return opened.plan();
        }
    }

    private static String text(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
