package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.rulebook.RulebookImpact;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Says what another rulebook means for a plan, and changes nothing.
@Command(
        name = "impact",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Say what it means for a plan to move to another rulebook: which of its rows stay, are"
                    + " reworded, moved, split or merged, which end, which are new, and what rests"
                    + " on them. Changes nothing.",
            "Exit code 0 where the plan answers to just these rows already, 1 where something"
                    + " changes."
        })
final class RulebookImpactCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The plan file. It is only read.")
    private Path file;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "ID",
            description =
                    "The other rulebook, e.g. jfp-2024-25, or a rulebook file (.yaml, .xlsx).")
    private String to;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    RulebookImpactCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        var book = NamedRulebook.of(to, parts, spec);
        var impact = RulebookImpact.of(parts.planFiles().read(file).plan(), book);
        var text = new ImpactText(impact);
        if (json) {
            console.out().println(Json.write(text.asJson()));
        } else {
            text.lines().forEach(console.out()::println);
        }
        return impact.nothingChanges() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
