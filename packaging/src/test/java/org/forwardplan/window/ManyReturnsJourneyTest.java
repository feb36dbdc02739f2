package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.commands.FilledIn;
import org.forwardplan.model.editing.AskForReturn;
import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.forwardplan.model.returns.ReturnWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Seven places are asked at once, and what comes back is dropped on the window together.
@OnScreen
class ManyReturnsJourneyTest {

    private static final String SHEET = "Objectives";
    private static final String SCHOOL = "Every child is ready for school";
    private static final String WELL = "More people manage their condition well";

    private Path folder;
    private Path file;
    private WorkbenchWindow window;
    private FileManager files;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("returns");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        if (files != null) {
            files.close();
        }
        window.close();
    }

    @Test
    void what_seven_places_send_back_is_decided_file_by_file_undone_and_done_again(FxRobot robot)
            throws IOException {
        var sent = sendToPlaces(robot);
        new FilledIn(sent.get(0)).write(SHEET, SCHOOL, "Objective", "Ready for school at four");
        new FilledIn(sent.get(1)).write(SHEET, SCHOOL, "Objective", "Ready for school at five");
        new FilledIn(sent.get(2)).write(SHEET, SCHOOL, "Objective", "Ready for school at six");
        new FilledIn(sent.get(3)).leaveOut(SHEET, WELL);

        robot.clickOn("#rail-overview");
        files = FileManager.beside();
        files.drag(robot, sent, "#overview");
        assertEquals("Drop to take in 7 returns", words("#drop-words"));
        look("dragging");
        robot.drop();
        files.close();

        window.await("#arrivals");
        window.awaitWords("#deciding-standing", "1 change will be taken over");
        window.awaitWords("#arrivals-standing", "7 files came, 7 to go");
        look("seven");
        robot.clickOn("#take-over");

        window.awaitWords("#deciding-standing", "1 conflict to decide first");
        look("conflict");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.awaitWords("#arrivals-standing", "7 files came, 7 to go");
        look("undone");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.awaitWords("#arrivals-standing", "7 files came, 6 to go");
        window.awaitWords("#deciding-standing", "1 conflict to decide first");
        robot.push(KeyCode.RIGHT);
        window.awaitWords("#deciding-standing", "1 change will be taken over");
        robot.clickOn("#take-over");

        window.awaitWords("#deciding-standing", "1 conflict to decide first");
        robot.push(KeyCode.LEFT);
        window.awaitWords("#deciding-standing", "Nothing will change in the plan");
        robot.clickOn("#take-over");

        window.awaitWords("#arrivals-standing", "7 files came, 4 to go");
        window.await("#all-left-out");
        look("left-out");
        robot.clickOn("#all-left-out").clickOn("Keep them").clickOn("#take-over");
        window.awaitWords("#arrivals-standing", "7 files came, 3 to go");
        robot.clickOn("#keep-the-rest");
        window.await("#arrivals-summary");
        look("summary");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.awaitWords("#arrivals-standing", "7 files came, 3 to go");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.await("#arrivals-summary");
        robot.clickOn("#summary-close");
        window.await("#return-requests");
        assertEquals("3 to be looked at, 4 merged", words("#returns-standing"));

        // Those that were kept, the file whose rows stayed, the one declined, and theirs.
        for (var i = 0; i < 4; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        window.awaitWords("#returns-standing", "6 out, 1 merged");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.awaitWords("#returns-standing", "5 out, 2 merged");
        window.close();

        var kept = kept();
        assertTrue(titles(kept).contains("Ready for school at five"), "Theirs was not taken");
        assertTrue(titles(kept).contains(WELL), "What one left out is gone");
        assertEquals(2, kept.items(PartnerReturn.class).count());
    }

    @Test
    void among_files_that_are_none_the_one_return_goes_in_and_the_others_are_refused_by_name(
            FxRobot robot) throws IOException, GeneralSecurityException {
        var sent = sendToPlaces(robot).getFirst();
        new FilledIn(sent).write(SHEET, SCHOOL, "Objective", "Ready for school at four");
        var locked = sent.resolveSibling("Locked.xlsx");
        new FilledIn(sent).lock(locked);
        var minutes =
                Files.writeString(folder.resolve("Minutes.csv"), "Agenda;Who\nWelcome;Chair\n");
        var slides = Files.writeString(folder.resolve("Slides.pdf"), "%PDF-1.7\n");
        var foreign = anotherPlans(folder.resolve("Elsewhere.xlsx"));

        files = FileManager.beside();
        files.drag(robot, List.of(minutes, locked, slides, sent, foreign), "#returns-page");
        robot.drop();
        window.await("#arrivals");
        window.awaitWords("#deciding-standing", "1 change will be taken over");
        window.awaitWords("#arrivals-standing", "5 files came, 1 to go");
        look("refused");
        robot.clickOn("#take-over");
        window.await("#arrivals-summary");
        look("refused-summary");
        var told = told("#arrivals-summary");
        assertTrue(told.contains("“Minutes.csv” is not a return that this plan asked for."), told);
        assertTrue(told.contains("“Locked.xlsx” is protected with a password."), told);
        assertTrue(told.contains("“Slides.pdf” is not a spreadsheet: it is a PDF."), told);
        assertTrue(told.contains("“Elsewhere.xlsx” was sent from another plan than"), told);
        robot.clickOn("#summary-close");
        window.await("#return-requests");
        window.close();

        assertTrue(titles(kept()).contains("Ready for school at four"), "The return is not in");
        assertEquals(1, kept().items(PartnerReturn.class).count());
    }

    /// Asks all places for two objectives, and writes their workbooks.
    private List<Path> sendToPlaces(FxRobot robot) throws IOException {
        window.open(file);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        window.await("#returns-page");
        robot.clickOn("#ask-partners");
        window.await("#ask-form");
        assertEquals(
                window.await("#ask-partner-filter"),
                window.stage().getScene().getFocusOwner(),
                "The form does not begin with who is asked");
        robot.write("place p").clickOn("#ask-partners-all");
        for (var words : List.of("ready for school", "condition well")) {
            robot.clickOn("#ask-filter").push(KeyCode.CONTROL, KeyCode.A).write(words);
            robot.clickOn("#ask-all");
        }
        look("ask-chosen");
        assertEquals("Ask 7 partners", words("#ask-done"));
        robot.clickOn("#ask-done");
        window.await("#return-request");
        look("asked-seven");
        assertEquals("7 not sent yet", words("#returns-standing"));
        var to = Files.createDirectories(folder.resolve("to send"));
        window.dialogs().willChoose(to);
        robot.clickOn("#send-all");
        window.awaitWords("#returns-standing", "7 out");
        try (var written = Files.list(to)) {
            return written.sorted().toList();
        }
    }

    /// A return that a plan of somebody else asked for.
    private Path anotherPlans(Path to) throws IOException {
        var theirs = ManualPicturesTest.samplePlan(folder.resolve("Theirs.fplan"));
        try (var opened = WorkbenchWindow.parts().planFiles().open(theirs)) {
            var plan = opened.plan();
            var profile = plan.profile();
            var another = ItemFields.with(profile, "id", new ProfileId(UUID.randomUUID()));
            var ask =
                    new AskForReturn(
                            UUID.randomUUID(),
                            List.of(plan.all(Organisation.class).getLast().id()),
                            List.of(new Ask(Ask.Kind.OBJECTIVES, List.of())),
                            LocalDate.of(2023, 4, 30),
                            "",
                            "");
            var asked =
                    plan.after(new Removed(profile))
                            .after(new Added(another))
                            .after(((Decision.Accepted) ask.decide(plan)).change());
            var request = asked.all(ReturnRequest.class).getFirst();
            WorkbenchWindow.parts()
                    .workbookWriter()
                    .write(
                            ReturnWorkbook.of(asked, request, 1, request.due()),
                            to,
                            Progress.SILENT);
        }
        return to;
    }

    private String words(String selector) {
        return ((Labeled) window.await(selector)).getText();
    }

    private String told(String selector) {
        return window.await(selector).lookupAll(".label").stream()
                .map(it -> ((Labeled) it).getText())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> titles(Plan plan) {
        return plan.items(Objective.class).map(Objective::title).toList();
    }

    private void look(String name) throws IOException {
        var at = System.getProperty("returns.pictures");
        if (at != null) {
            Picture.ofScreen(window.stage()).writeTo(Path.of(at, name + ".png"));
        }
    }

    private Plan kept() throws IOException {
        try (var opened = WorkbenchWindow.parts().planFiles().open(file)) {
            return opened.plan();
        }
    }
}
