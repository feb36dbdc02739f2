package org.forwardplan.model.workbooks;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.Sheet.Marked;
import org.forwardplan.model.workbooks.Sheet.Tone;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row for each requirement: what it asks, where it stands, what there is and what is missing.
final class ChecklistSheet {

    private static final List<Column> PRINTED =
            List.of(
                    Column.of("Requirement", 25),
                    Column.of("Kind", 15),
                    Column.of("Section", 15),
                    state(),
                    Column.of("Tests", 8),
                    Column.of("Tests answered", 11),
                    Column.of("What it asks", 36),
                    Column.of("What we have", 32),
                    Column.of("Where in the plan", 24),
                    Column.of("Gap", 36),
                    Column.of("Next step", 22),
                    Column.of("Lead", 15),
                    Column.of("Due", 13));

    private static final List<Column> ON_SCREEN =
            List.of(
                    Column.of("Confirmed by", 24),
                    Column.of("Confirmed on", 14),
                    Column.of("Group", 24),
                    Column.of("Ref", 24),
                    Column.of("Source", 70),
                    new Column("Certain", 14, List.of("Yes", "To be checked"), List.of()));

    private ChecklistSheet() {}

    static Sheet of(Coverage coverage, PlaceInPlan where) {
        return new Sheet(
                "Checklist",
                "Checklist",
                true,
                PRINTED.size(),
                Stream.concat(PRINTED.stream(), ON_SCREEN.stream()).toList(),
                Rows.of(coverage.rows(), row -> row(row, where)));
    }

    private static List<Cell> row(RequirementCoverage row, PlaceInPlan where) {
        var asked = row.requirement();
        var answer = row.answer();
        var confirmed = row.confirmation();
        return List.of(
                Cell.of(asked.title()),
                Cell.of(asked.kind().toString()),
                Cell.of(asked.section()),
                Cell.of(row.state().toString()),
                Cell.of(row.tests().size()),
                Cell.of(row.answeredTests()),
                Cell.of(asked.summary()),
                Cell.of(have(row)),
                Cell.of(
                        row.answeredBy().stream()
                                .flatMap(where::of)
                                .distinct()
                                .collect(Collectors.joining("\n"))),
                Cell.of(row.gap()),
                Cell.of(answer.nextStep()),
                Cell.of(answer.lead()),
                Cell.of(answer.due()),
                Cell.of(confirmed == null ? "" : confirmed.by()),
                Cell.of(confirmed == null ? null : confirmed.on()),
                Cell.of(asked.group()),
                Cell.of(asked.id().key()),
                Cell.of(asked.source()),
                Cell.of(asked.certain() ? "Yes" : "To be checked"));
    }

    private static String have(RequirementCoverage row) {
        return Stream.concat(
                        Stream.of(row.answer().howMet()),
                        row.evidence().stream().map(Evidence::title))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Column state() {
        return new Column(
                "State",
                14,
                Arrays.stream(AnswerState.values()).map(AnswerState::toString).toList(),
                Arrays.stream(AnswerState.values())
                        .map(state -> new Marked(state.toString(), tone(state)))
                        .toList());
    }

    private static Tone tone(AnswerState state) {
        return switch (state) {
            case NONE, OUTDATED -> Tone.BAD;
            case EXTERNAL, DRAFTED -> Tone.WAITING;
            case COMPLETE, CONFIRMED -> Tone.GOOD;
        };
    }
}
