package org.forwardplan.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.Visited;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.app.shell.Look;
import org.forwardplan.model.search.Marked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

@OnScreen
final class SearchViewTest {

    private final QualityPlan plan = new QualityPlan();
    private final Navigator navigator = new Navigator();

    @Start
    void start(Stage stage) {
        var root = new StackPane(new Label("The page"));
        var scene = new Scene(root, 1024, 700);
        Look.apply(Settings.Look.LIGHT, scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        var viewModel =
                new SearchViewModel(
                        plan.open,
                        navigator,
                        List.of(),
                        new Visited(navigator, List.of()),
                        Runnable::run,
                        Platform::runLater);
        new SearchView(viewModel).show(root);
    }

    @Test
    void enter_goes_to_what_is_chosen_and_closes_the_box(FxRobot robot) {
        robot.write("ambition").push(KeyCode.ENTER);
        assertEquals(QualityPlan.AMBITION, navigator.selectedProperty().get());
        assertEquals(1, Window.getWindows().size());
    }

    @Test
    void control_and_enter_goes_there_and_leaves_the_box_open(FxRobot robot) {
        robot.write("ambition").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(QualityPlan.AMBITION, navigator.selectedProperty().get());
        assertEquals("ambition", query(robot).getText());
        robot.push(KeyCode.ESCAPE);
        assertEquals(1, Window.getWindows().size());
    }

    @Test
    void a_filter_is_chosen_and_set_by_keyboard_alone(FxRobot robot) {
        robot.push(KeyCode.TAB);
        assertEquals("in:", query(robot).getText());
        robot.write("mil").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("in:milestones ", query(robot).getText());
        assertEquals(List.of("Draft to boards", "Publish"), titles(robot));
    }

    private static TextField query(FxRobot robot) {
        return robot.lookup("#search-query").query();
    }

    private static List<String> titles(FxRobot robot) {
        ListView<Result> list = robot.lookup("#search-results").query();
        return list.getItems().stream().map(Result::title).map(Marked::text).toList();
    }
}
