package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.editing.FreezeBaseline;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.Plan;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A state of a plan that somebody means by a name, by `now`, by the number of a journal entry or
/// by the name of another plan file.
///
/// @param title what it is called in what is printed
/// @param entry number of the last journal entry it holds; empty for now and for another file
record NamedState(String title, Plan plan, Optional<Long> entry) {

    /// @throws ParameterException where nothing is called that
    static NamedState of(String wanted, ReadPlan read, Parts parts, CommandSpec command) {
        var name = wanted.strip();
        var baseline =
                read.plan()
                        .items(Baseline.class)
                        .filter(it -> it.name().equalsIgnoreCase(name))
                        .findFirst();
        if (baseline.isPresent()) {
            return at(baseline.get().name(), baseline.get().entry(), read, command);
        }
        if (name.equalsIgnoreCase(FreezeBaseline.NOW)) {
            return new NamedState(FreezeBaseline.NOW, read.plan(), Optional.empty());
        }
        if (name.matches("\\d{1,9}")) {
            return at("Entry " + name, Long.parseLong(name), read, command);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(PlanFiles.EXTENSION)) {
            var file = Path.of(name);
            return new NamedState(
                    String.valueOf(file.getFileName()),
                    parts.planFiles().read(file).plan(),
                    Optional.empty());
        }
        throw new ParameterException(
                command.commandLine(),
                "There is no version “%s” in this plan. There is: %s"
                        .formatted(wanted, names(read.plan())));
    }

    private static NamedState at(String title, long entry, ReadPlan read, CommandSpec command) {
        if (entry > read.journal().last()) {
            throw new ParameterException(
                    command.commandLine(),
                    "“%s” is entry %d, and the journal of this plan ends at %d."
                            .formatted(title, entry, read.journal().last()));
        }
        return new NamedState(title, read.journal().planAt(entry, read.plan()), Optional.of(entry));
    }

    private static String names(Plan plan) {
        return plan.all(Baseline.class).stream()
                .map(it -> "“" + it.name() + "”")
                .collect(Collectors.joining(", "))
                .transform(names -> names.isEmpty() ? "now" : names + ", now");
    }
}
