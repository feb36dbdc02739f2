package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.plan.Plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files of the demonstration: the sample plan and what is written from it.
final class DemoFiles {

    private static final String PLAN = "north-east-london.fplan";

    private final Parts parts;
    private final String planner;
    private final Path folder;
    private final List<Written> written = new ArrayList<>();

    /// @param what it is, as the planner reads it; it may say where an earlier one went
    record Written(Path file, String what) {}

    DemoFiles(Parts parts, String planner, Path folder) {
        this.parts = parts;
        this.planner = planner;
        this.folder = folder;
    }

    Path plan() {
        return folder.resolve(PLAN);
    }

    Plan makePlan() {
        var note = "the sample plan" + clearEarlier();
        var first =
                new Edit(
                        parts.clock().instant(),
                        planner,
                        Edit.Act.DONE,
                        "Make the sample plan",
                        parts.sample().content());
        try (var repository = parts.planFiles().create(plan(), first)) {
            written.add(new Written(plan(), note));
            return repository.plan();
        }
    }

    List<Written> writePapers(Plan plan, Progress progress) {
        var exports = new Exports(parts, plan, progress);
        for (var kind : PaperKind.ALL) {
            if (kind.lacking(plan).isPresent()) {
                continue;
            }
            var target = folder.resolve(kind.fileName() + ".docx");
            write(
                    target,
                    "%s, for Word".formatted(kind.title(plan)),
                    () -> exports.paper(kind, parts.paperWriter(), target));
        }
        var workbook = folder.resolve("duties-checklist.xlsx");
        write(workbook, "Duties checklist, for Excel", () -> exports.dutiesWorkbook(workbook));
        return List.copyOf(written);
    }

    private void write(Path target, String what, Runnable write) {
        var old = new OutputFile(target, parts.clock()).writeKeepingOld(write);
        written.add(new Written(target, what + old.map(DemoFiles::kept).orElse("")));
    }

    /// A sample that nobody touched is made anew; one that was edited holds somebody's work.
    private String clearEarlier() {
        if (!Files.exists(plan())) {
            return "";
        }
        if (wasEdited()) {
            return kept(new OutputFile(plan(), parts.clock()).moveAside());
        }
        try {
            Files.delete(plan());
            return "";
        } catch (IOException failed) {
            throw new StorageException(
                    "The earlier sample plan %s could not be replaced".formatted(plan()),
                    "Close it in the workbench, or choose another folder with --out",
                    failed);
        }
    }

    private boolean wasEdited() {
        try (var repository = parts.planFiles().open(plan())) {
            return repository.journal().entries().size() > 1;
        }
    }

    private static String kept(Path previous) {
        return "; the earlier one is now “%s”".formatted(previous.getFileName());
    }
}
