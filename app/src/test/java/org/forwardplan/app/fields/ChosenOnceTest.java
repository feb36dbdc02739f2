package org.forwardplan.app.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

@OnScreen
class ChosenOnceTest {

    private final ComboBox<String> choice = new ComboBox<>();
    private final List<String> chosen = new ArrayList<>();

    @Start
    void show(Stage stage) {
        choice.getItems().setAll("Drafting", "In review", "Signed off");
        choice.setValue("Drafting");
        ChosenOnce.in(choice, chosen::add);
        stage.setScene(new Scene(new StackPane(choice), 400, 300));
        stage.show();
    }

    @Test
    void what_the_arrow_keys_pass_over_is_not_chosen(FxRobot robot) {
        robot.clickOn(choice).push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals(List.of(), chosen);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("Signed off"), chosen);
    }

    @Test
    void esc_leaves_all_as_it_was(FxRobot robot) {
        robot.clickOn(choice).push(KeyCode.DOWN).push(KeyCode.ESCAPE);
        assertEquals("Drafting", choice.getValue());
        assertEquals(List.of(), chosen);
    }

    @Test
    void what_is_clicked_is_chosen(FxRobot robot) {
        robot.clickOn(choice).clickOn("In review");
        assertEquals(List.of("In review"), chosen);
    }

    @Test
    void with_the_list_closed_each_arrow_chooses(FxRobot robot) {
        robot.interact(choice::requestFocus).push(KeyCode.DOWN);
        assertEquals(List.of("In review"), chosen);
    }
}
