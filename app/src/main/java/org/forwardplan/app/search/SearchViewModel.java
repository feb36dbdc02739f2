package org.forwardplan.app.search;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.forwardplan.app.navigation.Command;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.Visited;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.search.Completions;
import org.forwardplan.model.search.PlanSearch;
import org.forwardplan.model.search.PlanSearch.Hit;
import org.forwardplan.model.search.Query;
import org.forwardplan.model.search.SearchIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/// What the search box lists: where the planner was and the filters while nothing is typed; then
/// what the plan holds, and the commands.
public final class SearchViewModel {

    private static final int MOST = 60;
    private static final int RECENT = 6;

    private final OpenPlan plan;
    private final Navigator navigator;
    private final CommandSearch commands;
    private final Visited visited;
    private final KeptIndex index;
    private final Executor window;
    private final ObservableList<Result> results = FXCollections.observableArrayList();
    private final ObservableList<Result> shown = FXCollections.unmodifiableObservableList(results);
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
    private String typed = "";

    /// @param background where the plan is read
    /// @param window where it is told that it has been
    public SearchViewModel(
            OpenPlan plan,
            Navigator navigator,
            List<Command> commands,
            Visited visited,
            Executor background,
            Executor window) {
        this.plan = plan;
        this.navigator = navigator;
        this.commands = new CommandSearch(commands);
        this.visited = visited;
        this.index = new KeptIndex(plan, background);
        this.window = window;
    }

    // Properties

    public ObservableList<Result> results() {
        return shown;
    }

    /// One line that says what is listed, or why nothing is.
    public ReadOnlyStringProperty standingProperty() {
        return standing.getReadOnlyProperty();
    }

    // Commands

    /// Lists what matches; with nothing typed, where the planner was, the filters and all commands.
    public void type(String words) {
        typed = words;
        var query = Query.of(words);
        if (words.isBlank()) {
            begin();
        } else if (!query.faults().isEmpty()) {
            list(String.join(" ", query.faults()), offered(knownPart(words)));
        } else if (query.blank()) {
            list("What a filter can be set to", offered(words));
        } else if (index.ready()) {
            search(query);
        } else {
            list("Reading the plan …", named(query).stream());
            index.whenReady(() -> type(typed), window);
        }
    }

    private void begin() {
        var search = search();
        var recent =
                visited.in(plan.plan()).stream()
                        .flatMap(item -> search.shown(item).stream())
                        .limit(RECENT)
                        .map(this::result)
                        .toList();
        list(
                recent.isEmpty()
                        ? "Type a few words, a section number, a filter or a command"
                        : "Where you were last. Type a few words, a section number, a filter or a"
                                + " command",
                Stream.of(recent.stream(), offered(""), commands.all()).flatMap(lines -> lines));
    }

    private void search(Query query) {
        var found = search().find(query, MOST);
        var hits = found.hits().stream().map(this::result).toList();
        var named = named(query);
        var exact = !found.hits().isEmpty() && found.hits().getFirst().exact();
        var lines = new ArrayList<Result>();
        lines.addAll(exact ? hits : named);
        lines.addAll(exact ? named : hits);
        list(
                SearchWords.standing(found, named.size()),
                Stream.concat(lines.stream(), offered(typed)));
    }

    private List<Result> named(Query query) {
        return query.asksForCommands() && !query.words().isEmpty()
                ? commands.named(query).toList()
                : List.of();
    }

    private Result result(Hit hit) {
        return Result.of(hit.kind(), hit.title(), hit.excerpt(), () -> navigator.show(hit.id()));
    }

    private Stream<Result> offered(String words) {
        return Completions.of(words, plan.plan()).stream()
                .map(it -> Result.typing(it.query(), it.title(), it.meaning()));
    }

    /// Up to what its last filter can be set to.
    private static String knownPart(String words) {
        return words.substring(0, words.lastIndexOf(':') + 1);
    }

    private void list(String words, Stream<Result> lines) {
        standing.set(words);
        results.setAll(lines.toList());
    }

    private PlanSearch search() {
        var state = plan.state();
        var words = index.ready() ? index.now() : SearchIndex.EMPTY;
        return new PlanSearch(
                words, state.plan(), state.outline(), state.coverage(), state.today());
    }
}
