package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.rulebook.Rulebook;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A rulebook as it is named on a command line: one that comes with the program, or a file.
final class NamedRulebook {

    private static final List<String> FILES = List.of(".yaml", ".yml", ".xlsx");

    private NamedRulebook() {}

    /// @throws ParameterException where there is no such rulebook
    static Rulebook of(String wanted, Parts parts, CommandSpec command) {
        var name = wanted.toLowerCase(Locale.ROOT);
        if (FILES.stream().anyMatch(name::endsWith)) {
            return parts.rulebooks().read(Path.of(wanted));
        }
        return Words.shipped(parts, wanted)
                .orElseThrow(() ->
                        new ParameterException(
                                command.commandLine(), Words.noRulebook(parts, wanted)));
    }
}
