package com.sun.glass.ui.widehead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sun.glass.ui.headless.ChooserAnswers;

import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// The test platform can do what the window tests ask of it, and what the built-in one cannot.
@OnScreen
class WideHeadTest {

    private final List<String> heard = new ArrayList<>();
    private final ListView<String> list = new ListView<>();
    private Stage stage;

    @Start
    void show(Stage stage) {
        this.stage = stage;
        list.getItems().setAll("one", "two", "three");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        MenuItem rename = new MenuItem("Rename");
        rename.setId("rename");
        rename.setOnAction(e -> heard.add("rename"));
        list.setContextMenu(new ContextMenu(rename));
        Region edge = new Region();
        edge.setMinWidth(200);
        edge.setStyle("-fx-background-color: #ff0000");
        stage.setScene(new Scene(new BorderPane(list, source(), edge, target(), null), 1600, 1000));
        // Tests share their first window, and another may have given it a size of its own.
        stage.sizeToScene();
        stage.setX(40);
        stage.setY(20);
        stage.show();
    }

    private Label source() {
        Label source = new Label("a section");
        source.setId("source");
        source.setOnDragDetected(e -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("a section");
            source.startDragAndDrop(TransferMode.MOVE).setContent(content);
            e.consume();
        });
        source.setOnDragDone(e -> heard.add("done " + e.getTransferMode()));
        return source;
    }

    private Label target() {
        Label target = new Label("another chapter");
        target.setId("target");
        target.setOnDragOver(e -> e.acceptTransferModes(TransferMode.MOVE));
        target.setOnDragDropped(e -> {
            heard.add("dropped " + e.getDragboard().getString());
            e.setDropCompleted(true);
        });
        return target;
    }

    @Test
    void a_window_wider_than_a_thousand_pixels_is_drawn_to_its_edge() throws Exception {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () ->
                        onFxThread(() -> new Robot().getPixelColor(40 + 1590, 20 + 900))
                                .equals(Color.RED));
        Color inSnapshot =
                onFxThread(
                        () -> stage.getScene().snapshot(null).getPixelReader().getColor(1590, 900));
        assertEquals(Color.RED, inSnapshot);
    }

    @Test
    void a_click_with_control_adds_to_the_selection(FxRobot robot) {
        robot.clickOn("one").press(KeyCode.CONTROL).clickOn("three").release(KeyCode.CONTROL);

        assertEquals(List.of("one", "three"), list.getSelectionModel().getSelectedItems());
    }

    @Test
    void a_click_with_shift_selects_the_range(FxRobot robot) {
        robot.clickOn("one").press(KeyCode.SHIFT).clickOn("three").release(KeyCode.SHIFT);

        assertEquals(3, list.getSelectionModel().getSelectedItems().size());
    }

    @Test
    void an_item_of_a_context_menu_can_be_clicked(FxRobot robot) {
        robot.clickOn("two", MouseButton.SECONDARY).clickOn("#rename");

        assertEquals(List.of("rename"), heard);
    }

    @Test
    void a_thing_is_dragged_and_dropped(FxRobot robot) {
        robot.drag("#source").dropTo("#target").interrupt();

        assertEquals(List.of("dropped a section", "done MOVE"), heard);
    }

    @Test
    @EnabledIfSystemProperty(
            named = "glass.platform",
            matches = "WideHead",
            disabledReason = "no robot can close a real file chooser")
    void a_file_chooser_answers_what_the_test_said_and_then_cancels() throws Exception {
        ChooserAnswers.willChoose(Path.of("a plan.fplan"));

        assertEquals(
                new File("a plan.fplan"),
                onFxThread(() -> new FileChooser().showOpenDialog(stage)));
        assertNull(onFxThread(() -> new FileChooser().showOpenDialog(stage)));
    }

    private static <T> T onFxThread(Callable<T> question) throws Exception {
        T answer = WaitForAsyncUtils.asyncFx(question).get();
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }
}
