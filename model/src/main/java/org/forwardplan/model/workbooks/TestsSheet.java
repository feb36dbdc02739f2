package org.forwardplan.model.workbooks;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.Sheet.Marked;
import org.forwardplan.model.workbooks.Sheet.Tone;

import java.util.List;
import java.util.stream.Collectors;

/// A row for each test of each requirement: the question, whether it is answered, and by what.
final class TestsSheet {

    private static final String IN_PLAN = "In the plan";
    private static final String OUTSIDE = "Outside the plan";
    private static final String OUTDATED = "To be looked at again";
    private static final String NOT = "Not answered";

    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("Ref", 18),
                    Column.of("Requirement", 30),
                    Column.of("Test", 14),
                    Column.of("Question", 60),
                    new Column(
                            "Answered",
                            20,
                            List.of(IN_PLAN, OUTSIDE, OUTDATED, NOT),
                            List.of(
                                    new Marked(IN_PLAN, Tone.GOOD),
                                    new Marked(OUTSIDE, Tone.WAITING),
                                    new Marked(OUTDATED, Tone.BAD),
                                    new Marked(NOT, Tone.BAD))),
                    Column.of("By what", 48));

    private TestsSheet() {}

    static Sheet of(Coverage coverage, PlaceInPlan where) {
        return new Sheet(
                "Tests",
                "Tests",
                true,
                COLUMNS,
                Rows.of(
                        coverage.rows().stream()
                                .flatMap(row ->
                                        row.tests().stream()
                                                .map(it -> new Asked(row.requirement(), it)))
                                .toList(),
                        asked -> row(asked.duty(), asked.test(), where)));
    }

    private record Asked(Requirement duty, TestCoverage test) {}

    private static List<Cell> row(Requirement duty, TestCoverage test, PlaceInPlan where) {
        return List.of(
                Cell.of(duty.id().key()),
                Cell.of(duty.title()),
                Cell.of(test.test().test()),
                Cell.of(test.asks()),
                Cell.of(answered(test)),
                Cell.of(
                        test.answers().stream()
                                .map(answer -> where.named(answer.from()))
                                .distinct()
                                .collect(Collectors.joining("\n"))));
    }

    private static String answered(TestCoverage test) {
        if (test.outdated()) {
            return OUTDATED;
        }
        if (test.answeredInPlan()) {
            return IN_PLAN;
        }
        return test.answered() ? OUTSIDE : NOT;
    }
}
