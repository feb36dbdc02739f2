package org.forwardplan.app.registers;

import javafx.scene.Node;

import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.papers.MakingProgress;
import org.forwardplan.app.papers.PaperMaking;
import org.forwardplan.model.registers.RegisterWorkbook;
import org.forwardplan.model.workbooks.WorkbookWriter;

/// Writes a register as an Excel workbook to be passed on, and offers to open it.
public final class RegisterExport {

    private static final Type EXCEL = new Type("Excel workbook", ".xlsx");

    private final OpenPlan plan;
    private final PaperMaking making;
    private final WorkbookWriter workbooks;
    private final MakingProgress progress;

    public RegisterExport(OpenPlan plan, PaperMaking making, WorkbookWriter workbooks) {
        this.plan = plan;
        this.making = making;
        this.workbooks = workbooks;
        progress = new MakingProgress(making);
    }

    Node node() {
        return progress.node();
    }

    void export(String key, String title) {
        var now = plan.plan();
        var today = plan.state().today();
        making.write(
                title,
                key,
                EXCEL,
                (file, told) ->
                        RegisterWorkbook.of(now, key, today)
                                .ifPresent(workbook -> workbooks.write(workbook, file, told)));
    }
}
