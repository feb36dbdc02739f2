package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.papers.PaperWriter;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.workbooks.DutiesWorkbook;

import java.nio.file.Path;
import java.time.LocalDate;

/// Writes what can be made from a plan.
record Exports(Parts parts, Plan plan, Progress progress) {

    void paper(PaperKind kind, PaperWriter writer, Path target) {
        writer.write(kind.make(plan, today()), target, progress);
    }

    void dutiesWorkbook(Path target) {
        parts.workbookWriter()
                .write(DutiesWorkbook.of(plan, Coverage.of(plan), today()), target, progress);
    }

    private LocalDate today() {
        return LocalDate.now(parts.clock());
    }
}
