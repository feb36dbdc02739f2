package org.forwardplan.model.returns;

import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.workbooks.Workbook;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/// The workbook a partner is sent: first what is asked and how to fill it in, then a sheet for each
/// kind of thing with just the partner's rows.
public final class ReturnWorkbook {

    private ReturnWorkbook() {}

    /// @param plan as it stands after the journal entry
    /// @param entry number of the last journal entry
    public static Workbook of(Plan plan, ReturnRequest request, long entry, LocalDate today) {
        var mark = new ReturnMark(plan.profile().id(), request.id(), entry, ReturnMark.FORM, "");
        var at = today.atStartOfDay().toInstant(ZoneOffset.UTC);
        var asked = AskedSheet.of(plan, request, at);
        return new Workbook(
                request.title(),
                plan.profile().organisation(),
                today,
                "Guidance",
                ReturnGuidance.of(plan, request, asked),
                asked.stream()
                        .filter(sheet -> sheet.isNeeded(plan))
                        .map(sheet -> ReturnSheet.of(plan, sheet, mark))
                        .toList(),
                Map.of(ReturnMark.PROPERTY, mark.text()));
    }

    /// A name for the file that says whose it is, without what file systems refuse.
    public static String fileName(Plan plan, ReturnRequest request) {
        var partner =
                plan.find(Organisation.class, request.partner())
                        .map(Organisation::name)
                        .orElse("Partner");
        var name = partner.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll(" +", " ");
        var whole = "%s return, due %s".formatted(name.strip(), request.due());
        return (whole.length() > 100 ? whole.substring(whole.length() - 100).strip() : whole)
                + ".xlsx";
    }
}
