package org.forwardplan.app.cli;

import org.forwardplan.model.editing.ImportDocument;
import org.forwardplan.model.imports.ImportTally;
import org.forwardplan.model.imports.ImportTree;
import org.forwardplan.model.imports.ImportTree.Branch;
import org.forwardplan.model.outline.Outline;

import java.io.PrintStream;

/// Says what comes in with a file, and what could not be carried.
///
/// @param before the plan as it was
/// @param done false where it is only shown
record ImportText(ImportDocument command, Outline before, boolean done) {

    void print(PrintStream out, boolean json) {
        var tree = command.tree();
        if (json) {
            out.println(Json.write(object(tree)));
            return;
        }
        out.println(
                "%s %s from “%s” %s."
                        .formatted(
                                done ? "Imported" : "Would import",
                                ImportTally.of(tree).words(),
                                command.source(),
                                place()));
        tree.branches()
                .forEach(branch ->
                        out.println(
                                "%s%s%s"
                                        .formatted(
                                                "  ".repeat(branch.depth()),
                                                branch.title(),
                                                passages(branch))));
        var losses = command.draft().losses();
        if (!losses.isEmpty()) {
            out.println();
            out.println("What could not be carried as it was:");
            losses.forEach(loss ->
                    out.println(
                            "  - %s%s."
                                    .formatted(
                                            loss.where().isBlank() ? "" : loss.where() + ": ",
                                            loss.what())));
        }
        if (!done) {
            out.println();
            out.println("Nothing was changed.");
        }
    }

    private static String passages(Branch branch) {
        return branch.bodies().isEmpty()
                ? ""
                : " (%s)".formatted(Words.count(branch.bodies().size(), "passage", "passages"));
    }

    private String place() {
        var under = command.place().under();
        return under == null
                ? "as chapters"
                : before.entry(under)
                        .map(entry -> "beneath “%s”".formatted(entry.heading()))
                        .orElse("");
    }

    private Object object(ImportTree tree) {
        var tally = ImportTally.of(tree);
        var under = command.place().under();
        return Json.object(
                "source", command.source(),
                "imported", done,
                "under", under == null ? null : under.text(),
                "sections", tree.branches().stream().map(ImportText::section).toList(),
                "passages", tally.passages(),
                "figures", tally.figures(),
                "comments", tally.comments(),
                "losses",
                        command.draft().losses().stream()
                                .map(loss ->
                                        Json.object("what", loss.what(), "where", loss.where()))
                                .toList());
    }

    private static Object section(Branch branch) {
        return Json.object(
                "depth", branch.depth(),
                "title", branch.title(),
                "passages", branch.bodies().size(),
                "comments",
                        branch.remarks().size()
                                + branch.bodies().stream()
                                        .mapToInt(body -> body.remarks().size())
                                        .sum());
    }
}
