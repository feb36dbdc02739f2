package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.VerticalDirection;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.Workbench;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.app.settings.Settings.Look;
import org.forwardplan.model.journal.Edit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Draws every page of the workbench, with the sample plan in it, for the manual.
///
/// The pictures go to the folder named by `manual.pictures`; the profile `manual` names that of the
/// manual itself, and keeps only those that a page of it shows.
@OnScreen
class ManualPicturesTest {

    private static final Path FOLDER = Path.of(System.getProperty("manual.pictures"));
    private static final boolean SHOWN_ONLY = Boolean.getBoolean("manual.pictures.shown-only");
    private static final int DRAWN = 40;

    @TempDir static Path folder;

    private Stage stage;
    private String ending = "";

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void hide() {
        WaitForAsyncUtils.waitForAsyncFx(5000, stage::hide);
    }

    @Test
    void every_page_is_drawn_in_light_and_dark_wide_and_narrow(FxRobot robot) throws IOException {
        for (var look : Look.values()) {
            draw(robot, look, 1440, 900);
            draw(robot, look, 1024, 700);
        }
    }

    private void draw(FxRobot robot, Look look, int width, int height) throws IOException {
        var place = Files.createDirectories(folder.resolve(look + "-" + width));
        var settings = Settings.FIRST.withLook(look);
        var window =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000, () -> new WorkbenchWindow(stage, place, settings));
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        ending = "-%s-%d.png".formatted(look.name().toLowerCase(Locale.ROOT), width);
        window.await("#start-page");
        keep("start");
        robot.clickOn("#new-plan");
        window.await("#organisation");
        keep("new-plan");

        window.open(samplePlan(place.resolve("North east London.fplan")));
        window.await("#overview");
        keep("overview");
        duties(robot, window);
        outline(robot, window);
        trace(robot, window);
        registers(robot, window);
        papers(robot, window);
        baselines(robot, window);
        returns(robot, window, Files.createDirectories(place.resolve("Returns")));
        window.close();
    }

    private void duties(FxRobot robot, WorkbenchWindow window) throws IOException {
        robot.clickOn("#rail-duties");
        window.await("#duties-list");
        keep("duties");
        robot.push(KeyCode.CONTROL, KeyCode.F).write("14Z36").push(KeyCode.DOWN);
        window.await("#duty-title");
        robot.moveTo("#duty-title").scroll(8, VerticalDirection.DOWN);
        keep("duty");
        robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.ESCAPE);
    }

    private void search(FxRobot robot) throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        keep("search-begun", Picture.ofScreen(stage));
        robot.write("status:");
        keep("search-filter", Picture.ofScreen(stage));
        robot.push(KeyCode.CONTROL, KeyCode.A).write("zebra crossings");
        keep("search-nothing", Picture.ofScreen(stage));
        robot.push(KeyCode.CONTROL, KeyCode.A).write("involving people");
        keep("search", Picture.ofScreen(stage));
    }

    private void outline(FxRobot robot, WorkbenchWindow window) throws IOException {
        search(robot);
        robot.push(KeyCode.ENTER);
        window.await("#outline-tree");
        var passage = window.await("#passage-1");
        keep("outline");
        WaitForAsyncUtils.waitForAsyncFx(5000, passage::requestFocus);
        robot.push(KeyCode.ENTER);
        keep("passage");
        robot.push(KeyCode.ESCAPE);
    }

    private void trace(FxRobot robot, WorkbenchWindow window) throws IOException {
        robot.clickOn("#rail-trace");
        window.await("#matrix");
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT);
        keep("trace");
        robot.clickOn("#trace-places");
        keep("trace-places");
        robot.clickOn("#trace-nowhere");
        keep("trace-nowhere");
    }

    private void registers(FxRobot robot, WorkbenchWindow window) throws IOException {
        robot.clickOn("#rail-registers");
        window.await("#register-table");
        keep("registers-objectives");
        robot.clickOn("Milestones");
        window.await("#column-stream");
        robot.interact(window.await("#register-table")::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.HOME).push(KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.DOWN);
        keep("registers");
        robot.interact(() -> {
            var cells = new ClipboardContent();
            cells.putString(
                    "Milestone\tEnds\tStatus\nFinal draft to the boards\t31/5/2023\tUnderway\n"
                            + "Hear the boards\t23/6/2023\tPlanned\n");
            Clipboard.getSystemClipboard().setContent(cells);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        window.await("#paste-preview");
        keep("registers-paste");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        robot.write("end of June").push(KeyCode.ENTER);
        keep("registers-wrong");
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.INSERT);
        robot.write("Approval").push(KeyCode.TAB);
        keep("registers-new-row");
        robot.push(KeyCode.CONTROL, KeyCode.F).write("xyzzy");
        keep("registers-nothing");
        robot.push(KeyCode.ESCAPE);
    }

    private void papers(FxRobot robot, WorkbenchWindow window) throws IOException {
        robot.clickOn("#rail-papers");
        window.await("#papers-list");
        keep("papers");
        var paper = papersFolder().resolve("joint-forward-plan.docx");
        window.dialogs().willChoose(paper);
        robot.clickOn("#make-paper");
        window.await("#open-paper");
        keep("paper-made");
        Files.delete(paper);
        Files.delete(paper.getParent());
    }

    private void baselines(FxRobot robot, WorkbenchWindow window) throws IOException {
        robot.clickOn("#rail-baselines");
        window.await("#no-versions");
        keep("baselines-none");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        window.await("#baseline-name");
        robot.write("Draft 1");
        keep("baselines-freeze");
        robot.push(KeyCode.ENTER);
        window.await("#changes-standing");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("in:sections how the plan is being developed").push(KeyCode.ENTER);
        window.await("#passage-0 .prose-read");
        robot.clickOn("#passage-0 .prose-read").push(KeyCode.CONTROL, KeyCode.END);
        robot.write(" Boards will see it by March.").push(KeyCode.ESCAPE);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.interact(window.await("#passage-2")::requestFocus);
        robot.push(KeyCode.DELETE);
        robot.clickOn("#rail-baselines");
        window.await("#change .diff-text");
        keep("baselines");
        robot.clickOn("#version-read");
        window.await("#reading-text .block-text");
        keep("baselines-read");
    }

    /// The picture shows the name of the folder; in the manual that is not to change by itself.
    private void returns(FxRobot robot, WorkbenchWindow window, Path to) throws IOException {
        robot.clickOn("#rail-returns");
        window.await("#returns-page");
        keep("returns-none");
        robot.clickOn("#ask-partners");
        window.await("#ask-form");
        robot.write("collab").clickOn("#ask-partners-all");
        keep("returns-ask");
        robot.clickOn("#ask-done");
        window.await("#return-request");
        window.dialogs().willChoose(to);
        robot.clickOn("#send-all");
        window.awaitWords("#returns-standing", "5 out");
        keep("returns-out");
        var came = to.resolve("Community collaborative return, due 2023-04-17.xlsx");
        var filled = new FilledIn(came);
        var aims = filled.column("Objectives", "Objective");
        filled.write("Objectives", aims.getFirst(), "Due", "31/03/2026");
        filled.write("Objectives", aims.getFirst(), "Objective", aims.getFirst() + ", each year");
        filled.leaveOut("Objectives", aims.getLast());
        window.dialogs().willChoose(came);
        robot.clickOn("#take-in");
        window.await("#deciding");
        robot.clickOn("#showing-all");
        // The note of what was written before would lie over what is to be pressed.
        WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> stage.getScene().lookup("#toast").setVisible(false));
        keep("returns");
        robot.clickOn("#leave-return");
    }

    private static Path papersFolder() throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        return Files.createDirectories((SHOWN_ONLY ? temporary : folder).resolve("Board papers"));
    }

    static Path samplePlan(Path file) {
        var parts = Workbench.parts(WorkbenchWindow.SPRING_2023);
        var first =
                new Edit(
                        parts.clock().instant(),
                        "Planning lead",
                        Edit.Act.DONE,
                        "Start from the sample plan",
                        parts.sample().content());
        parts.planFiles().create(file, first).close();
        return file;
    }

    private void keep(String name) throws IOException {
        keep(name, Picture.of(stage.getScene()));
    }

    private void keep(String name, Picture picture) throws IOException {
        var file = name + ending;
        assertTrue(picture.colours() > DRAWN, file + " shows next to nothing");
        if (!SHOWN_ONLY || ManualPages.ofThisBuild().shown().contains(file)) {
            picture.writeTo(FOLDER.resolve(file));
        }
    }
}
