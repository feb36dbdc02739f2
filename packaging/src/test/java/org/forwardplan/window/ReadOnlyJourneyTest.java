package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A plan that another planner has open: read here, read again, and edited once it is free.
@OnScreen
class ReadOnlyJourneyTest {

    private static final Path PICTURES = Path.of("target/read-only");

    private Path folder;
    private Path file;
    private Stage stage;
    private WorkbenchWindow window;
    private Process other;
    private BufferedReader said;

    @Start
    void start(Stage shown) throws IOException {
        folder = Files.createTempDirectory("read-only");
        file = ManualPicturesTest.samplePlan(folder.resolve("Middleshire.fplan"));
        other = HoldsPlan.start(file);
        said = other.inputReader(StandardCharsets.UTF_8);
        assertEquals("open", said.readLine());
        stage = shown;
        window = new WorkbenchWindow(shown, folder, Settings.FIRST);
    }

    @AfterEach
    void close() {
        window.close();
        other.destroyForcibly().onExit().join();
    }

    @Test
    void a_plan_that_somebody_else_has_open_is_read_and_edited_when_it_is_free(FxRobot robot)
            throws Exception {
        window.begin(file);
        WorkbenchWindow.awaitAnywhere(robot, "Open to read");
        robot.clickOn("Open to read");
        window.await("#overview");

        assertTrue(stage.getTitle().contains("(read only)"), stage::getTitle);
        var why = words("#read-only-why");
        assertTrue(why.contains("has been open in another window on this computer since"), why);
        assertTrue(menu("Add").stream().allMatch(MenuItem::isDisable));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertTrue(words("#toast").startsWith("Read only: “Middleshire.fplan” has been"));
        refusesWords(robot);
        saysWhyNothingCanBeAdded(robot);
        makesAPaper(robot);
        looksWell();

        robot.clickOn("#rail-outline");
        tellOther("What has happened since");
        robot.clickOn("#reload-plan");
        awaitText("What has happened since");
        assertTrue(window.shows("#read-only"));
        assertTrue(window.shows("#outline-page"), "The planner stays on the page");

        endOther();
        robot.clickOn("#try-to-edit");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !window.shows("#read-only"));
        assertFalse(stage.getTitle().contains("(read only)"), stage::getTitle);
        assertFalse(menu("Add").stream().allMatch(MenuItem::isDisable));
        window.close();
        try (var kept = WorkbenchWindow.parts().planFiles().open(file)) {
            assertEquals("What has happened since", HoldsPlan.chapter(kept.plan()).title());
        }
        assertEquals(List.of(), names().stream().filter(name -> name.endsWith(".open")).toList());
    }

    /// What stands in a field can be walked through and copied, and stays as it is.
    private void refusesWords(FxRobot robot) {
        robot.clickOn("#rail-duties");
        window.await("#duties-list");
        robot.push(KeyCode.CONTROL, KeyCode.F).write("14Z36").push(KeyCode.DOWN);
        var field = (TextInputControl) window.await("#answer-how-met");
        var stood = field.getText();
        WaitForAsyncUtils.waitForAsyncFx(5000, field::requestFocus);
        robot.write("words");
        assertEquals(stood, field.getText());
        assertFalse(field.isEditable());
    }

    private void saysWhyNothingCanBeAdded(FxRobot robot) {
        robot.clickOn("#rail-baselines");
        var freeze = (ButtonBase) window.await("#freeze");
        assertTrue(freeze.getOpacity() < 1);
        assertTrue(freeze.getTooltip().getText().startsWith("Read only: “Middleshire.fplan” has"));
        robot.clickOn(freeze);
        assertTrue(words("#toast").startsWith("Read only: “Middleshire.fplan” has been"));
        assertFalse(window.shows("#baseline-form"));
        robot.clickOn("#rail-outline");
    }

    private void makesAPaper(FxRobot robot) {
        var paper = folder.resolve("plan.docx");
        window.dialogs().willChoose(paper);
        robot.clickOn("#make-a-paper");
        window.await("#make-paper");
        robot.clickOn("#make-paper");
        window.await("#open-paper");
        assertEquals("Made plan.docx in " + folder, words("#paper-outcome"));
        assertTrue(Files.exists(paper));
    }

    private void looksWell() throws IOException {
        for (var look : List.of("light", "dark")) {
            for (var size : List.of(new int[] {1440, 900}, new int[] {1024, 700})) {
                WaitForAsyncUtils.waitForAsyncFx(
                        5000,
                        () -> {
                            stage.setWidth(size[0]);
                            stage.setHeight(size[1]);
                        });
                Picture.ofScreen(stage)
                        .writeTo(PICTURES.resolve("%s-%d.png".formatted(look, size[0])));
            }
            new FxRobot().push(KeyCode.F8);
        }
    }

    private void tellOther(String title) throws IOException {
        other.outputWriter(StandardCharsets.UTF_8).append(title).append('\n').flush();
        assertEquals(title, said.readLine());
    }

    private void endOther() throws IOException {
        other.outputWriter(StandardCharsets.UTF_8).close();
        assertEquals("closed", said.readLine());
        other.onExit().join();
    }

    private List<MenuItem> menu(String title) {
        return ((MenuButton) window.await("#menu"))
                .getItems().stream()
                        .filter(item -> item.getText().equals(title))
                        .flatMap(item -> ((Menu) item).getItems().stream())
                        .toList();
    }

    private void awaitText(String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () ->
                        stage.getScene().getRoot().lookupAll(".text").stream()
                                .anyMatch(node -> isShown(node, text)));
    }

    private static boolean isShown(Node node, String text) {
        return node instanceof Text shown && shown.getText().contains(text);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private String words(String selector) {
        return ((Labeled) window.await(selector)).getText();
    }
}
