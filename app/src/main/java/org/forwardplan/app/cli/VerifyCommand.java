package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.proof.Mismatch;
import org.forwardplan.model.proof.Mismatch.OfPlan;
import org.forwardplan.model.proof.MismatchWords;
import org.forwardplan.model.proof.Proof;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// Holds a plan against its own history.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Read a plan through and hold every entry of it against its history, which keeps"
                    + " each change a second time.",
            "What differs is named with both accounts, and with the copies that hold either."
                    + " Nothing is changed.",
            "Exit code 0 where nothing differs, 1 where something does."
        })
final class VerifyCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The plan file, or a copy of one.")
    private Path file;

    @Option(names = "--json", description = "Print what differs as JSON.")
    private boolean json;

    VerifyCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        ReadPlan read;
        try (var repository = Reading.of(parts, file, console)) {
            read = new ReadPlan(repository.plan(), repository.journal());
        }
        var proof = Proof.of(read.plan(), read.journal());
        var held = CopiesThatHold.of(parts, file, proof.ofPlan());
        if (json) {
            console.out().println(Json.write(asJson(read, proof, held)));
        } else {
            print(read, proof, held);
        }
        return proof.holds() && proof.gap() == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void print(ReadPlan read, Proof proof, CopiesThatHold held) {
        var out = console.out();
        out.println(
                "Read %s and %s."
                        .formatted(
                                counted(read.plan().size(), "entry", "entries"),
                                counted(read.journal().entries().size(), "change", "changes")));
        if (proof.gap() > 0) {
            out.println(
                    "Change %,d is missing in the history, so it does not tell what was there before."
                            .formatted(proof.gap()));
        }
        if (proof.holds()) {
            out.println(
                    proof.gap() > 0
                            ? "As far as the history tells, the plan shows what it says."
                            : "The plan shows what its history says.");
            return;
        }
        part("The plan shows something else than its history says", proof.ofPlan(), read, held);
        part("The history contradicts itself", proof.ofHistory(), read, held);
        out.println();
        if (proof.ofPlan().isEmpty()) {
            out.println(
                    "What the plan says now is not touched. What it said at an earlier version may"
                            + " be wrong there: look into an earlier copy.");
        } else {
            out.println(
                    "Nobody made these changes: the words have changed on the disk. Open the plan:"
                            + " it asks whether to keep what it shows or to take what the history"
                            + " says.");
        }
    }

    private static String counted(int count, String one, String many) {
        return "%,d %s".formatted(count, count == 1 ? one : many);
    }

    private void part(
            String title, List<? extends Mismatch> those, ReadPlan read, CopiesThatHold held) {
        if (those.isEmpty()) {
            return;
        }
        var out = console.out();
        var words = new MismatchWords(read.plan(), parts.clock().getZone());
        out.println();
        out.println("%s (%,d)".formatted(title, those.size()));
        for (var it : those) {
            out.println("  " + words.heading(it));
            words.lines(it).forEach(line -> out.println("    - " + line));
            if (it instanceof OfPlan ofPlan) {
                held.lines(ofPlan).forEach(line -> out.println("      " + line));
            }
        }
    }

    private Object asJson(ReadPlan read, Proof proof, CopiesThatHold held) {
        var words = new MismatchWords(read.plan(), parts.clock().getZone());
        return Json.object(
                "entries",
                read.plan().size(),
                "changes",
                read.journal().entries().size(),
                "missingFrom",
                proof.gap() == 0 ? null : proof.gap(),
                "mismatches",
                proof.mismatches().stream()
                        .map(it ->
                                Json.object(
                                        "of", it instanceof OfPlan ? "plan" : "history",
                                        "id", it.item().id().text(),
                                        "what", words.heading(it),
                                        "accounts", words.lines(it),
                                        "copies",
                                                it instanceof OfPlan ofPlan
                                                        ? held.lines(ofPlan)
                                                        : List.of()))
                        .toList());
    }
}
