package org.forwardplan.model.registers;

import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.TestRef;
import org.forwardplan.model.registers.RegisterColumn.Type;
import org.forwardplan.model.workbooks.Cell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The evidence a partner gives, with the duty and the question each piece answers.
final class DutyEvidenceColumns {

    static final String DUTY = "duty";
    static final String QUESTION = "question";

    private static final Columns<DutyEvidenceRow, Evidence> IN =
            new Columns<>(DutyEvidenceRow::evidence, DutyEvidenceRow::with);

    private DutyEvidenceColumns() {}

    /// @param duties that are asked about
    static Register<DutyEvidenceRow> register(List<RequirementId> duties) {
        var rows = new DutyEvidenceRows(duties);
        return new Register<>(
                "duty-evidence",
                "Evidence",
                List.of(DUTY, QUESTION, "title"),
                List.of(
                        duty(rows).byPartnerOnNewRows(),
                        question(rows).byPartnerOnNewRows(),
                        IN.name("title", "Evidence", 40, "The title of the document or the fact.")
                                .byPartner(),
                        IN.longWords(
                                        "detail",
                                        "What it says",
                                        56,
                                        "What it says about this duty, in a few sentences.")
                                .byPartner(),
                        IN.oneOf("kind", "Kind", 16, Evidence.Kind.class, "What it is.")
                                .byPartner(),
                        IN.named(
                                        "source",
                                        "Source",
                                        34,
                                        Source.class,
                                        "source",
                                        "The plan or strategy it is found in, where that is in the"
                                                + " list.")
                                .byPartner(),
                        IN.day("dated", "Dated", "The date of the evidence itself.").byPartner()),
                rows);
    }

    private static RegisterColumn<DutyEvidenceRow> duty(DutyEvidenceRows rows) {
        return IN.column(
                DUTY,
                "Duty",
                32,
                Type.CHOICE,
                "The duty it is evidence for.",
                plan -> rows.asked(plan).map(Requirement::title).distinct().toList(),
                (plan, row) ->
                        Cell.of(row.answers().isEmpty() ? chosen(plan, row) : duties(plan, row)),
                (plan, row, value) -> dutyMeant(plan, row, value, rows));
    }

    private static Taking<DutyEvidenceRow> dutyMeant(
            Plan plan, DutyEvidenceRow row, Value value, DutyEvidenceRows rows) {
        if (!row.answers().isEmpty()) {
            return RegisterColumn.fault(
                    "What this evidence is for is not changed here: add a row for another duty");
        }
        var names = new Names<>("duty", rows.asked(plan).toList(), Requirement::title);
        return Written.nothing(value)
                ? new Taking.Taken<>(row.duty(null))
                : Meanings.oneOf("Duty", names, value, duty -> row.duty(duty.id()));
    }

    private static RegisterColumn<DutyEvidenceRow> question(DutyEvidenceRows rows) {
        return IN.column(
                QUESTION,
                "Question it answers",
                44,
                Type.CHOICE,
                "What the plan has to show for this duty.",
                plan ->
                        rows.asked(plan)
                                .flatMap(duty -> duty.tests().stream())
                                .map(Requirement.Test::asks)
                                .distinct()
                                .toList(),
                (plan, row) ->
                        Cell.of(row.answers().isEmpty() ? row.question() : questions(plan, row)),
                (_, row, value) ->
                        row.answers().isEmpty()
                                ? new Taking.Taken<>(row.asking(Written.words(value)))
                                : RegisterColumn.fault(
                                        "What this evidence is for is not changed here: add a row"
                                                + " for another question"));
    }

    private static String chosen(Plan plan, DutyEvidenceRow row) {
        return Stream.ofNullable(row.duty())
                .flatMap(id -> plan.find(Requirement.class, id).stream())
                .map(Requirement::title)
                .collect(Collectors.joining());
    }

    private static String duties(Plan plan, DutyEvidenceRow row) {
        return row.answers().stream()
                .flatMap(test -> plan.find(Requirement.class, test.requirement()).stream())
                .map(Requirement::title)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String questions(Plan plan, DutyEvidenceRow row) {
        return row.answers().stream()
                .flatMap(test -> asks(plan, test))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> asks(Plan plan, TestRef test) {
        return plan
                .find(Requirement.class, test.requirement())
                .flatMap(duty -> duty.test(test.test()))
                .map(Requirement.Test::asks)
                .stream();
    }
}
