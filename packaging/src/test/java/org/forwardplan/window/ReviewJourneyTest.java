package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.SignOff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/// How a section is signed off and sent out for review, by mouse and keyboard, on real files.
@OnScreen
class ReviewJourneyTest {

    private static final String TITLE = "Involving people and communities";

    private Path file;
    private Path sent;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        var folder = Files.createTempDirectory("review");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
        sent = folder.resolve("involving-people.docx");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_section_is_signed_off_changed_compared_and_taken_back(FxRobot robot) {
        openSection(robot);
        signOff(robot);
        write(robot, " We asked again in May.");

        window.await("#section-changed");
        robot.clickOn("#see-changes");
        assertEquals("We asked again in May.", inserted(robot));
        robot.clickOn("#sign-off-again").write("Chief executive").clickOn("#sign-off");
        assertFalse(window.shows("#section-changed"));

        write(robot, " And in June.");
        robot.clickOn("#see-changes");
        assertEquals("And in June.", inserted(robot));
        robot.clickOn("#go-back");
        assertFalse(window.shows("#section-changed"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.await("#section-changed");
        window.close();

        var plan = kept();
        assertTrue(first(plan).endsWith(" We asked again in May. And in June."), first(plan));
        assertEquals(
                List.of("Chief executive"), plan.items(SignOff.class).map(SignOff::by).toList());
    }

    @Test
    void a_section_comes_back_from_a_reviewer_and_is_taken_over_in_part(FxRobot robot)
            throws IOException {
        openSection(robot);
        window.dialogs().willChoose(sent);
        robot.clickOn("#section-review").clickOn("Send this section for review…");
        until(() -> window.dialogs().shown().contains(sent));
        new WordReviewer(sent).review();
        window.dialogs().willChoose(sent);
        robot.clickOn("#section-review").clickOn("Take back a reviewed document…");

        var list = (ListView<?>) window.await("#review-list");
        assertEquals(3, list.getItems().size());
        assertEquals(WordReviewer.TRACKED.strip(), inserted(robot));
        robot.push(KeyCode.A);
        assertEquals(WordReviewer.TYPED.strip(), inserted(robot));
        robot.push(KeyCode.R).push(KeyCode.A).clickOn("#review-take");
        window.await("#outline-tree");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.close();

        try (var opened = WorkbenchWindow.parts().planFiles().open(file)) {
            var undone = opened.plan();
            var journal = opened.journal();
            var before = journal.planAt(journal.entries().size() - 2, undone);
            var taken = journal.planAt(journal.entries().size() - 1, undone);
            assertEquals(before, undone);
            assertTrue(first(taken).contains(WordReviewer.TRACKED), first(taken));
            assertFalse(says(taken).contains(WordReviewer.TYPED), says(taken));
            assertEquals(
                    List.of("Director of quality: " + WordReviewer.COMMENT),
                    taken.items(Comment.class).map(it -> it.by() + ": " + it.text()).toList());
            assertEquals(0, undone.items(Comment.class).count());
        }
    }

    private void openSection(FxRobot robot) {
        window.open(file);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("in:sections involving people").push(KeyCode.ENTER);
        window.await("#passage-0 .prose-read");
    }

    private void signOff(FxRobot robot) {
        robot.clickOn("#section-review").clickOn("Sign off as it stands…");
        robot.write("Director of strategy").clickOn("#sign-off");
    }

    private void write(FxRobot robot, String words) {
        robot.clickOn("#passage-0 .prose-read").push(KeyCode.CONTROL, KeyCode.END);
        robot.write(words).push(KeyCode.ESCAPE);
    }

    /// The words that are shown as inserted.
    private static String inserted(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".diff-inserted").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .collect(Collectors.joining())
                .strip();
    }

    private static void until(Callable<Boolean> happened) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, happened);
        } catch (TimeoutException late) {
            throw new AssertionError("It never happened", late);
        }
    }

    private Plan kept() {
        try (var opened = WorkbenchWindow.parts().planFiles().open(file)) {
            return opened.plan();
        }
    }

    private static String first(Plan plan) {
        return passages(plan).getFirst();
    }

    private static String says(Plan plan) {
        return String.join("\n", passages(plan));
    }

    private static List<String> passages(Plan plan) {
        var section =
                plan.items(Section.class)
                        .filter(it -> it.title().equals(TITLE))
                        .findFirst()
                        .orElseThrow();
        return Outline.of(plan).entry(section.id()).orElseThrow().passages().stream()
                .map(passage -> passage.body().plainText())
                .toList();
    }
}
