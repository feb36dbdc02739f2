package org.forwardplan.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.app.navigation.Command;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class SearchViewModelTest {

    private final QualityPlan plan = new QualityPlan();
    private final Navigator navigator = new Navigator();
    private final List<String> run = new ArrayList<>();
    private boolean undoable;
    private final SearchViewModel search =
            new SearchViewModel(
                    plan.open,
                    navigator,
                    List.of(
                            Command.of("Make a paper", "F7", () -> run.add("paper")),
                            Command.of("Go to Rulebook & duties", () -> run.add("duties")),
                            Command.of("Undo", () -> run.add("undo")).when(() -> undoable)));

    @Test
    void with_nothing_typed_every_command_that_is_possible_is_listed() {
        search.type(" ");
        assertEquals(
                List.of("Command: Make a paper", "Command: Go to Rulebook & duties"), titles());
        undoable = true;
        search.type("");
        assertEquals("Command: Undo", titles().getLast());
    }

    @Test
    void a_command_stands_before_what_the_plan_holds_and_names_its_keys() {
        search.type("MA");
        assertEquals(
                List.of(
                        "Command: Make a paper",
                        "Milestone: Draft to boards",
                        "Milestone: Publish"),
                titles());
        assertEquals("F7", search.results().getFirst().note());
    }

    @Test
    void all_words_must_occur_in_a_command_as_in_the_plan() {
        search.type("duties go");
        assertEquals(List.of("Command: Go to Rulebook & duties"), titles());
        search.type("duties stay");
        assertEquals(List.of(), titles());
    }

    @Test
    void words_in_a_passage_are_shown_with_the_place_it_stands_in() {
        search.type("high");
        var found = search.results().getFirst();
        assertEquals("Passage", found.kind());
        assertEquals("2 Quality of care", found.title());
        assertEquals("We aim high.", found.note());
    }

    @Test
    void what_was_just_renamed_is_found_by_its_new_name_only() {
        search.type("ambition");
        assertEquals(List.of("Section: 1 Ambition"), titles());
        var section = plan.open.plan().find(Section.class, QualityPlan.AMBITION).orElseThrow();
        plan.open.perform(new ReviseItem("Rename", section.withTitle("Our vision")));
        search.type("ambition");
        assertEquals(List.of(), titles());
        search.type("vision");
        assertEquals("Section: 1 Our vision", titles().getFirst());
    }

    @Test
    void choosing_what_was_found_goes_there() {
        search.type("net zero");
        search.results().getFirst().choose().run();
        assertEquals(PageKind.DUTIES, navigator.pageProperty().get());
        assertEquals(QualityPlan.GREEN, navigator.selectedProperty().get());
    }

    @Test
    void choosing_a_command_runs_it() {
        search.type("paper");
        search.results().getFirst().choose().run();
        assertEquals(List.of("paper"), run);
    }

    private List<String> titles() {
        return search.results().stream().map(it -> it.kind() + ": " + it.title()).toList();
    }
}
