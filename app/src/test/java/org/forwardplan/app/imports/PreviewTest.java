package org.forwardplan.app.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.files.AnsweredFiles;
import org.forwardplan.app.imports.Placing.Holder;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.HeardNotices;
import org.forwardplan.app.openplan.MemoryRepository;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.app.shell.Look;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Heading;
import org.forwardplan.model.imports.Imported.Loss;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TextTable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A document is chosen, looked through and brought in, through the window.
@OnScreen
class PreviewTest {

    private static final SectionId ONE = new SectionId(new UUID(0, 1));
    private static final Imported DOCUMENT =
            new Imported(
                    List.of(
                            new Body(Prose.of("Dear reader")),
                            new Heading(1, "Our place", true, List.of()),
                            new Body(Prose.of("We listen.")),
                            new Heading(2, "Homes", true, List.of()),
                            new Body(
                                    new TextTable(
                                            "Homes", List.of("Year"), List.of(List.of("2026")))),
                            new Heading(1, "Money", true, List.of())),
                    List.of(),
                    List.of(new Loss("A chart was left out", "Money")));

    private final HeardNotices notices = new HeardNotices();
    private final OpenPlan plan =
            new OpenPlan(
                    MemoryRepository.holding(
                            new Section(ONE, null, 0, "Services", "", Section.Status.NOT_STARTED)),
                    Clock.fixed(Instant.parse("2026-03-20T10:00:00Z"), ZoneOffset.UTC),
                    () -> "Planning lead",
                    notices);
    private final Navigator navigator = new Navigator();
    private final AnsweredFiles files = new AnsweredFiles();
    private ImportActions actions;
    private Plan before;

    @Start
    void start(Stage stage) {
        before = plan.plan();
        actions =
                new ImportActions(
                        plan,
                        navigator,
                        new JobRunner(failure -> fail(failure)),
                        files,
                        (_, _) -> DOCUMENT,
                        stage);
        var scene = new Scene(new StackPane(actions.button()), 1100, 760);
        Look.apply(Settings.Look.LIGHT, scene);
        stage.setScene(scene);
        stage.show();
    }

    private void open(FxRobot robot) throws TimeoutException {
        robot.interact(() -> actions.open(Path.of("Place plan.docx")));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup("#import-tree").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> headings() {
        return Outline.of(plan.plan()).entries().stream().map(Outline.Entry::heading).toList();
    }

    @Test
    void a_document_is_looked_through_and_brought_in_by_keyboard_alone(FxRobot robot)
            throws TimeoutException {
        open(robot);
        assertTrue(robot.lookup("#import-tree").query().isFocused());
        assertEquals(
                "4 sections and 3 passages will come in. Nothing has been changed yet.",
                robot.lookup("#import-standing").queryAs(Label.class).getText());

        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN).push(KeyCode.F2);
        robot.targetWindow(robot.lookup("#import-title").query().getScene().getWindow());
        robot.write("Our borough").push(KeyCode.ENTER);
        assertEquals(
                "Import 3 sections", robot.lookup("#import-bring").queryAs(Button.class).getText());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertEquals(List.of("1 Services", "2 Our borough", "2.1 Homes", "3 Money"), headings());
        assertTrue(robot.lookup("#import-tree").tryQuery().isEmpty());
        assertEquals(
                "Our borough",
                plan.plan()
                        .find(Section.class, (SectionId) navigator.selectedProperty().get())
                        .orElseThrow()
                        .title());
        assertTrue(
                notices.heard().getLast().startsWith("Imported 3 sections and 2 passages from"),
                notices.heard().toString());
        robot.interact(plan::undo);
        assertEquals(before, plan.plan());
    }

    @Test
    void it_goes_beneath_the_section_that_is_chosen_and_escape_changes_nothing(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> navigator.select(ONE));
        open(robot);
        assertEquals(
                "Beneath 1 Services",
                robot.lookup("#import-holder").<ComboBox<Holder>>query().getValue().words());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#import-tree").tryQuery().isEmpty());
        assertEquals(before, plan.plan());

        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(
                List.of(
                        "1 Services",
                        "1.1 Introduction",
                        "1.2 Our place",
                        "1.2.1 Homes",
                        "1.3 Money"),
                headings());
    }
}
