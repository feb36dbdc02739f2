package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.prose.ProseText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The ways in which a plan is drafted, by mouse and keyboard, on real files.
@OnScreen
class DraftingJourneyTest {

    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        var folder = Files.createTempDirectory("drafting");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_chapter_is_drafted_and_linked_by_keyboard_alone(FxRobot robot) {
        window.open(file);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.await("#outline-tree");
        robot.push(KeyCode.INSERT);
        robot.write("Community diagnostics").push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        robot.write("- Scans closer to home").push(KeyCode.ENTER);
        robot.push(KeyCode.TAB).write("Barking").push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.B).write("By 2025");
        robot.push(KeyCode.CONTROL, KeyCode.B).write(" nobody waits over six weeks.");
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.L);
        robot.write("legal rights").push(KeyCode.ENTER);
        window.close();

        var plan = kept();
        var section = section(plan, "Community diagnostics");
        assertEquals(Section.Status.DRAFTING, section.status());
        var passages = Outline.of(plan).entry(section.id()).orElseThrow().passages();
        assertEquals(1, passages.size());
        assertEquals(
                "- Scans closer to home\n  - Barking\n\n**By 2025** nobody waits over six weeks.",
                ProseText.write((Prose) passages.getFirst().body()).strip());
        var link =
                plan.items(Link.class)
                        .filter(it -> it.from().equals(passages.getFirst().id()))
                        .findFirst()
                        .orElseThrow();
        assertEquals("choice/legal-rights", link.test().toString());
        assertTrue(link.said().startsWith("Scans closer to home\nBarking\nBy 2025"), link.said());
    }

    @Test
    void the_keyboard_stays_in_the_text_while_other_passages_come_and_go(FxRobot robot) {
        window.open(file);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("in:sections cost of living").push(KeyCode.ENTER);
        window.await("#passage-0 .prose-read");
        robot.clickOn("#passage-0 .prose-read").push(KeyCode.CONTROL, KeyCode.END);
        robot.push(KeyCode.ENTER).write("We asked again in May.").push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.write("Answers were the same.").push(KeyCode.ESCAPE);
        window.close();

        var plan = kept();
        var section = section(plan, "The cost of living and pressure on services");
        var passages = Outline.of(plan).entry(section.id()).orElseThrow().passages();
        assertTrue(
                passages.getFirst().body().plainText().endsWith("\nWe asked again in May."),
                passages.getFirst().body().plainText());
        assertEquals("Answers were the same.", passages.get(1).body().plainText());
    }

    private Plan kept() {
        try (var opened = WorkbenchWindow.parts().planFiles().open(file)) {
            return opened.plan();
        }
    }

    private static Section section(Plan plan, String title) {
        return plan.items(Section.class)
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No section is called " + title));
    }
}
