package org.forwardplan.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.settings.SettingsStore;
import org.forwardplan.app.spelling.Spelling;
import org.forwardplan.model.language.Dictionary;
import org.forwardplan.model.plan.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@OnScreen
class SpellingPageTest {

    @TempDir static Path folder;

    private final SmallPlan small = new SmallPlan();
    private final SettingsStore settings = new SettingsStore(folder.resolve("settings"));

    /// Knows every word but those with a z.
    private static final class NoZed implements Dictionary {
        @Override
        public boolean knows(String word) {
            return word.indexOf('z') < 0;
        }

        @Override
        public List<String> like(String word) {
            return List.of(word.replace('z', 's'));
        }
    }

    @Start
    void start(Stage stage) {
        var jobs = new JobRunner(failure -> fail(failure));
        small.outline.choose(small.cancer);
        small.section.revise(small.first, Prose.of("Earlier diagnosiz saves livez."));
        small.section.revise(small.second, Prose.of("We will zcreen more people."));
        var page =
                OutlineOnScreen.show(small, jobs, new Spelling(NoZed::new, jobs, settings), stage);
        small.navigator.select(small.first);
        page.focus();
    }

    private static void counted(FxRobot robot, String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () ->
                        robot.lookup("#section-spellings")
                                .queryAs(Hyperlink.class)
                                .getText()
                                .equals(words));
    }

    private static void marked(FxRobot robot, int words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup(".squiggle").queryAll().size() == words);
    }

    private static String words(SmallPlan small) {
        return String.join(" | ", small.passages());
    }

    @Test
    void a_misspelling_is_counted_marked_found_by_key_and_mended(FxRobot robot)
            throws TimeoutException {
        counted(robot, "3 spellings to look at");
        robot.push(KeyCode.F7);
        marked(robot, 2);
        robot.write("diagnosis");
        robot.push(KeyCode.F7);
        robot.write("lives");
        robot.push(KeyCode.ESCAPE);
        assertEquals("Earlier diagnosis saves lives. | We will zcreen more people.", words(small));
        counted(robot, "1 spelling to look at");
    }

    @Test
    void the_menu_suggests_and_takes_words_into_the_dictionary(FxRobot robot)
            throws TimeoutException {
        counted(robot, "3 spellings to look at");
        robot.push(KeyCode.F7);
        marked(robot, 2);
        robot.rightClickOn(".squiggle");
        robot.clickOn("diagnosis");
        assertEquals("Earlier diagnosis saves livez.", small.passages().getFirst());
        marked(robot, 1);
        robot.rightClickOn(".squiggle");
        robot.clickOn("Add “livez” to the dictionary");
        marked(robot, 0);
        counted(robot, "1 spelling to look at");
        assertTrue(settings.settings().ownWords().contains("livez"));
    }
}
