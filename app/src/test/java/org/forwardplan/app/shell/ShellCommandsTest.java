package org.forwardplan.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCombination;

import org.forwardplan.app.navigation.Command;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class ShellCommandsTest {

    private final QualityPlan plan = new QualityPlan();
    private final Navigator navigator = new Navigator();
    private final List<String> asked = new ArrayList<>();
    private final ShellCommands commands = new ShellCommands(plan.open, navigator, new Asked());

    @Test
    void each_key_does_one_thing() {
        var keys = commands.keys().stream().map(ShellCommandsTest::keys).toList();
        assertEquals(keys.stream().distinct().toList(), keys);
    }

    @Test
    void each_key_does_what_its_letter_stands_for() {
        assertEquals(
                List.of(
                        "Shortcut+1 Go to Overview",
                        "Shortcut+2 Go to Rulebook & duties",
                        "Shortcut+3 Go to Outline",
                        "Shortcut+4 Go to Trace",
                        "Shortcut+5 Go to Registers",
                        "Shortcut+6 Go to Returns",
                        "Shortcut+7 Go to Baselines",
                        "Shortcut+8 Go to Papers",
                        "Shortcut+9 Go to Revise",
                        "Shortcut+P Make a paper",
                        "Alt+Left Back",
                        "Alt+Right Forward",
                        "Shortcut+Z Undo",
                        "Shortcut+Y Redo",
                        "Shortcut+F Find on this page",
                        "Shift+Shortcut+B Freeze this version…",
                        "Alt+Shortcut+N Next open comment",
                        "Alt+Shortcut+P Previous open comment",
                        "F4 Show or hide the inspector",
                        "F8 Light or dark",
                        "Shortcut+W Close this plan",
                        "Shortcut+K Search everything",
                        "Shift+Shortcut+Z Redo"),
                commands.keys().stream().map(it -> keys(it) + " " + it.title()).toList());
    }

    @Test
    void the_search_box_lists_each_command_once_and_not_itself() {
        var titles = commands.all().stream().map(Command::title).toList();
        assertEquals(titles.stream().distinct().toList(), titles);
        assertFalse(titles.contains("Search everything"));
        assertTrue(titles.contains("Who is planning…"));
        assertTrue(titles.contains("Add an objective"));
    }

    @Test
    void the_menu_asks_the_window() {
        commands.menu().forEach(command -> command.run().run());
        assertEquals(List.of("find", "inspector", "look", "planner", "start"), asked);
        commands.search().run().run();
        assertEquals("search", asked.getLast());
    }

    @Test
    void a_page_key_opens_its_page_and_back_and_forward_walk_the_way() {
        press("Shortcut+3");
        assertEquals(PageKind.OUTLINE, navigator.pageProperty().get());
        commands.papers().run().run();
        assertEquals(PageKind.PAPERS, navigator.pageProperty().get());
        commands.back().run().run();
        assertEquals(PageKind.OUTLINE, navigator.pageProperty().get());
        press("Alt+Right");
        assertEquals(PageKind.PAPERS, navigator.pageProperty().get());
    }

    @Test
    void undo_and_redo_are_offered_only_while_there_is_something() {
        assertEquals(List.of(false, false), offered());
        var section = plan.open.plan().find(Section.class, QualityPlan.AMBITION).orElseThrow();
        plan.open.perform(new ReviseItem("Rename", section.withTitle("Our vision")));
        assertEquals(List.of(true, false), offered());
        press("Shortcut+Z");
        assertEquals(List.of(false, true), offered());
        press("Shift+Shortcut+Z");
        assertEquals(List.of(true, false), offered());
    }

    private List<Boolean> offered() {
        return List.of("Undo", "Redo").stream()
                .map(title ->
                        commands.all().stream()
                                .filter(it -> it.title().equals(title))
                                .findFirst()
                                .orElseThrow()
                                .possible()
                                .getAsBoolean())
                .toList();
    }

    private void press(String keys) {
        var wanted = KeyCombination.valueOf(keys);
        commands.keys().stream()
                .filter(it -> wanted.equals(it.keys()))
                .findFirst()
                .orElseThrow()
                .run()
                .run();
    }

    private static String keys(Command command) {
        return command.keys() == null ? "" : command.keys().getName();
    }

    private final class Asked implements ShellCommands.Window {

        @Override
        public void search() {
            asked.add("search");
        }

        @Override
        public void find() {
            asked.add("find");
        }

        @Override
        public void toggleInspector() {
            asked.add("inspector");
        }

        @Override
        public void toggleLook() {
            asked.add("look");
        }

        @Override
        public void nameThePlanner() {
            asked.add("planner");
        }

        @Override
        public void startPage() {
            asked.add("start");
        }
    }
}
