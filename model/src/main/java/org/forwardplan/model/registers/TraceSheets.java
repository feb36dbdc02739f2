package org.forwardplan.model.registers;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.workbooks.Cell;
import org.forwardplan.model.workbooks.Rows;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Sheet.Column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The trace from duties to what answers them: a row a question, a column a chapter, and in each
/// cell the sections of the chapter that answer it.
final class TraceSheets {

    private static final List<Class<? extends PlanItem>> OUTSIDE =
            List.of(Objective.class, Milestone.class, Source.class, Evidence.class);

    private final Outline outline;
    private final Coverage coverage;
    private final List<Outline.Entry> chapters;

    private TraceSheets(Plan plan) {
        this.outline = Outline.of(plan);
        this.coverage = Coverage.of(plan);
        this.chapters = outline.entries().stream().filter(entry -> entry.depth() == 1).toList();
    }

    static List<Sheet> of(Plan plan) {
        var sheets = new TraceSheets(plan);
        return List.of(
                sheets.matrix(),
                sheets.links(),
                CountSheet.of(
                        "Duties",
                        List.of(AnswerState.values()),
                        sheets.coverage.rows().stream().map(RequirementCoverage::state)));
    }

    private Sheet matrix() {
        var columns = new ArrayList<Column>();
        columns.add(Column.of("Requirement", 34));
        columns.add(Column.of("Kind", 16));
        columns.add(Column.of("Question", 46));
        chapters.forEach(chapter -> columns.add(Column.of(chapter.heading(), 14)));
        columns.addAll(
                List.of(
                        Column.of("Objectives", 30),
                        Column.of("Milestones", 30),
                        Column.of("Plans and strategies", 30),
                        Column.of("Evidence", 30)));
        return new Sheet(
                "Trace matrix",
                "Trace_matrix",
                true,
                columns,
                Rows.of(asked().toList(), asked -> matrixRow(asked.duty(), asked.test())));
    }

    private record Asked(Requirement duty, TestCoverage test) {}

    private Stream<Asked> asked() {
        return coverage.rows().stream()
                .flatMap(row -> row.tests().stream().map(it -> new Asked(row.requirement(), it)));
    }

    private List<Cell> matrixRow(Requirement duty, TestCoverage test) {
        var answers = test.answers().stream().map(answer -> answer.from()).distinct().toList();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(duty.title()));
        cells.add(Cell.of(duty.kind().toString()));
        cells.add(Cell.of(test.asks()));
        for (var chapter : chapters) {
            cells.add(
                    joined(
                            answers.stream().flatMap(this::entry),
                            entry -> isWithin(entry, chapter),
                            Outline.Entry::number));
        }
        for (var kind : OUTSIDE) {
            cells.add(joined(answers.stream(), kind::isInstance, PlanItem::name));
        }
        return cells;
    }

    private static <T> Cell joined(Stream<T> all, Predicate<T> wanted, Function<T, String> words) {
        return Cell.of(all.filter(wanted).map(words).distinct().collect(Collectors.joining("\n")));
    }

    private Stream<Outline.Entry> entry(PlanItem item) {
        return item instanceof Passage passage
                ? outline.entryOf(passage.id()).stream()
                : Stream.empty();
    }

    private static boolean isWithin(Outline.Entry entry, Outline.Entry chapter) {
        return entry.number().equals(chapter.number())
                || entry.number().startsWith(chapter.number() + ".");
    }

    private Sheet links() {
        var answered =
                asked().flatMap(it ->
                                it.test().answers().stream()
                                        .map(answer -> new Answered(it, answer.from())))
                        .toList();
        return new Sheet(
                "Links",
                "Links",
                true,
                List.of(
                        Column.of("Requirement", 34),
                        Column.of("Question", 46),
                        Column.of("Answered by", 22),
                        Column.of("Where", 34),
                        Column.of("What", 60)),
                Rows.of(answered, it -> link(it.asked(), it.by())));
    }

    private record Answered(Asked asked, PlanItem by) {}

    private List<Cell> link(Asked asked, PlanItem from) {
        return List.of(
                Cell.of(asked.duty().title()),
                Cell.of(asked.test().asks()),
                Cell.of(kind(from)),
                joined(entry(from), _ -> true, Outline.Entry::heading),
                Cell.of(from.name()));
    }

    private static String kind(PlanItem item) {
        return switch (item) {
            case Passage _ -> "Text of the plan";
            case Objective _ -> "Objective";
            case Milestone _ -> "Milestone";
            case Source _ -> "Plan or strategy";
            default -> "Evidence";
        };
    }
}
