package org.forwardplan.app.returns;

import org.forwardplan.model.editing.SendReturn;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.returns.ReturnWorkbook;
import org.forwardplan.model.workbooks.WorkbookWriter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/// Writes the workbook of a request, to be sent to the partner.
public record ReturnSending(WorkbookWriter writer, Clock clock) {

    /// A workbook that is written.
    ///
    /// @param command remembers in the plan that it went out; to be performed once it is written
    public record Written(Path file, SendReturn command) {}

    /// Takes a name that is free, so that a workbook which is already out, or has come back to the
    /// same folder, is not written over. A job.
    ///
    /// @param entry number of the last journal entry that made the plan what it is
    public Written write(
            Plan plan, ReturnRequest request, long entry, Path folder, Progress progress) {
        var today = LocalDate.now(clock);
        var file = free(folder, ReturnWorkbook.fileName(plan, request));
        writer.write(ReturnWorkbook.of(plan, request, entry, today), file, progress);
        return new Written(
                file,
                new SendReturn(
                        request.id(),
                        request.title(),
                        today,
                        entry,
                        String.valueOf(file.getFileName())));
    }

    private static Path free(Path folder, String name) {
        var stem = name.substring(0, name.lastIndexOf('.'));
        var ending = name.substring(name.lastIndexOf('.'));
        var file = folder.resolve(name);
        for (var number = 2; Files.exists(file); number++) {
            file = folder.resolve("%s (%d)%s".formatted(stem, number, ending));
        }
        return file;
    }
}
