package org.forwardplan.persistence.excel;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.forwardplan.model.registers.RegisterWorkbook;
import org.forwardplan.model.returns.Askable;
import org.forwardplan.model.returns.Askable.Thing;
import org.forwardplan.model.returns.ReturnWorkbook;
import org.forwardplan.model.workbooks.DutiesWorkbook;
import org.forwardplan.model.workbooks.RulebookWorkbook;
import org.forwardplan.model.workbooks.Workbook;
import org.forwardplan.persistence.rulebooks.RulebookFiles;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Each kind of workbook the program writes, of one plan.
final class EveryWorkbook {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private EveryWorkbook() {}

    /// The workbooks by what they are.
    static Map<String, Workbook> of(Plan plan) {
        var all = new LinkedHashMap<String, Workbook>();
        all.put("duties", DutiesWorkbook.of(plan, Coverage.of(plan), TODAY));
        RegisterWorkbook.keys(plan)
                .forEach(key ->
                        all.put(
                                "register " + key,
                                RegisterWorkbook.of(plan, key, TODAY).orElseThrow()));
        var partner = plan.items(Organisation.class).findFirst().orElseThrow();
        all.put("return", ReturnWorkbook.of(plan, request(plan, partner), 0, TODAY));
        for (var book : new RulebookFiles().shipped()) {
            all.put("rulebook " + book.id(), RulebookWorkbook.of(book));
        }
        return all;
    }

    /// Asks about all that can be asked about.
    static ReturnRequest request(Plan plan, Organisation partner) {
        var askable = new Askable(plan);
        return new ReturnRequest(
                new ReturnRequestId(new UUID(7, partner.position())),
                "Return for 2026/27",
                partner.id(),
                Stream.of(Ask.Kind.values())
                        .map(kind ->
                                new Ask(kind, askable.all(kind).stream().map(Thing::id).toList()))
                        .toList(),
                TODAY.plusDays(18),
                "Planning lead",
                "Figures for the first two years, please.",
                null,
                0,
                "");
    }
}
