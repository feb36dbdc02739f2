package org.forwardplan.app.search;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.forwardplan.app.navigation.Command;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.search.PlanSearch;
import org.forwardplan.model.search.Query;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What the search box lists: commands first, then what the plan holds.
public final class SearchViewModel {

    private static final int MOST = 60;

    private final OpenPlan plan;
    private final Navigator navigator;
    private final List<Command> commands;
    private final ObservableList<Result> results = FXCollections.observableArrayList();
    private final ObservableList<Result> shown = FXCollections.unmodifiableObservableList(results);
    private @Nullable Plan read;
    private @Nullable PlanSearch search;

    /// @param kind as the planner reads it: `Section`, `Command` …
    /// @param note keys of a command, or the words around a match
    public record Result(String kind, String title, String note, Runnable choose) {}

    public SearchViewModel(OpenPlan plan, Navigator navigator, List<Command> commands) {
        this.plan = plan;
        this.navigator = navigator;
        this.commands = List.copyOf(commands);
    }

    public ObservableList<Result> results() {
        return shown;
    }

    /// Lists what matches; with nothing typed, all commands.
    public void type(String query) {
        var words = query.strip().toLowerCase(Locale.UK).split("\\s+");
        var found = new ArrayList<Result>();
        commands.stream()
                .filter(command -> command.possible().getAsBoolean())
                .filter(command -> named(command, words))
                .map(command ->
                        new Result("Command", command.title(), command.keyWords(), command.run()))
                .forEach(found::add);
        upToDate().find(Query.of(query), MOST).hits().stream()
                .map(hit ->
                        new Result(
                                hit.kind(),
                                hit.title().text(),
                                hit.excerpt().text(),
                                () -> navigator.show(hit.id())))
                .forEach(found::add);
        results.setAll(found);
    }

    private static boolean named(Command command, String[] words) {
        var title = command.title().toLowerCase(Locale.UK);
        return Arrays.stream(words).allMatch(title::contains);
    }

    private PlanSearch upToDate() {
        var now = plan.plan();
        if (search == null || read != now) {
            search = PlanSearch.of(now, plan.state().today());
            read = now;
        }
        return search;
    }
}
