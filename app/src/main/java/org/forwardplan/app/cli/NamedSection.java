package org.forwardplan.app.cli;

import org.forwardplan.model.outline.Outline;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.util.stream.Collectors;

/// Finds the section a planner means by its number or its whole title.
final class NamedSection {

    private NamedSection() {}

    /// @param wanted as it was typed; upper and lower case are the same
    /// @throws ParameterException where the plan has none of that name, or several
    static Outline.Entry in(Outline outline, String wanted, CommandSpec command) {
        var name = wanted.strip();
        var found =
                outline.entries().stream()
                        .filter(entry ->
                                entry.number().equals(name)
                                        || entry.section().title().equalsIgnoreCase(name))
                        .toList();
        if (found.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "There is no section “%s” in this plan: give the number or the whole title of one."
                            .formatted(wanted));
        }
        if (found.size() > 1) {
            throw new ParameterException(
                    command.commandLine(),
                    "“%s” could be %s: give its number."
                            .formatted(
                                    wanted,
                                    found.stream()
                                            .map(Outline.Entry::heading)
                                            .collect(Collectors.joining(" or "))));
        }
        return found.getFirst();
    }
}
