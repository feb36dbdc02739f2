package org.forwardplan.app.papers;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.workbooks.DutiesWorkbook;

import java.time.LocalDate;
import java.util.List;

/// What goes into the workbook as the plan stands, one line a sheet.
final class WorkbookContents {

    private WorkbookContents() {}

    static List<String> of(Plan plan) {
        return DutiesWorkbook.of(plan, Coverage.of(plan), LocalDate.EPOCH).sheets().stream()
                .map(sheet ->
                        "%s: %d %s"
                                .formatted(
                                        sheet.name(),
                                        sheet.rows().size(),
                                        sheet.rows().size() == 1 ? "row" : "rows"))
                .toList();
    }
}
