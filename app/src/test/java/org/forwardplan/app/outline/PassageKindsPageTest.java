package org.forwardplan.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.files.AnyPicture;
import org.forwardplan.app.files.WordsOnly;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.review.NoReviews;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.app.shell.Look;
import org.forwardplan.app.spelling.Spellings;
import org.forwardplan.model.editing.AddPassages;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// Tables, figures, boxes and long sections, worked on in a window.
@OnScreen
class PassageKindsPageTest {

    private final SmallPlan small = new SmallPlan();
    private OutlinePage page;

    @Start
    void start(Stage stage) {
        page =
                new OutlinePage(
                        small.plan,
                        small.navigator,
                        new JobRunner(failure -> fail(failure)),
                        small.files,
                        new AnyPicture(),
                        small.answers,
                        new WordsOnly(),
                        Spellings.none(),
                        NoReviews.of(small.plan, small.files));
        small.navigator
                .selectedProperty()
                .subscribe(item -> {
                    if (item != null) {
                        page.reveal(item);
                    }
                });
        var scene = new Scene(new StackPane(page.node()), 1100, 760);
        Look.apply(Settings.Look.LIGHT, scene);
        stage.setScene(scene);
        stage.show();
        page.focus();
    }

    private void first(FxRobot robot, PassageBody body) {
        robot.interact(() -> small.section.revise(small.first, body));
        robot.interact(() -> small.navigator.show(small.first));
        robot.interact(() -> robot.lookup("#passage-0").query().requestFocus());
    }

    private Object body(PassageId id) {
        return small.plan.plan().find(Passage.class, id).orElseThrow().body();
    }

    private TextTable table() {
        return (TextTable) body(small.first);
    }

    @Test
    void a_table_is_filled_by_keyboard_alone(FxRobot robot) {
        first(robot, new TextTable("Costs", List.of("", ""), List.of(List.of("", ""))));
        robot.push(KeyCode.ENTER).write("Item").push(KeyCode.TAB).write("Cost");
        robot.push(KeyCode.TAB).write("Staff").push(KeyCode.TAB).write("5");
        robot.push(KeyCode.TAB).write("Rent").push(KeyCode.ENTER);
        assertEquals(
                new TextTable(
                        "Costs",
                        List.of("Item", "Cost"),
                        List.of(List.of("Staff", "5"), List.of("Rent", ""))),
                table());
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals("Rent", table().rows().getFirst().getFirst());
        assertEquals("Move a row of a table", small.plan.undoableProperty().get());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#passage-0").query().isFocused());
    }

    @Test
    void escape_in_a_cell_gives_up_and_f2_goes_on_with_its_words(FxRobot robot) {
        first(robot, new TextTable("", List.of("Item"), List.of(List.of("Staff"))));
        robot.clickOn("Staff").write("x").push(KeyCode.ESCAPE);
        assertEquals("Staff", table().rows().getFirst().getFirst());
        robot.push(KeyCode.F2).write("ing").push(KeyCode.SHIFT, KeyCode.ENTER).write("all");
        robot.push(KeyCode.ENTER);
        assertEquals("Staffing\nall", table().rows().getFirst().getFirst());
    }

    @Test
    void a_block_of_cells_is_copied_cleared_and_pasted_elsewhere(FxRobot robot) {
        var rows = List.of(List.of("Staff", "5"), List.of("Rent", "2"));
        first(robot, new TextTable("", List.of("Item", "Cost"), rows));
        robot.clickOn("Staff").push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.SHORTCUT, KeyCode.X);
        assertEquals(List.of(List.of("", ""), List.of("", "")), table().rows());
        robot.interact(() ->
                assertEquals("Staff\t5\nRent\t2", Clipboard.getSystemClipboard().getString()));
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.SHORTCUT, KeyCode.V);
        assertEquals(
                List.of(List.of("", "", ""), List.of("", "Staff", "5"), List.of("", "Rent", "2")),
                table().rows());
    }

    @Test
    void of_a_long_table_only_the_rows_in_sight_are_drawn(FxRobot robot) {
        var rows =
                IntStream.range(0, 200)
                        .mapToObj(at -> Collections.nCopies(8, "Cell of row " + at))
                        .toList();
        first(robot, new TextTable("Long", Collections.nCopies(8, "Heading"), rows));
        var cells = robot.lookup(".grid-cell").queryAll().size();
        assertTrue(cells < 8 * 80, cells + " cells are drawn");
        robot.push(KeyCode.ENTER).push(KeyCode.SHORTCUT, KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Last").push(KeyCode.ENTER);
        assertEquals("Last", table().rows().getLast().getLast());
        var seen = robot.lookup("#passages").query();
        var cell = cell(robot, "Last");
        var pane = seen.localToScene(seen.getBoundsInLocal());
        var place = cell.localToScene(cell.getBoundsInLocal());
        assertTrue(pane.contains(place), place + " is not within " + pane);
    }

    private static Node cell(FxRobot robot, String words) {
        return robot.lookup(
                        (Node node) -> node instanceof Label label && words.equals(label.getText()))
                .query();
    }

    @Test
    void a_stroke_in_an_empty_passage_asks_for_a_kind_and_escape_leaves_it(FxRobot robot) {
        robot.interact(() -> small.navigator.show(small.first));
        robot.interact(() -> robot.lookup("#passage-1").query().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.write("/");
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ESCAPE);
        assertEquals(3, small.plan.plan().items(Passage.class).count());
        robot.write("/");
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("case").push(KeyCode.ENTER);
        robot.write("It worked").push(KeyCode.ESCAPE);
        var box = (Callout) small.plan.plan().all(Passage.class).getLast().body();
        assertEquals(new Callout(Callout.Kind.CASE_STUDY, "", Prose.of("It worked")), box);
    }

    @Test
    void a_figure_is_added_described_and_given_a_caption_by_keyboard(FxRobot robot) {
        small.files.answer(Path.of("chart.png"));
        robot.interact(() -> small.navigator.show(small.second));
        robot.interact(() -> robot.lookup("#passage-1").query().requestFocus());
        robot.write("/");
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("figure").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> robot.lookup("#figure-alt").tryQuery().isPresent());
        robot.write("Two bars").push(KeyCode.TAB).write("Hubs by year").push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        var figure = (Figure) small.plan.plan().all(Passage.class).getLast().body();
        assertEquals("Two bars", figure.alt());
        assertEquals("Hubs by year", figure.caption());
        assertEquals(100, figure.width());
    }

    @Test
    void of_300_passages_only_those_near_sight_are_drawn_and_the_last_can_be_written_in(
            FxRobot robot) {
        robot.interact(() -> {
            small.outline.choose(small.money);
            var fresh =
                    IntStream.range(0, 300)
                            .mapToObj(at ->
                                    new AddPassages.Fresh(
                                            new PassageId(new UUID(9, at)),
                                            Prose.of("Passage number " + at + ". ".repeat(at))))
                            .toList();
            small.plan.perform(new AddPassages("Add", small.money, 0, fresh, List.of()));
        });
        robot.interact(() -> small.navigator.show(small.money));
        assertTrue(robot.lookup(".passage").queryAll().size() < 60);

        robot.interact(() -> small.navigator.show(new PassageId(new UUID(9, 299))));
        robot.interact(() -> robot.lookup("#passage-299").query().requestFocus());
        robot.push(KeyCode.UP).push(KeyCode.SHIFT, KeyCode.UP).push(KeyCode.SHIFT, KeyCode.UP);
        assertEquals("3 passages selected", bar(robot).getText());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(
                "Passage number 299",
                small.plan
                        .state()
                        .outline()
                        .entry(small.money)
                        .orElseThrow()
                        .passages()
                        .get(296)
                        .body()
                        .plainText()
                        .substring(0, 18));
        assertEquals("Move 3 passages", small.plan.undoableProperty().get());

        var pane = robot.lookup("#passages").queryAs(ScrollPane.class);
        robot.interact(() -> pane.setVvalue(0.5));
        robot.interact(() -> pane.setVvalue(0));
        assertTrue(robot.lookup("#passage-0").tryQuery().isPresent());
        assertTrue(robot.lookup(".passage").queryAll().size() < 60);
    }

    @Test
    void a_row_of_a_live_block_leads_to_what_it_is_about(FxRobot robot) {
        first(robot, new LiveBlock(LiveBlock.Subject.DUTIES, ""));
        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#passage-0").query().isFocused());
        robot.clickOn("Improve quality\nNHS Act 2006 s.14Z34").push(KeyCode.ENTER);
        assertEquals(SmallPlan.OBJECTIVES.requirement(), small.navigator.selectedProperty().get());
        assertEquals(1, small.plan.journal().entries().size());
    }

    @Test
    void a_live_block_is_set_to_what_its_section_answers_by_keyboard(FxRobot robot) {
        first(robot, new LiveBlock(LiveBlock.Subject.DUTIES, ""));
        robot.push(KeyCode.ENTER).push(KeyCode.TAB).push(KeyCode.DOWN).push(KeyCode.ESCAPE);
        assertEquals(
                new LiveBlock(LiveBlock.Subject.DUTIES, "", LiveBlock.Scope.SECTION),
                body(small.first));
    }

    @Test
    void a_box_is_written_in_and_given_a_heading_by_keyboard(FxRobot robot) {
        first(robot, new Callout(Callout.Kind.NOTE, "", Prose.of("Mind")));
        robot.push(KeyCode.ENTER).write(" the gap").push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#passage-0").query().isFocused());
        robot.clickOn(".callout-kind").write("Stations").push(KeyCode.ENTER);
        assertEquals(
                new Callout(Callout.Kind.NOTE, "Stations", Prose.of("Mind the gap")),
                body(small.first));
    }

    private static void await(Callable<Boolean> there) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, there);
        } catch (TimeoutException late) {
            throw new AssertionError("It never came", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Label bar(FxRobot robot) {
        return robot.lookup("#selection-bar .label").queryAs(Label.class);
    }
}
