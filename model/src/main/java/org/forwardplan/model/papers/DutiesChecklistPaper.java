package org.forwardplan.model.papers;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.wording.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Every requirement against what the plan has for it: the gap table a board discusses while the
/// plan is being written.
public final class DutiesChecklistPaper implements PaperKind {

    private static final int KIND_WIDTH = 23;
    private static final int COUNT_WIDTH = 11;

    /// What stands together under one heading.
    private record Group(String heading, List<Kind> kinds) {}

    private static final List<Group> GROUPS =
            List.of(
                    new Group("Statutory duties", List.of(Kind.STATUTORY)),
                    new Group("Recommended content", List.of(Kind.RECOMMENDED)),
                    new Group("National objectives", List.of(Kind.NATIONAL_OBJECTIVE)),
                    new Group(
                            "Core purposes, principles and steps of the process",
                            List.of(Kind.CORE_PURPOSE, Kind.PRINCIPLE, Kind.PROCESS)));

    @Override
    public String key() {
        return "duties";
    }

    @Override
    public String title(Plan plan) {
        return "Duties checklist";
    }

    @Override
    public String description() {
        return "Each requirement with what it asks, what the plan has for it, the gap and the next"
                + " step.";
    }

    @Override
    public String fileName() {
        return "duties-checklist";
    }

    @Override
    public List<String> contents(Plan plan) {
        var coverage = Coverage.of(plan);
        return Stream.concat(
                        Stream.of("Summary: " + standing(coverage)),
                        GROUPS.stream()
                                .map(group ->
                                        "%s: %s"
                                                .formatted(
                                                        group.heading(),
                                                        Wording.count(
                                                                rows(coverage, group).size(),
                                                                "row",
                                                                "rows"))))
                .toList();
    }

    @Override
    public Paper make(Plan plan, LocalDate today) {
        return of(plan, today);
    }

    public static Paper of(Plan plan, LocalDate today) {
        var coverage = Coverage.of(plan);
        var profile = plan.profile();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "", "Summary", null, true));
        blocks.add(Paragraph.of(standing(coverage)));
        if (!coverage.rows().isEmpty()) {
            blocks.add(CoverageChart.of(coverage, summary(coverage)));
            blocks.add(
                    Paragraph.of(
                            "The tables that follow count the tests a requirement sets that are"
                                + " answered, and write out in full each one that is not. The"
                                + " workbook of the same name lists every test with what answers"
                                + " it."));
        }
        var rows = new ChecklistRows(Outline.of(plan));
        GROUPS.forEach(group -> part(blocks, group, rows(coverage, group), rows));
        return new Paper(
                "Duties checklist: " + profile.title(),
                "How the plan for %s answers “%s”"
                        .formatted(profile.period(), profile.rulebookTitle()),
                "",
                profile.organisation(),
                today,
                "Duties checklist: " + profile.title(),
                false,
                true,
                blocks);
    }

    /// One sentence on where things stand.
    static String standing(Coverage coverage) {
        var all = coverage.rows().size();
        var totals = coverage.totals();
        var met = totals.get(AnswerState.COMPLETE) + totals.get(AnswerState.CONFIRMED);
        if (all == 0) {
            return "The plan has no rulebook to answer to.";
        }
        return met == all
                ? "All %d requirements are fully answered, %d of them confirmed by a reviewer."
                        .formatted(all, totals.get(AnswerState.CONFIRMED))
                : "%d of %s %s fully answered; %d still %s work, and for %d of those there is no evidence at all."
                        .formatted(
                                met,
                                Wording.count(all, "requirement", "requirements"),
                                met == 1 ? "is" : "are",
                                all - met,
                                all - met == 1 ? "needs" : "need",
                                totals.get(AnswerState.NONE));
    }

    private static Table summary(Coverage coverage) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of("Kind of requirement", KIND_WIDTH));
        Stream.of(AnswerState.values())
                .forEach(state -> columns.add(Column.ofAmounts(state.toString(), COUNT_WIDTH)));
        columns.add(Column.ofAmounts("All", COUNT_WIDTH));
        var rows =
                Stream.concat(
                                Stream.of(Kind.values())
                                        .filter(kind -> !coverage.rows(kind).isEmpty())
                                        .map(kind -> counts(kind.toString(), coverage.rows(kind))),
                                Stream.of(counts("All", coverage.rows())))
                        .toList();
        return new Table(
                "Requirements by kind and state",
                "How many requirements of each kind are in each state. The last row and the last"
                        + " column add them up.",
                columns,
                true,
                true,
                rows);
    }

    private static List<CellText> counts(String name, List<RequirementCoverage> rows) {
        var totals = Coverage.totals(rows);
        var cells = new ArrayList<CellText>();
        cells.add(CellText.of(name));
        totals.values().forEach(count -> cells.add(CellText.of(count.toString())));
        cells.add(CellText.of(Integer.toString(rows.size())));
        return cells;
    }

    private static void part(
            List<Block> blocks, Group group, List<RequirementCoverage> found, ChecklistRows rows) {
        if (!found.isEmpty()) {
            blocks.add(new Heading(1, "", group.heading(), null, true));
            blocks.add(
                    new Table(
                            group.heading() + ": what is asked, what we have and what is missing",
                            "One row for each requirement with its state, its tests, what answers"
                                    + " it, the gap and the next step.",
                            ChecklistRows.columns(),
                            true,
                            true,
                            found.stream().map(rows::of).toList()));
        }
    }

    private static List<RequirementCoverage> rows(Coverage coverage, Group group) {
        return group.kinds().stream().flatMap(kind -> coverage.rows(kind).stream()).toList();
    }
}
