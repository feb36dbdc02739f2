package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.nio.file.Path;
import java.util.Locale;

/// Draws every page of the workbench, with the sample plan in it, for the manual.
///
/// The pictures go to the folder named by `manual.pictures`; the profile `manual` names that of the
/// manual itself.
@OnScreen
class ManualPicturesTest {

    private static final Path FOLDER = Path.of(System.getProperty("manual.pictures"));
    private static final int DRAWN = 40;

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
        var settings = Settings.FIRST.withLook(look);
        var window =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000,
                        () ->
                                new WorkbenchWindow(
                                        stage, folder.resolve(look + "-" + width), settings));
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        var ending = "-%s-%d.png".formatted(look.name().toLowerCase(Locale.ROOT), width);
        window.await("#start-page");
        keep("start" + ending);
        robot.clickOn("#new-plan");
        window.await("#organisation");
        keep("new-plan" + ending);

        window.open(samplePlan(folder.resolve("sample" + look + width + ".fplan")));
        window.await("#overview");
        keep("overview" + ending);
        robot.clickOn("#rail-duties");
        window.await("#duties-list");
        keep("duties" + ending);
        robot.clickOn("#rail-outline");
        window.await("#outline-tree");
        keep("outline" + ending);
        robot.clickOn("#rail-papers");
        window.await("#papers-list");
        keep("papers" + ending);
        window.close();
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
        var picture = Picture.of(stage.getScene());
        assertTrue(picture.colours() > DRAWN, name + " shows next to nothing");
        picture.writeTo(FOLDER.resolve(name));
    }
}
