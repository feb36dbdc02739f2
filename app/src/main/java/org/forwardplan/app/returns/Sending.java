package org.forwardplan.app.returns;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.InOneStep;
import org.forwardplan.model.editing.PlanCommand;
import org.forwardplan.model.editing.SendReturn;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.returns.ReturnWorkbook;
import org.forwardplan.model.workbooks.WorkbookWriter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes the workbooks that partners are sent into a folder of the planner's choice, and remembers
/// which state of the plan they hold. The planner sends them.
final class Sending {

    private final OpenPlan plan;
    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final WorkbookWriter writer;

    Sending(OpenPlan plan, JobRunner jobs, FileDialogs dialogs, WorkbookWriter writer) {
        this.plan = plan;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.writer = writer;
    }

    /// A workbook that was written.
    private record Sent(ReturnRequest request, Path file) {}

    void send(List<ReturnRequest> requests) {
        if (requests.isEmpty()) {
            return;
        }
        plan.finishEdits();
        dialogs.folder("Choose the folder for the workbooks")
                .ifPresent(folder -> write(requests, folder));
    }

    private void write(List<ReturnRequest> requests, Path folder) {
        var now = plan.plan();
        var entry = plan.journal().last();
        var today = plan.state().today();
        jobs.start(
                requests.size() == 1
                        ? "Write the workbook for a partner"
                        : "Write workbooks for %d partners".formatted(requests.size()),
                progress -> {
                    var sent = new ArrayList<Sent>();
                    for (var request : requests) {
                        progress.stopIfCancelled();
                        progress.report(sent.size(), requests.size(), request.title());
                        var file = free(folder.resolve(ReturnWorkbook.fileName(now, request)));
                        writer.write(
                                ReturnWorkbook.of(now, request, entry, today),
                                file,
                                Progress.SILENT);
                        sent.add(new Sent(request, file));
                    }
                    return sent;
                },
                sent -> remember(sent, now, entry, folder));
    }

    private void remember(List<Sent> sent, Plan then, long entry, Path folder) {
        var today = plan.state().today();
        var commands =
                sent.stream()
                        .<PlanCommand>map(it ->
                                new SendReturn(
                                        it.request().id(),
                                        it.request().title(),
                                        today,
                                        entry,
                                        String.valueOf(it.file().getFileName())))
                        .toList();
        if (plan.perform(
                commands.size() == 1
                        ? commands.getFirst()
                        : new InOneStep("Send %d returns".formatted(commands.size()), commands))) {
            plan.tell(
                    "%s in %s, ready to be sent"
                            .formatted(
                                    sent.size() == 1
                                            ? sent.getFirst().file().getFileName() + " is"
                                            : sent.size() + " workbooks are",
                                    folder));
        }
    }

    /// What lies there already stays.
    private static Path free(Path wanted) {
        var name = String.valueOf(wanted.getFileName()).replaceAll("\\.xlsx$", "");
        var file = wanted;
        for (var number = 2; Files.exists(file); number++) {
            file = wanted.resolveSibling("%s (%d).xlsx".formatted(name, number));
        }
        return file;
    }
}
