package org.forwardplan.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
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
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Link;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// What is dragged on the outline page: passages, and tests onto passages.
@OnScreen
class DraggingTest {

    private static final String FIRST = "Earlier diagnosis saves lives.";
    private static final String SECOND = "We will screen more people.";

    private final SmallPlan small = new SmallPlan();

    @Start
    void start(Stage stage) {
        var page =
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
        var scene = new Scene(new StackPane(page.node()), 1200, 760);
        Look.apply(Settings.Look.LIGHT, scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        small.navigator.show(small.first);
        page.reveal(small.first);
    }

    @Test
    void a_passage_dragged_below_another_stands_there_and_undo_puts_it_back(FxRobot robot) {
        assertEquals(List.of(FIRST, SECOND), passages());
        var below = robot.point("#passage-1").atPosition(Pos.BOTTOM_CENTER).atOffset(0, -2);
        robot.drag("#passage-0 .passage-grip").dropTo(below);
        assertEquals(List.of(SECOND, FIRST), passages());
        robot.interact(small.plan::undo);
        assertEquals(List.of(FIRST, SECOND), passages());
    }

    @Test
    void an_open_test_dragged_onto_a_passage_is_linked_and_no_longer_open(FxRobot robot) {
        robot.clickOn("#show-open-tests");
        var open = openTests(robot);
        robot.drag(open.getFirst()).dropTo("#passage-1");
        assertEquals(List.of(small.second), linked());
        assertEquals(open.size() - 1, openTests(robot).size());
    }

    @Test
    void an_open_test_is_found_by_typing_and_linked_with_enter(FxRobot robot) {
        robot.clickOn("#passage-1 .passage-grip");
        robot.push(KeyCode.F6);
        robot.write("measured").push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(List.of(small.second), linked());
    }

    private List<String> passages() {
        return small.plan.state().outline().entry(small.cancer).orElseThrow().passages().stream()
                .map(passage -> passage.body().plainText())
                .toList();
    }

    private List<PassageId> linked() {
        return small.plan.plan().items(Link.class).map(link -> (PassageId) link.from()).toList();
    }

    private static List<Node> openTests(FxRobot robot) {
        return robot.lookup("#open-tests .list-cell").queryAll().stream()
                .filter(node -> node instanceof ListCell<?> cell && cell.getItem() != null)
                .toList();
    }
}
