package org.forwardplan.model.papers;

import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Tone;
import org.forwardplan.model.papers.Span.Words;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows of the gap table: what is asked, what there is, what is missing.
record ChecklistRows(Outline outline) {

    static List<Column> columns() {
        return List.of(
                Column.of("Requirement", 17),
                Column.of("What it asks", 29),
                Column.of("What we have", 25),
                Column.of("Gap and next step", 29));
    }

    List<CellText> of(RequirementCoverage row) {
        return List.of(requirement(row), asks(row), have(row), gap(row));
    }

    /// The state stands in words; the shade only repeats it.
    private static CellText requirement(RequirementCoverage row) {
        var requirement = row.requirement();
        var said = new ArrayList<List<Span>>();
        said.add(List.of(Words.bold(requirement.title())));
        Stream.of(requirement.section(), requirement.group())
                .filter(text -> !text.isBlank())
                .forEach(text -> said.add(line(text)));
        said.add(List.of(Words.bold("State: "), new Words(row.state().toString())));
        if (!requirement.certain()) {
            said.add(List.of(Words.italic(requirement.unsure())));
        }
        return new CellText(said, HowMet.tone(row));
    }

    private static CellText asks(RequirementCoverage row) {
        var said = new ArrayList<List<Span>>();
        if (!row.requirement().summary().isBlank()) {
            said.add(line(row.requirement().summary()));
        }
        if (!row.tests().isEmpty()) {
            said.add(
                    List.of(
                            Words.bold("Tests answered: "),
                            new Words(
                                    "%d of %d"
                                            .formatted(row.answeredTests(), row.tests().size()))));
        }
        return new CellText(said, Tone.PLAIN);
    }

    private CellText have(RequirementCoverage row) {
        var said = new ArrayList<List<Span>>();
        DutyTables.sections(outline, row)
                .forEach(entry ->
                        said.add(List.of(Words.bold("In the plan: "), new Words(entry.heading()))));
        row.answeredBy().stream()
                .filter(Objective.class::isInstance)
                .forEach(it -> said.add(List.of(Words.bold("Objective: "), new Words(it.name()))));
        row.evidence()
                .forEach(it ->
                        said.add(List.of(Words.bold(it.kind() + ": "), new Words(evidence(it)))));
        if (said.isEmpty()) {
            said.add(line("Nothing yet"));
        }
        return new CellText(said, Tone.PLAIN);
    }

    private static String evidence(Evidence evidence) {
        return Stream.of(evidence.title(), Wording.day(evidence.dated()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static CellText gap(RequirementCoverage row) {
        var answer = row.answer();
        var said = new ArrayList<List<Span>>();
        missing(row).forEach(text -> said.add(line(text)));
        row.tests().forEach(test -> open(row, test).ifPresent(said::add));
        if (!answer.nextStep().isBlank()) {
            said.add(List.of(Words.bold("Next step: "), new Words(answer.nextStep())));
        }
        if (answer.due() != null) {
            said.add(List.of(Words.bold("By: "), new Words(Wording.day(answer.due()))));
        }
        if (!answer.lead().isBlank()) {
            said.add(List.of(Words.bold("Lead: "), new Words(answer.lead())));
        } else if (row.state().needsWork()) {
            said.add(line("No lead is named."));
        }
        return new CellText(said, Tone.PLAIN);
    }

    /// A test that still needs work, in full; what is answered is only counted.
    private static Optional<List<Span>> open(RequirementCoverage row, TestCoverage test) {
        if (!test.answered()) {
            return Optional.of(List.of(Words.bold("Not answered: "), new Words(test.asks())));
        }
        return row.state().needsWork() && !test.answeredInPlan()
                ? Optional.of(
                        List.of(Words.bold("Only outside the plan: "), new Words(test.asks())))
                : Optional.empty();
    }

    private static List<String> missing(RequirementCoverage row) {
        return switch (row.state()) {
            case NONE -> List.of("Nothing answers it yet.");
            case EXTERNAL -> List.of("The plan itself says nothing about it yet.");
            case DRAFTED -> List.of();
            case COMPLETE -> List.of("No gap. Not confirmed by a reviewer yet.");
            case CONFIRMED -> List.of("No gap. %s.".formatted(HowMet.confirmed(row)));
            case OUTDATED -> row.reasons();
        };
    }

    private static List<Span> line(String text) {
        return List.of(new Words(text));
    }
}
