package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.app.settings.Settings.Look;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.proof.Proof;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A plan that shows something else than its history says tells so once it is open, and the planner
/// decides. A line in the history alone stands for the letter that changed on the disk.
@OnScreen
class ContradictionJourneyTest {

    private static final String RECORDED = "Community diagnostics";

    private Path file;
    private Section section;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        var folder = Files.createTempDirectory("contradiction");
        window =
                new WorkbenchWindow(
                        stage,
                        folder,
                        Settings.FIRST.withLook(
                                Boolean.getBoolean("copies.dark") ? Look.DARK : Look.LIGHT));
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
        try (var plan = WorkbenchWindow.parts().planFiles().open(file)) {
            section = plan.plan().all(Section.class).getFirst();
            plan.explain(
                    new Edit(
                            WorkbenchWindow.SPRING_2023.instant(),
                            "Planning lead",
                            Edit.Act.DONE,
                            "Rename a section",
                            new Revised(section, section.withTitle(RECORDED))));
        }
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void see(FxRobot robot) throws IOException {
        window.open(file);
        window.await("#contradictions");
        assertEquals(
                "This plan shows one thing otherwise than its history says. Nobody changed that:"
                        + " the words have changed on the disk.",
                robot.lookup("#contradiction").<Labeled>query().getText());
        look("contradiction");
        robot.clickOn("#see-contradictions");
        WorkbenchWindow.awaitAnywhere(robot, "#take-recorded");
        robot.targetWindow(robot.lookup("#accounts").query().getScene().getWindow());
    }

    private String titleNow() {
        return WorkbenchWindow.parts()
                .planFiles()
                .read(file)
                .plan()
                .find(Section.class, section.id())
                .orElseThrow()
                .title();
    }

    private boolean holds() {
        var read = WorkbenchWindow.parts().planFiles().read(file);
        return Proof.of(read.plan(), read.journal()).holds();
    }

    private String accounts(FxRobot robot) {
        var words = new StringBuilder();
        for (Node node : robot.lookup("#accounts .label").queryAll()) {
            words.append(((Labeled) node).getText()).append('\n');
        }
        return words.toString();
    }

    @Test
    void the_planner_takes_what_the_history_says(FxRobot robot) throws IOException {
        see(robot);
        assertEquals(
                """
                Section “%s”
                Title: the plan says “%s”, its history says “%s” (change 2 on 20 Mar 2023 10:00: \
                Rename a section)
                """
                        .formatted(section.title(), section.title(), RECORDED),
                accounts(robot));
        look("contradiction-window");
        robot.clickOn("#take-recorded");
        window.awaitWords(
                "#toast", "The plan says again what its history says. Ctrl+Z takes it back.");
        assertTrue(robot.lookup("#contradictions").tryQuery().isEmpty());
        window.close();

        assertEquals(RECORDED, titleNow());
        assertTrue(holds());
    }

    @Test
    void the_planner_keeps_what_is_shown_by_keyboard(FxRobot robot) throws IOException {
        see(robot);
        robot.push(KeyCode.ESCAPE);
        robot.targetWindow(window.stage());
        robot.clickOn("#see-contradictions");
        WorkbenchWindow.awaitAnywhere(robot, "#keep-shown");
        robot.targetWindow(robot.lookup("#accounts").query().getScene().getWindow());
        robot.interact(() -> robot.lookup("#keep-shown").query().requestFocus());
        robot.push(KeyCode.SPACE);
        window.awaitWords("#toast", "Kept as shown. The history says so from now on.");
        window.close();

        assertEquals(section.title(), titleNow());
        assertTrue(holds());
    }

    private void look(String name) throws IOException {
        var at = System.getProperty("copies.pictures");
        if (at != null) {
            Picture.ofScreen(window.stage()).writeTo(Path.of(at, name + ".png"));
        }
    }
}
