package org.forwardplan.model.papers;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Tone;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of duties that boards ask for, drawn from one set of data.
record DutyLayouts(LiveScope scope, Outline outline) {

    private record Group(String title, Kind kind) {}

    private static final List<Group> GROUPS =
            List.of(
                    new Group("Statutory duties", Kind.STATUTORY),
                    new Group("Recommended content", Kind.RECOMMENDED));

    List<Block> gaps() {
        return tables(
                "what is asked and what we have",
                "Each requirement with what it asks the plan to show and what there is already.",
                List.of(
                        Column.of("Requirement", 26),
                        Column.of("Content descriptor", 37),
                        Column.of("What we already have", 37)),
                row ->
                        List.of(
                                DutyTables.duty(row.requirement()),
                                CellText.of(row.requirement().summary()),
                                have(row)));
    }

    List<Block> signposts() {
        var blocks = new ArrayList<Block>();
        for (var group : GROUPS) {
            var drawn = new DutyTables(scope, outline).signposts(new Filter(""), group.kind());
            add(blocks, group, "how we meet them and where", drawn);
        }
        return orNone(blocks);
    }

    List<Block> assurance() {
        return tables(
                "evidence and assurance",
                "Each duty with its lead, its evidence, how sure we are of it and what is to be"
                        + " done.",
                List.of(
                        Column.of("Duty", 20),
                        Column.of("Lead", 17),
                        Column.of("Evidence", 19),
                        Column.of("Assurance", 16),
                        Column.of("Gap and action", 18),
                        Column.of("Due", 10)),
                row ->
                        List.of(
                                DutyTables.duty(row.requirement()),
                                orBad(row.answer().lead(), "Nobody yet"),
                                have(row),
                                assurance(row),
                                CellText.of(gapAndAction(row)),
                                CellText.of(Wording.day(row.answer().due()))));
    }

    List<Block> annualReport() {
        return tables(
                "what we said and what happened",
                "Each duty with what the plan said, what has happened, the evidence and what comes"
                        + " next.",
                List.of(
                        Column.of("Duty", 18),
                        Column.of("What we said", 36),
                        Column.of("What happened", 16),
                        Column.of("Evidence", 16),
                        Column.of("Next", 14)),
                row ->
                        List.of(
                                DutyTables.duty(row.requirement()),
                                CellText.of(HowMet.words(row)),
                                happened(row),
                                evidence(row),
                                CellText.of(next(row))));
    }

    private List<Block> tables(
            String what,
            String shows,
            List<Column> columns,
            Function<RequirementCoverage, List<CellText>> line) {
        var blocks = new ArrayList<Block>();
        for (var group : GROUPS) {
            var rows = scope.rows().filter(it -> it.requirement().kind() == group.kind()).toList();
            add(
                    blocks,
                    group,
                    what,
                    Drawn.of(shows, columns, rows, line, row -> row.requirement().id()));
        }
        return orNone(blocks);
    }

    private static void add(List<Block> blocks, Group group, String what, Drawn drawn) {
        if (!drawn.rows().isEmpty()) {
            blocks.add(new Heading(2, "", group.title(), null, false));
            blocks.add(LiveBlocks.table("%s: %s".formatted(group.title(), what), drawn));
        }
    }

    private static List<Block> orNone(List<Block> blocks) {
        return blocks.isEmpty()
                ? List.of(Paragraph.of("This plan has no duties to answer."))
                : blocks;
    }

    /// The sections that answer, then what there is outside the plan.
    private CellText have(RequirementCoverage row) {
        var lines =
                Stream.concat(
                                DutyTables.sections(outline, row)
                                        .map(entry -> "Section " + entry.heading()),
                                row.evidence().stream().map(Evidence::title))
                        .collect(Collectors.joining("\n"));
        return orBad(lines, "Nothing yet");
    }

    private static CellText evidence(RequirementCoverage row) {
        return CellText.of(
                row.evidence().stream().map(Evidence::title).collect(Collectors.joining("\n")));
    }

    private static CellText assurance(RequirementCoverage row) {
        var said =
                row.state() == AnswerState.CONFIRMED
                        ? HowMet.confirmed(row)
                        : row.state().toString();
        return CellText.of(said, HowMet.tone(row));
    }

    private static String gapAndAction(RequirementCoverage row) {
        var open = row.tests().stream().filter(test -> !test.answered()).count();
        var gap =
                open == 0
                        ? ""
                        : "%d of %s not answered"
                                .formatted(
                                        open, Wording.count(row.tests().size(), "test", "tests"));
        return Stream.of(gap, row.answer().nextStep())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static CellText happened(RequirementCoverage row) {
        var lines =
                row.answeredBy().stream()
                        .filter(Milestone.class::isInstance)
                        .map(Milestone.class::cast)
                        .map(it ->
                                "%s: %s"
                                        .formatted(
                                                it.title(),
                                                it.status().toString().toLowerCase(Locale.UK)))
                        .collect(Collectors.joining("\n"));
        return lines.isEmpty()
                ? CellText.of("Nothing recorded yet", Tone.WAITING)
                : CellText.of(lines);
    }

    private static String next(RequirementCoverage row) {
        return Stream.of(row.answer().nextStep(), Wording.day(row.answer().due()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static CellText orBad(String words, String missing) {
        return words.isBlank() ? CellText.of(missing, Tone.BAD) : CellText.of(words);
    }
}
