package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.prose.ProseText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What other programs put on the clipboard, pasted into the text of a real plan.
@OnScreen
class PasteJourneyTest {

    private static final Path SAMPLES =
            Path.of("../persistence/src/test/resources/org/forwardplan/persistence/html");

    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        var folder = Files.createTempDirectory("paste");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    /// Adds a section and begins its text, by keyboard.
    private void write(FxRobot robot, String title) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        var tree = window.await("#outline-tree");
        robot.interact(tree::requestFocus);
        robot.push(KeyCode.INSERT);
        robot.write(title).push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
    }

    private static void copied(FxRobot robot, String sample) throws IOException {
        var content = new ClipboardContent();
        content.putHtml(Files.readString(SAMPLES.resolve(sample + ".html")));
        content.putString("Words of " + sample + "\n• as plain\ttext");
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    @Test
    void what_other_programs_copied_keeps_its_structure(FxRobot robot) throws IOException {
        window.open(file);
        window.await("#overview");
        for (var sample :
                List.of("word", "libreoffice-writer", "excel", "google-docs", "web-page")) {
            write(robot, sample);
            copied(robot, sample);
            robot.push(KeyCode.CONTROL, KeyCode.V);
            robot.push(KeyCode.ESCAPE);
        }
        window.close();

        try (var kept = WorkbenchWindow.parts().planFiles().open(file)) {
            word(bodies(kept.plan(), "word"));
            libreOffice(kept.plan());
            assertEquals(
                    List.of(
                            new TextTable(
                                    "",
                                    List.of("Measure", "Plan", "", "Owner"),
                                    List.of(
                                            List.of(
                                                    "Elective waits over 65 weeks",
                                                    "1,204",
                                                    "5.5%",
                                                    "Acute\ncollaborative")))),
                    bodies(kept.plan(), "excel"));
            assertEquals(
                    """
                    # Carers

                    We **will*** listen* to [carers](https://carers.example/).

                    - breaks
                      - at short notice\
                    """,
                    text(bodies(kept.plan(), "google-docs"), 0));
            var page = text(bodies(kept.plan(), "web-page"), 0);
            assertEquals("# Involving people", page.lines().findFirst().orElseThrow());
        }
    }

    private static void word(List<PassageBody> bodies) {
        assertEquals(
                List.of(
                        "# Long-term conditions",
                        "## What we will do",
                        "- Find people earlier",
                        "  - blood pressure checks in pharmacies",
                        "- Support carers",
                        "1. Agree the pathway",
                        "  1. with primary care",
                        "2. Report each quarter",
                        "#### A deep heading"),
                text(bodies, 0).lines().filter(line -> line.matches(" *(#|-|\\d\\.).*")).toList());
        assertEquals(
                "We will **reduce** emergency admissions by ***12\u00a0%***, as the [NHS Long Term"
                        + " Plan](https://www.longtermplan.nhs.uk/) asks. Each place has a"
                        + " commissioner who leads this.\\[1\\]",
                text(bodies, 0).lines().skip(2).findFirst().orElseThrow());
        assertEquals(
                new TextTable(
                        "Trajectory by place",
                        List.of("Place", "2023/24", "2027/28"),
                        List.of(
                                List.of("Newham", "71%", "80%\nsee plan"),
                                List.of("", "to be agreed", ""))),
                bodies.get(1));
    }

    private static void libreOffice(Plan plan) {
        var bodies = bodies(plan, "libreoffice-writer");
        assertEquals(
                List.of(Prose.class, TextTable.class, Figure.class, Prose.class),
                bodies.stream().map(PassageBody::getClass).toList());
        var picture = plan.find(Picture.class, ((Figure) bodies.get(2)).picture()).orElseThrow();
        assertEquals(40, picture.width());
        assertEquals("After the picture.\n\n\\[1\\] Counted from 2023/24.", text(bodies, 3));
    }

    @Test
    void one_undo_takes_a_whole_paste_back_and_words_alone_can_be_pasted(FxRobot robot)
            throws IOException {
        window.open(file);
        window.await("#overview");
        write(robot, "Pasted");
        robot.write("Before. ");
        copied(robot, "libreoffice-writer");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.V);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.push(KeyCode.ESCAPE);
        window.close();

        try (var kept = WorkbenchWindow.parts().planFiles().open(file)) {
            var edits =
                    kept.journal().entries().stream()
                            .map(JournalEntry::edit)
                            .map(edit -> edit.act() + " " + edit.what())
                            .toList();
            assertEquals(
                    List.of("Done Paste", "Undone Paste"),
                    edits.subList(edits.size() - 3, edits.size() - 1));
            assertEquals(
                    List.of(Prose.of("Before. Words of libreoffice-writer", "• as plain text")),
                    bodies(kept.plan(), "Pasted"));
        }
    }

    @Test
    void a_picture_by_itself_parts_the_text_at_the_caret_in_one_step(FxRobot robot) {
        window.open(file);
        window.await("#overview");
        write(robot, "Pasted");
        robot.write("Before.").push(KeyCode.ENTER).write("After.");
        robot.push(KeyCode.HOME);
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putImage(new WritableImage(40, 24));
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        window.await("#passage-2");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        window.close();

        try (var kept = WorkbenchWindow.parts().planFiles().open(file)) {
            var bodies = bodies(kept.plan(), "Pasted");
            assertEquals("Before.", bodies.get(0).plainText().strip());
            var figure = (Figure) bodies.get(1);
            assertEquals(
                    40, kept.plan().find(Picture.class, figure.picture()).orElseThrow().width());
            assertEquals(List.of(Prose.of("After.")), bodies.subList(2, bodies.size()));
            assertEquals(
                    List.of("Done Paste", "Undone Paste", "Redone Paste"),
                    kept.journal().entries().stream()
                            .map(JournalEntry::edit)
                            .map(edit -> edit.act() + " " + edit.what())
                            .filter(edit -> edit.contains("Paste"))
                            .filter(edit -> !edit.contains("Pasted"))
                            .toList());
        }
    }

    private static List<PassageBody> bodies(Plan plan, String title) {
        var section =
                plan.items(Section.class)
                        .filter(it -> it.title().equals(title))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No section is called " + title));
        return Outline.of(plan).entry(section.id()).orElseThrow().passages().stream()
                .map(Passage::body)
                .toList();
    }

    private static String text(List<PassageBody> bodies, int at) {
        return ProseText.write((Prose) bodies.get(at)).strip();
    }
}
