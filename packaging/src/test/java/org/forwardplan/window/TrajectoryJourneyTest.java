package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The way from a figure to its chart, its paper and back.
@OnScreen
class TrajectoryJourneyTest {

    private Path folder;
    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("trajectory");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void figures_are_typed_drawn_printed_and_taken_back(FxRobot robot) throws IOException {
        window.open(file);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("in:objectives cancers diagnosed").push(KeyCode.ENTER);
        window.await("#figures");
        robot.interact(() -> robot.lookup("#figures").<Node>query().requestFocus());
        robot.push(KeyCode.DOWN).write("58,5").push(KeyCode.TAB).write("61").push(KeyCode.ENTER);
        var drawn = robot.lookup("#trajectory-picture").<Node>query().getAccessibleText();
        assertTrue(drawn.contains("outturn 58.5 for 2023/24 and 61 for 2024/25"), drawn);

        var paper = folder.resolve("plan.docx");
        window.dialogs().willChoose(paper);
        robot.clickOn("#make-a-paper");
        window.await("#make-paper");
        robot.clickOn("#make-paper");
        window.await("#open-paper");
        try (var document = new XWPFDocument(Files.newInputStream(paper))) {
            assertTrue(
                    document.getTables().stream()
                            .map(XWPFTable::getText)
                            .anyMatch(text -> text.contains("Outturn\t58.5\t61")),
                    "the figures stand in a table");
            assertTrue(
                    document.getCharts().stream()
                            .anyMatch(chart -> chart.getCTChart().toString().contains(">58.5<")),
                    "and are drawn");
        }

        // The record of the paper, and the two figures.
        for (var step = 0; step < 3; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        window.close();
        try (var kept = WorkbenchWindow.parts().planFiles().open(file)) {
            assertEquals(
                    List.of(),
                    kept.plan()
                            .items(TrajectoryPoint.class)
                            .map(TrajectoryPoint::outturn)
                            .filter(Objects::nonNull)
                            .toList());
        }
    }
}
