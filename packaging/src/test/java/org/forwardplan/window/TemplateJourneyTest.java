package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// A board paper in the look of another organisation's template, on real files.
@OnScreen
class TemplateJourneyTest {

    private Path folder;
    private Path template;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("template");
        template = folder.resolve("haus.dotx");
        try (InputStream in = TemplateJourneyTest.class.getResourceAsStream("haus.dotx")) {
            Files.copy(Objects.requireNonNull(in), template);
        }
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_template_is_chosen_looked_over_and_worn_by_a_board_paper(FxRobot robot)
            throws IOException {
        window.open(ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan")));
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.K).write("how papers look").push(KeyCode.ENTER);
        window.await("#choose-template");
        keep("template-empty");

        var broken = Files.writeString(folder.resolve("broken.dotx"), "no Word file");
        window.dialogs().willChoose(broken);
        reach(robot, "#choose-template").push(KeyCode.SPACE);
        var problem = ((Label) window.await("#template-problem")).getText();
        assertTrue(problem.contains("broken.dotx"), problem);

        window.dialogs().willChoose(template);
        reach(robot, "#choose-template").push(KeyCode.SPACE);
        window.await("#replace-template");
        assertEquals("Überschrift 1 Haus", style("#style-heading-1"));
        assertEquals("Haus Title", style("#style-title"));
        assertEquals("As in our papers", style("#style-box"));
        keep("template");
        // Down the list of styles, from the one guessed to the one before.
        reach(robot, "#style-box").push(KeyCode.UP).push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.interrupt();
        assertEquals("As in our papers", style("#style-box"));

        robot.clickOn("#new-board-paper")
                .clickOn("Integrated care partnership, North East London (13 fields)");
        window.await("#paper-title");
        keep("template-board-paper");
        var made = make(robot, "board.docx");
        assertTrue(stylesOf(made).contains("Überschrift 1 Haus"), stylesOf(made).toString());
        assertTrue(header(made).contains("Haus ICB"), header(made));

        robot.clickOn("#papers-list").push(KeyCode.END);
        window.await("#made-papers");
        var again = folder.resolve("again.docx");
        window.dialogs().willChoose(again);
        robot.clickOn("Make it again exactly");
        window.await("#open-paper");
        assertArrayEquals(Files.readAllBytes(made), Files.readAllBytes(again));

        robot.push(KeyCode.CONTROL, KeyCode.K).write("how papers look").push(KeyCode.ENTER);
        reach(robot, "#own-look").push(KeyCode.SPACE);
        window.await("#kept-templates");
        keep("template-kept");
        assertFalse(window.shows("#remove-kept"));
    }

    private FxRobot reach(FxRobot robot, String what) {
        return robot.interact(window.await(what)::requestFocus);
    }

    private Path make(FxRobot robot, String name) {
        var file = folder.resolve(name);
        window.dialogs().willChoose(file);
        reach(robot, "#make-board-paper").push(KeyCode.SPACE);
        window.await("#open-paper");
        return file;
    }

    private Object style(String of) {
        return ((ComboBox<?>) window.await(of)).getValue();
    }

    private void keep(String name) throws IOException {
        var pictures = System.getProperty("manual.pictures");
        if (pictures != null) {
            Picture.of(window.stage().getScene()).writeTo(Path.of(pictures, name + ".png"));
        }
    }

    /// The names of the styles that paragraphs have.
    private static Set<String> stylesOf(Path paper) throws IOException {
        try (var in = Files.newInputStream(paper);
                var document = new XWPFDocument(in)) {
            return document.getParagraphs().stream()
                    .map(XWPFParagraph::getStyleID)
                    .filter(Objects::nonNull)
                    .map(it -> document.getStyles().getStyle(it).getName())
                    .collect(Collectors.toSet());
        }
    }

    private static String header(Path paper) throws IOException {
        try (var in = Files.newInputStream(paper);
                var document = new XWPFDocument(in)) {
            return document.getHeaderList().stream()
                    .map(it -> it.getText())
                    .collect(Collectors.joining());
        }
    }
}
