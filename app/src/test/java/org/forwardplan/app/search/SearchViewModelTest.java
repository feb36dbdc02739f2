package org.forwardplan.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.app.navigation.Command;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.navigation.Visited;
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
                            Command.of("Undo", () -> run.add("undo")).when(() -> undoable)),
                    new Visited(navigator, List.of()),
                    Runnable::run,
                    Runnable::run);

    @Test
    void with_nothing_typed_the_filters_and_every_command_that_is_possible_are_listed() {
        search.type(" ");
        assertEquals(
                List.of(
                        "Filter: in:",
                        "Filter: status:",
                        "Filter: lead:",
                        "Filter: answers:",
                        "Filter: is:",
                        "Command: Make a paper",
                        "Command: Go to Rulebook & duties"),
                titles());
        assertEquals(
                "Type a few words, a section number, a filter or a command",
                search.standingProperty().get());
        undoable = true;
        search.type("");
        assertEquals("Command: Undo", titles().getLast());
    }

    @Test
    void places_the_planner_was_at_stand_first_the_newest_before_all() {
        navigator.show(QualityPlan.GREEN);
        navigator.show(QualityPlan.AMBITION);
        navigator.show(QualityPlan.GREEN);
        search.type("");
        assertEquals(
                List.of("Recommended: Reach net zero", "Section: 1 Ambition", "Filter: in:"),
                titles().subList(0, 3));
    }

    @Test
    void a_command_stands_before_what_the_plan_holds_and_names_its_keys() {
        search.type("PA");
        assertEquals("Command: Make a paper", titles().getFirst());
        assertEquals("F7", search.results().getFirst().note().text());
    }

    @Test
    void a_title_that_is_just_what_was_typed_stands_before_commands() {
        search.type("2");
        assertEquals("Section: 2 Quality of care", titles().getFirst());
    }

    @Test
    void a_filter_is_completed_and_the_box_stays_open() {
        search.type("ambition status:drafti");
        assertEquals("ambition status:Drafting ", search.results().getLast().typed());
    }

    @Test
    void what_is_not_understood_is_said() {
        search.type("colour:red");
        assertEquals(
                "There is no filter “colour:”. The filters are in:, status:, lead:, answers:, is:.",
                search.standingProperty().get());
        search.type("zzzzz");
        assertEquals("Nothing in this plan has all of that", search.standingProperty().get());
        search.type("ambitoin");
        assertEquals("1 found for “ambition”", search.standingProperty().get());
    }

    @Test
    void what_is_typed_before_the_plan_has_been_read_is_looked_for_once_it_has_been() {
        var waiting = new ArrayList<Runnable>();
        var early =
                new SearchViewModel(
                        plan.open,
                        navigator,
                        List.of(),
                        new Visited(navigator, List.of()),
                        waiting::add,
                        Runnable::run);
        early.type("ambition");
        assertEquals("Reading the plan …", early.standingProperty().get());

        waiting.removeFirst().run();

        assertEquals("1 found", early.standingProperty().get());
    }

    @Test
    void a_command_can_be_given_before_the_plan_has_been_read() {
        var early =
                new SearchViewModel(
                        plan.open,
                        navigator,
                        List.of(Command.of("Add an objective", () -> {})),
                        new Visited(navigator, List.of()),
                        _ -> {},
                        Runnable::run);

        early.type("add obj");

        assertEquals("Reading the plan …", early.standingProperty().get());
        assertEquals(
                List.of("Add an objective"),
                early.results().stream().map(it -> it.title().text()).toList());
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
        assertEquals("2 Quality of care", found.title().text());
        assertEquals("We aim high.", found.note().text());
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
        return search.results().stream().map(it -> it.kind() + ": " + it.title().text()).toList();
    }
}
