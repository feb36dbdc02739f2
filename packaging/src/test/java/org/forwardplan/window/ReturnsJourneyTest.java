package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.ReturnRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Partners are asked, a workbook comes back filled in, and what it says is decided about, on real
/// files.
@OnScreen
class ReturnsJourneyTest {

    private static final String PARTNER =
            "Mental health, learning disability and autism collaborative";

    private Path folder;
    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("returns");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_partner_is_asked_and_what_comes_back_is_taken_over_and_undone(FxRobot robot)
            throws IOException {
        window.open(file);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        window.await("#returns-page");
        look("empty");

        robot.clickOn("#ask-partners");
        window.await("#ask-form");
        look("ask");
        tick();
        robot.clickOn("#ask-done");
        window.await("#send-return");
        look("asked");
        assertEquals("1 not sent yet", words("#returns-standing"));

        var sent = Files.createDirectories(folder.resolve("to send"));
        window.dialogs().willChoose(sent);
        robot.clickOn("#send-return");
        window.await("#take-in-return");
        look("sent");
        var workbook = only(sent);

        var title = fillIn(workbook);
        window.dialogs().willChoose(workbook);
        robot.clickOn("#take-in-return");
        window.await("#deciding");
        look("deciding");
        assertEquals("1 change will be taken over", words("#deciding-standing"));
        robot.clickOn("#take-over");
        window.await("#return-request");
        look("merged");
        assertEquals("1 merged", words("#returns-standing"));

        var copy = folder.resolve("Copy of the evidence.xlsx");
        window.dialogs().willChoose(copy);
        robot.clickOn("#save-copy");
        window.awaitWords("#toast", "“%s” is saved as it came".formatted(copy));
        assertEquals(-1, Files.mismatch(workbook, copy), "The copy is not what came back");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("1 out", words("#returns-standing"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        window.close();

        var kept = kept();
        assertTrue(
                kept.items(Objective.class).anyMatch(it -> it.title().equals(title)),
                "The objective does not bear the title that came back");
        assertEquals(1, kept.items(PartnerReturn.class).count());
        assertEquals(1, kept.items(ReturnRequest.class).count());
    }

    private void tick() {
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    var boxes = window.stage().getScene().getRoot().lookupAll(".check-box");
                    boxes.stream()
                            .map(CheckBox.class::cast)
                            .filter(box -> box.getId().startsWith("ask-partner-"))
                            .filter(box -> box.getText().startsWith(PARTNER))
                            .findFirst()
                            .orElseThrow()
                            .setSelected(true);
                });
    }

    /// Gives the first objective another title, as a partner would.
    private static String fillIn(Path workbook) throws IOException {
        String title;
        XSSFWorkbook book;
        try (var in = Files.newInputStream(workbook)) {
            book = new XSSFWorkbook(in);
        }
        try (book) {
            var sheet = book.getSheet("Objectives");
            var head = headed(sheet, "Objective");
            var cell = sheet.getRow(head.getRowIndex() + 1).getCell(head.getColumnIndex());
            title = cell.getStringCellValue() + " (with partners)";
            cell.setBlank();
            cell.setCellValue(title);
            try (var out = Files.newOutputStream(workbook)) {
                book.write(out);
            }
        }
        return title;
    }

    private static Cell headed(Iterable<Row> sheet, String heading) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.toString().equals(heading)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("No column is headed " + heading);
    }

    private static Path only(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.reduce(
                            (one, other) -> {
                                throw new AssertionError("More than " + one);
                            })
                    .orElseThrow();
        }
    }

    private String words(String selector) {
        return ((Labeled) window.await(selector)).getText();
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
