package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Shows what files that came back would change.
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Show what files that came back from partners would change in the plan. Changes"
                    + " nothing.",
            "Exit code 0 where they say nothing new, 1 where they do or something in them could"
                    + " not be read, 2 where a file cannot be taken in."
        })
final class ReturnPreviewCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file. It is only read.")
    private Path file;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "RETURN",
            description = "The spreadsheets that came back.")
    private List<Path> returns;

    @Option(
            names = "--request",
            paramLabel = "TITLE",
            description =
                    "The return they answer, by its title or partner, where they do not say so.")
    private @Nullable String request;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    ReturnPreviewCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        var read = parts.planFiles().read(file);
        var in = new ReturnIn(parts, console, spec);
        var texts = new ArrayList<ReturnText>();
        for (var came : returns) {
            in.preview(came, read.plan(), read.journal(), request)
                    .map(ReturnText::new)
                    .ifPresent(texts::add);
        }
        if (json) {
            console.out().println(Json.write(texts.stream().map(ReturnText::asJson).toList()));
        } else {
            texts.forEach(text -> text.lines().forEach(console.out()::println));
        }
        if (texts.size() < returns.size()) {
            return ExitCode.BAD_USE;
        }
        return texts.stream()
                        .map(ReturnText::preview)
                        .allMatch(it -> it.nothingNew() && it.problems().isEmpty())
                ? ExitCode.FINE
                : ExitCode.FINDINGS;
    }
}
