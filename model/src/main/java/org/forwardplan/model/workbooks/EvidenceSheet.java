package org.forwardplan.model.workbooks;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.workbooks.Sheet.Column;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A row for each piece of evidence: what it is, where it is found and which requirements it
/// answers.
final class EvidenceSheet {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("Title", 40),
                    Column.of("Kind", 14),
                    Column.of("Detail", 56),
                    Column.of("Source", 32),
                    Column.of("Dated", 14),
                    Column.of("Answers", 36));

    private EvidenceSheet() {}

    static Sheet of(Plan plan, Coverage coverage) {
        var answered = answered(coverage);
        return new Sheet(
                "Evidence",
                "Evidence",
                true,
                COLUMNS,
                Rows.of(
                        plan.all(Evidence.class),
                        evidence ->
                                row(evidence, plan, answered.getOrDefault(evidence, List.of()))));
    }

    private static Map<Evidence, List<String>> answered(Coverage coverage) {
        return coverage.rows().stream()
                .flatMap(row ->
                        row.evidence().stream().map(it -> Map.entry(it, row.requirement().title())))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static List<Cell> row(Evidence evidence, Plan plan, List<String> answers) {
        var source = evidence.source();
        return List.of(
                Cell.of(evidence.title()),
                Cell.of(evidence.kind().toString()),
                Cell.of(evidence.detail()),
                Cell.of(
                        source == null
                                ? ""
                                : plan.find(Source.class, source).map(Source::title).orElse("")),
                Cell.of(evidence.dated()),
                Cell.of(String.join("\n", answers)));
    }
}
