package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.review.Proposal;
import org.forwardplan.model.review.ReturnedReview;
import org.forwardplan.model.review.Review;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Shows what a reviewed Word document would change.
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Show what a reviewed Word document would change in the plan. Changes nothing.",
            "To take it over, open the plan, choose the section, Review, Take back a reviewed"
                    + " document: there each change is accepted or rejected."
        })
final class ImportReviewCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "RETURN.docx", description = "The returned document.")
    private Path document;

    @Option(names = "--preview", description = "Show it. The only thing this command does.")
    private boolean preview;

    @Option(names = "--json", description = "Print the changes as JSON.")
    private boolean json;

    ImportReviewCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!preview) {
            throw new ParameterException(
                    spec.commandLine(),
                    "What comes back is taken over in the window, change by change. Add --preview"
                            + " to see it here.");
        }
        try (var repository = parts.planFiles().open(file)) {
            var plan = repository.plan();
            var returned = parts.reviewReader().readReturned(document, console.progress());
            var review = ReturnedReview.of(returned, document, plan, repository.journal());
            var outline = Outline.of(plan);
            if (json) {
                console.out().println(Json.write(asJson(review, outline)));
            } else {
                print(review, outline);
            }
            return review.proposals().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
        }
    }

    private void print(Review review, Outline outline) {
        var out = console.out();
        out.println(
                review.proposals().isEmpty()
                        ? "Nothing in it differs from the plan."
                        : "%d to accept or reject:".formatted(review.proposals().size()));
        for (var proposal : review.proposals()) {
            out.println(
                    "  %s, section %s%s"
                            .formatted(
                                    proposal.what(),
                                    where(proposal, outline),
                                    proposal.alsoHere() ? " (the plan has changed here too)" : ""));
            lines("now:", proposal.now());
            lines("returned:", proposal.returned());
        }
        review.notTaken().forEach(line -> out.println("  Not taken over: " + line));
    }

    private void lines(String label, String text) {
        if (!text.isBlank()) {
            console.out().println("      %-10s%s".formatted(label, text.replace("\n", " / ")));
        }
    }

    private static Object asJson(Review review, Outline outline) {
        return Json.object(
                "proposals",
                review.proposals().stream()
                        .map(it ->
                                Json.object(
                                        "what", it.what(),
                                        "section", where(it, outline),
                                        "sent", it.sent(),
                                        "now", it.now(),
                                        "returned", it.returned(),
                                        "alsoHere", it.alsoHere()))
                        .toList(),
                "notTaken",
                review.notTaken());
    }

    private static String where(Proposal proposal, Outline outline) {
        return outline.entry(proposal.section()).map(Outline.Entry::heading).orElse("");
    }
}
