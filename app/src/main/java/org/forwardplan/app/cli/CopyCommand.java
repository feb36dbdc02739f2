package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.carrying.CopyToSend;
import org.forwardplan.model.carrying.CopyToSend.Part;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Writes a copy of a plan to hand to somebody.
@Command(
        name = "copy",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Write a compact copy of a plan: all of it, or only what somebody is to see. The copy"
                    + " is read again before it is kept.",
            "With --password-file the copy is encrypted with that password."
        })
final class CopyCommand implements Callable<Integer> {

    private final Parts parts;
    private final String planner;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The plan file. It is only read.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT.fplan",
            description = "The file to write; there must be none of that name yet.")
    private Path target;

    @Option(
            names = "--up-to",
            paramLabel = "VERSION",
            description = "The plan as it stood at this frozen version.")
    private @Nullable String upTo;

    @Option(
            names = "--without-journal",
            description = {
                "Leave out the history, and with it versions, judgements and the record of papers."
            })
    private boolean withoutJournal;

    @Option(names = "--without-comments", description = "Leave out comments; without the journal.")
    private boolean withoutComments;

    @Option(
            names = "--without-notes",
            description = "Leave out notes and things to do; without the journal.")
    private boolean withoutNotes;

    @Option(
            names = "--without-returns",
            description = "Leave out partner returns; without the journal.")
    private boolean withoutReturns;

    CopyCommand(Parts parts, String planner, Console console) {
        this.parts = parts;
        this.planner = planner;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!withoutJournal && !leftOut().isEmpty()) {
            throw wrong("The journal tells of all that was ever written: add --without-journal.");
        }
        var all = parts.planFiles().read(file);
        var copy = new CopyToSend(version(all.plan()), !withoutJournal, leftOut());
        var content = copy.of(all, parts.clock().instant(), planner);
        parts.planFiles().write(target, content, _ -> {});
        console.out()
                .println(
                        "Wrote %s: %d items, %d journal entries."
                                .formatted(
                                        target,
                                        content.plan().size(),
                                        content.journal().entries().size()));
        return ExitCode.FINE;
    }

    private Set<Part> leftOut() {
        var parts = EnumSet.noneOf(Part.class);
        if (withoutComments) {
            parts.add(Part.COMMENTS);
        }
        if (withoutNotes) {
            parts.add(Part.NOTES);
        }
        if (withoutReturns) {
            parts.add(Part.RETURNS);
        }
        return parts;
    }

    private @Nullable Baseline version(Plan plan) {
        if (upTo == null) {
            return null;
        }
        var name = upTo.strip();
        return plan.items(Baseline.class)
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        wrong(
                                "There is no version “%s” in this plan. There is: %s"
                                        .formatted(name, names(plan))));
    }

    private static String names(Plan plan) {
        var names =
                plan.all(Baseline.class).stream()
                        .map(it -> "“" + it.name() + "”")
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
