package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Every page of a plan that is only read.
@OnScreen
class OnlyReadControlsTest {

    /// All on the pages that only shows, seeks, sets down in a file, or opens the plan again.
    private static final SortedSet<String> LOOKS =
            new TreeSet<>(
                    List.of(
                            "#back",
                            "#compare-first",
                            "#duties-lead",
                            "#duties-state",
                            "#export-register",
                            "#inspect-register-row",
                            "#kind-all",
                            "#kind-core-purpose",
                            "#kind-national-objective",
                            "#kind-principle",
                            "#kind-process",
                            "#kind-recommended",
                            "#kind-statutory",
                            "#make-a-paper",
                            "#make-paper",
                            "#menu",
                            "#next-rulebook",
                            "#rail-baselines",
                            "#rail-duties",
                            "#rail-outline",
                            "#rail-overview",
                            "#rail-papers",
                            "#rail-registers",
                            "#rail-returns",
                            "#rail-revisions",
                            "#rail-trace",
                            "#reload-plan",
                            "#revision-versions",
                            "#search-everything",
                            "#section-review",
                            "#show-open-tests",
                            "#trace-chapters",
                            "#trace-gaps",
                            "#trace-kind",
                            "#trace-nowhere",
                            "#trace-places",
                            "#trace-priorities",
                            "#trace-sections",
                            "#trace-state",
                            "#try-to-edit",
                            "Collapse all",
                            "Expand all",
                            "Go there"));

    private Path file;
    private WorkbenchWindow window;
    private Stage stage;
    private Process other;

    @Start
    void start(Stage shown) throws IOException {
        var folder = Files.createTempDirectory("only-read");
        file = ManualPicturesTest.samplePlan(folder.resolve("Middleshire.fplan"));
        other = HoldsPlan.start(file);
        other.inputReader(StandardCharsets.UTF_8).readLine();
        stage = shown;
        window = new WorkbenchWindow(shown, folder, Settings.FIRST);
    }

    @AfterEach
    void close() {
        window.close();
        other.destroyForcibly().onExit().join();
    }

    @Test
    void only_what_looks_can_be_pressed_and_all_of_that_can(FxRobot robot) {
        window.begin(file);
        WorkbenchWindow.awaitAnywhere(robot, "Open to read");
        robot.clickOn("Open to read");
        window.await("#overview");
        var live = new TreeSet<String>();
        var why = new TreeSet<String>();
        for (var page : PageKind.values()) {
            robot.clickOn("#rail-" + page.name().toLowerCase(Locale.ROOT));
            WaitForAsyncUtils.waitForFxEvents();
            controls(stage.getScene().getRoot())
                    .filter(it -> !(it instanceof Hyperlink) && !it.isDisabled())
                    .forEach(it -> {
                        if (!it.getStyleClass().contains(Controls.EDITS)) {
                            live.add(name(it));
                        } else {
                            assertTrue(it.getOpacity() < 1, () -> name(it) + " is not grey");
                            assertFalse(it.isFocusTraversable(), () -> name(it) + " is tabbed to");
                            why.add(it.getTooltip().getText());
                        }
                    });
        }
        assertEquals(LOOKS, live);
        assertEquals(1, why.size(), why::toString);
        assertTrue(why.first().startsWith("Read only: “Middleshire.fplan” has been open"));
    }

    private static Stream<Control> controls(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return switch (node) {
            case ButtonBase it -> Stream.of(it);
            case ComboBoxBase<?> it -> Stream.of(it);
            case Spinner<?> it -> Stream.of(it);
            case Parent it ->
                    it.getChildrenUnmodifiable().stream().flatMap(OnlyReadControlsTest::controls);
            default -> Stream.empty();
        };
    }

    private static String name(Control control) {
        if (control.getId() != null) {
            return "#" + control.getId();
        }
        return control instanceof Labeled it && it.getText() != null && !it.getText().isEmpty()
                ? it.getText()
                : String.valueOf(control.getAccessibleText());
    }
}
