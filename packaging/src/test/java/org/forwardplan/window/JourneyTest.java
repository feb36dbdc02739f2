package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.journal.Edit.Act;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The ways a newcomer goes through the program, by mouse and keyboard, on real files.
@OnScreen
class JourneyTest {

    private static final List<String> CHOICE_TESTS =
            List.of("commissioning", "delivery", "legal-rights", "publicity");

    private Path folder;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("journey");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_new_plan_gets_evidence_for_a_gap_is_confirmed_undone_closed_and_found_again(
            FxRobot robot) {
        var file = folder.resolve("Middleshire.fplan");
        window.dialogs().willChoose(file);
        robot.clickOn("#new-plan");
        window.await("#organisation");
        robot.write("NHS Middleshire").push(KeyCode.ENTER);
        window.await("#overview");
        assertEquals(
                "0 of 25 statutory and recommended rows are answered in full; 25 have nothing.",
                standing());

        robot.clickOn("#rail-duties");
        window.await("#duties-list");
        robot.push(KeyCode.CONTROL, KeyCode.F).write("14Z37").push(KeyCode.DOWN);
        assertEquals("Enable patients to choose", words("#duty-title"));
        for (var test : CHOICE_TESTS) {
            press(robot, "#test-" + test + " #add-evidence");
            robot.write("Choice policy, " + test).push(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertEquals("External evidence only", words("#duty-state"));
        press(robot, "#confirm");
        robot.write("Medical director").push(KeyCode.ENTER);
        assertEquals("Confirmed", words("#duty-state"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("External evidence only", words("#duty-state"));
        assertEquals("Undone: Confirm “Enable patients to choose”", words("#toast"));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("Confirmed", words("#duty-state"));

        robot.push(KeyCode.CONTROL, KeyCode.W);
        window.await("#start-page");
        robot.clickOn("Middleshire");
        window.await("#overview");
        assertEquals(
                "1 of 25 statutory and recommended rows are answered in full; 24 have nothing.",
                standing());
        window.close();

        try (var kept = WorkbenchWindow.parts().planFiles().open(file)) {
            assertEquals(4, kept.plan().all(Evidence.class).size());
            assertEquals("Medical director", kept.plan().all(Confirmation.class).getFirst().by());
            assertEquals(
                    List.of(Act.DONE, Act.UNDONE, Act.REDONE),
                    kept.journal().entries().stream()
                            .skip(5)
                            .map(JournalEntry::edit)
                            .map(edit -> edit.act())
                            .toList());
        }
    }

    @Test
    void the_sample_plan_is_made_printed_and_opened_in_a_reader(FxRobot robot) throws IOException {
        window.dialogs().willChoose(folder.resolve("Sample.fplan"));
        robot.clickOn("#sample-plan");
        window.await("#overview");

        var paper = folder.resolve("plan.docx");
        window.dialogs().willChoose(paper);
        robot.clickOn("#make-a-paper");
        window.await("#make-paper");
        robot.clickOn("#make-paper");
        window.await("#open-paper");
        assertEquals("Made plan.docx in " + folder, words("#paper-outcome"));
        robot.clickOn("#open-paper");
        assertEquals(List.of(paper), window.dialogs().shown());

        try (var document = new XWPFDocument(Files.newInputStream(paper))) {
            var text = document.getParagraphs().stream().map(it -> it.getText().strip()).toList();
            assertTrue(text.contains("North east London Joint Forward Plan"), "its title");
            assertTrue(text.stream().anyMatch(it -> it.endsWith("Patient choice")), "a section");
            assertTrue(document.getTables().size() > 20, "its tables");
        }
    }

    @Test
    void a_gap_on_the_overview_leads_to_a_passage_that_answers_it(FxRobot robot) {
        window.open(ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan")));
        window.await("#overview");
        press(robot, "#needs .need .button");
        window.await("#duty-title");
        assertEquals("Enable patients to choose", words("#duty-title"));
        assertEquals("No evidence", words("#duty-state"));

        press(robot, "#test-legal-rights #link-passage");
        robot.write("personalised").push(KeyCode.ENTER);
        assertEquals("Drafted", words("#duty-state"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        window.await("#overview");
        assertFalse(words("#needs .card-title").isEmpty());
    }

    @Test
    void an_objective_found_by_search_gets_a_target_that_can_be_measured(FxRobot robot) {
        window.open(ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan")));
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.K).write("add an objective").push(KeyCode.ENTER);
        window.awaitTyping("New objective");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Seen within four hours").push(KeyCode.TAB);
        assertEquals("Seen within four hours", words(".inspector-title"));

        var form = (ComboBox<?>) window.await("#target-form");
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> form.getSelectionModel().select(0));
        type("#target-figure", "76");
        type("#target-words", "%");
        press(robot, "#set-target");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Undone: Change target of “Seen within four hours”", words("#toast"));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        window.close();
        try (var kept = WorkbenchWindow.parts().planFiles().open(folder.resolve("Sample.fplan"))) {
            assertEquals(
                    new Target.AtLeast(new BigDecimal("76"), "%", null),
                    kept.plan().all(Objective.class).getLast().target());
        }
    }

    private void type(String selector, String words) {
        var field = (TextInputControl) window.await(selector);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> field.setText(words));
    }

    private String standing() {
        return ((TextFlow) window.await("#standing"))
                .getChildren().stream()
                        .map(part ->
                                part instanceof Text text
                                        ? text.getText()
                                        : ((Labeled) part).getText())
                        .collect(Collectors.joining());
    }

    private String words(String selector) {
        return ((Labeled) window.await(selector)).getText();
    }

    /// Goes to a button with the keyboard and presses it.
    private void press(FxRobot robot, String selector) {
        var button = window.await(selector);
        WaitForAsyncUtils.waitForAsyncFx(5000, button::requestFocus);
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
