package org.forwardplan.window;

import javafx.geometry.VerticalDirection;
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

/// Draws every page of the workbench, with the sample plan in it, for the manual.
@OnScreen
class ManualPicturesTest {

    @TempDir static Path folder;

    private Stage stage;

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
        var album = Album.of(stage, look, width);
        window.await("#start-page");
        album.keep("start");
        robot.clickOn("#new-plan");
        window.await("#organisation");
        album.keep("new-plan");

        window.open(samplePlan(place.resolve("North east London.fplan")));
        window.await("#overview");
        album.keep("overview");
        duties(robot, window, album);
        new RulebookPictures(robot, window, album).draw(place.resolve("ours.yaml"));
        outline(robot, window, album);
        trace(robot, window, album);
        new RegisterPictures(robot, window, album).draw();
        papers(robot, window, album);
        baselines(robot, window, album);
        new CopyPictures(robot, window, album).draw();
        new ReturnPictures(robot, window, album)
                .draw(Files.createDirectories(place.resolve("Returns")));
        new YearPictures(robot, window, album).draw();
        window.close();
    }

    private void duties(FxRobot robot, WorkbenchWindow window, Album album) throws IOException {
        robot.clickOn("#rail-duties");
        window.await("#duties-list");
        album.keep("duties");
        robot.push(KeyCode.CONTROL, KeyCode.F).write("14Z36").push(KeyCode.DOWN);
        window.await("#duty-title");
        robot.moveTo("#duty-title").scroll(8, VerticalDirection.DOWN);
        album.keep("duty");
        robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.ESCAPE);
    }

    private static void search(FxRobot robot, Album album) throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        album.keepScreen("search-begun");
        robot.write("status:");
        album.keepScreen("search-filter");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("zebra crossings");
        album.keepScreen("search-nothing");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("involving people");
        album.keepScreen("search");
    }

    private void outline(FxRobot robot, WorkbenchWindow window, Album album) throws IOException {
        search(robot, album);
        robot.push(KeyCode.ENTER);
        window.await("#outline-tree");
        var passage = window.await("#passage-1");
        album.keep("outline");
        WaitForAsyncUtils.waitForAsyncFx(5000, passage::requestFocus);
        robot.push(KeyCode.ENTER);
        album.keep("passage");
        robot.push(KeyCode.ESCAPE);
    }

    private void trace(FxRobot robot, WorkbenchWindow window, Album album) throws IOException {
        robot.clickOn("#rail-trace");
        window.await("#matrix");
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT);
        album.keep("trace");
        robot.clickOn("#trace-places");
        album.keep("trace-places");
        robot.clickOn("#trace-nowhere");
        album.keep("trace-nowhere");
    }

    private void papers(FxRobot robot, WorkbenchWindow window, Album album) throws IOException {
        robot.clickOn("#rail-papers");
        window.await("#papers-list");
        album.keep("papers");
        var paper = papersFolder().resolve("joint-forward-plan.docx");
        window.dialogs().willChoose(paper);
        robot.clickOn("#make-paper");
        window.await("#open-paper");
        album.keep("paper-made");
        Files.delete(paper);
        Files.delete(paper.getParent());
    }

    private void baselines(FxRobot robot, WorkbenchWindow window, Album album) throws IOException {
        robot.clickOn("#rail-baselines");
        window.await("#no-versions");
        album.keep("baselines-none");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        window.await("#baseline-name");
        robot.write("Draft 1");
        album.keep("baselines-freeze");
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
        album.keep("baselines");
        robot.clickOn("#version-read");
        window.await("#reading-text .block-text");
        album.keep("baselines-read");
    }

    private static Path papersFolder() throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        return Files.createDirectories(
                (Album.SHOWN_ONLY ? temporary : folder).resolve("Board papers"));
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
}
