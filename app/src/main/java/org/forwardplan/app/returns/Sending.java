package org.forwardplan.app.returns;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.returns.ReturnSending.Written;
import org.forwardplan.model.editing.InOneStep;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.ReturnRequest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes the workbooks that partners are sent into a folder of the planner's choice, and remembers
/// which state of the plan they hold. The planner sends them.
final class Sending {

    private final OpenPlan plan;
    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final ReturnSending sending;

    Sending(OpenPlan plan, JobRunner jobs, FileDialogs dialogs, ReturnSending sending) {
        this.plan = plan;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.sending = sending;
    }

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
        jobs.start(
                requests.size() == 1
                        ? "Write the workbook for a partner"
                        : "Write workbooks for %d partners".formatted(requests.size()),
                progress -> {
                    var written = new ArrayList<Written>();
                    for (var request : requests) {
                        progress.stopIfCancelled();
                        progress.report(written.size(), requests.size(), request.title());
                        written.add(sending.write(now, request, entry, folder, Progress.SILENT));
                    }
                    return written;
                },
                written -> remember(written, folder));
    }

    private void remember(List<Written> written, Path folder) {
        var commands = written.stream().map(Written::command).toList();
        if (plan.perform(
                commands.size() == 1
                        ? commands.getFirst()
                        : new InOneStep("Send %d returns".formatted(commands.size()), commands))) {
            plan.tell(
                    "%s in %s, ready to be sent"
                            .formatted(
                                    written.size() == 1
                                            ? written.getFirst().file().getFileName() + " is"
                                            : written.size() + " workbooks are",
                                    folder));
        }
    }
}
