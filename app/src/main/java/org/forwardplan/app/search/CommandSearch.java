package org.forwardplan.app.search;

import org.forwardplan.app.navigation.Command;
import org.forwardplan.model.search.Marked;
import org.forwardplan.model.search.Marked.Mark;
import org.forwardplan.model.search.Query;
import org.forwardplan.model.search.Words;
import org.forwardplan.model.search.Words.Word;

import java.util.List;
import java.util.stream.Stream;

/// Finds commands by the beginnings of their words.
record CommandSearch(List<Command> commands) {

    CommandSearch {
        commands = List.copyOf(commands);
    }

    /// Those that can be done now.
    Stream<Result> all() {
        return commands.stream()
                .filter(command -> command.possible().getAsBoolean())
                .map(command -> result(command, List.of()));
    }

    Stream<Result> named(Query query) {
        var sought = List.of(query.phrase().split(" "));
        return commands.stream()
                .filter(command -> command.possible().getAsBoolean())
                .filter(command ->
                        sought.stream()
                                .allMatch(word ->
                                        Words.in(command.title()).stream()
                                                .anyMatch(it -> it.text().startsWith(word))))
                .map(command -> result(command, sought));
    }

    private static Result result(Command command, List<String> sought) {
        var marks =
                Words.in(command.title()).stream()
                        .flatMap(word -> sought.stream().flatMap(it -> mark(word, it)))
                        .distinct()
                        .toList();
        return Result.of(
                "Command",
                new Marked(command.title(), marks),
                Result.plain(command.keyWords()),
                command.run());
    }

    private static Stream<Mark> mark(Word word, String sought) {
        return !sought.isEmpty() && word.text().startsWith(sought)
                ? Stream.of(new Mark(word.from(), word.to()))
                : Stream.empty();
    }
}
