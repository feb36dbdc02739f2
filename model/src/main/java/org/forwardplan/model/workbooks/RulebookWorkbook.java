package org.forwardplan.model.workbooks;

import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.Workbook.Note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A rulebook as a workbook, to be changed into next year's and read back.
public final class RulebookWorkbook {

    private RulebookWorkbook() {}

    public static Workbook of(Rulebook book) {
        return new Workbook(
                book.title(),
                book.publishedBy(),
                book.issued(),
                List.of(
                        new Note(
                                "What this is",
                                "A rulebook: what the law and the guidance ask of a plan, row by"
                                    + " row. Change it into next year's, save it, and read it in."),
                        new Note(
                                "Rulebook",
                                "The rulebook as a whole. Give it an id of its own; follows names"
                                        + " the rulebook before it."),
                        new Note(
                                "Rows",
                                "One line for each row. Keep the id of a row that goes on. A row"
                                        + " that takes the place of others names their ids under"
                                        + " replaces, with commas between."),
                        new Note(
                                "Tests",
                                "The questions a plan must answer yes to, each with the id of its"
                                        + " row. Every row needs one. when says that a question is"
                                        + " asked only of a plan that is confirmed or revised; the"
                                        + " recipients of that row are sent what is published."),
                        new Note(
                                "Targets",
                                "What a national objective sets. sets says of which kind; value and"
                                        + " upper are its numbers, or its words."),
                        new Note(
                                "Retired", "Rows of the rulebook before that have ended, and why."),
                        new Note(
                                "Outline",
                                "The chapters a new plan starts with, and their sections."),
                        new Note("Dates", "Write them as dates, or as year-month-day.")),
                List.of(
                        fields(book),
                        rows(book),
                        tests(book),
                        TargetSheet.of(book),
                        retired(book),
                        outline(book)));
    }

    private static Sheet fields(Rulebook book) {
        return new Sheet(
                "Rulebook",
                "Rulebook",
                true,
                List.of(Column.of("field", 18), Column.of("value", 100)),
                List.of(
                        line("id", book.id()),
                        line("title", book.title()),
                        line("plan-name", book.documentName()),
                        line("summary", book.summary()),
                        line("first-year", book.firstYear().toString()),
                        line("years", String.valueOf(book.years())),
                        line("issued", book.issued().toString()),
                        line("published-by", book.publishedBy()),
                        line("follows", book.succession().follows())));
    }

    private static Sheet rows(Rulebook book) {
        return new Sheet(
                "Rows",
                "Rows",
                true,
                List.of(
                        Column.of("id", 24),
                        new Column(
                                "kind",
                                18,
                                Arrays.stream(Requirement.Kind.values())
                                        .map(Requirement.Kind::key)
                                        .toList(),
                                List.of()),
                        Column.of("group", 20),
                        Column.of("title", 34),
                        Column.of("section", 22),
                        Column.of("summary", 60),
                        Column.of("recipients", 30),
                        Column.of("due", 12),
                        Column.of("valid-from", 12),
                        Column.of("valid-to", 12),
                        Column.of("source", 40),
                        new Column("certain", 14, List.of("yes", "to be checked"), List.of()),
                        Column.of("replaces", 24)),
                book.requirements().stream()
                        .map(row ->
                                List.of(
                                        Cell.of(row.id().key()),
                                        Cell.of(row.kind().key()),
                                        Cell.of(row.group()),
                                        Cell.of(row.title()),
                                        Cell.of(row.section()),
                                        Cell.of(row.summary()),
                                        Cell.of(String.join("\n", row.recipients())),
                                        Cell.of(row.due()),
                                        Cell.of(row.validFrom()),
                                        Cell.of(row.validTo()),
                                        Cell.of(row.source()),
                                        Cell.of(row.certain() ? "yes" : "to be checked"),
                                        Cell.of(
                                                book.succession().replacedBy(row.id()).stream()
                                                        .map(it -> it.key())
                                                        .collect(Collectors.joining(", ")))))
                        .toList());
    }

    private static Sheet tests(Rulebook book) {
        return new Sheet(
                "Tests",
                "Tests",
                true,
                List.of(
                        Column.of("row", 24),
                        Column.of("id", 22),
                        Column.of("asks", 100),
                        new Column(
                                "when",
                                22,
                                Arrays.stream(Route.values()).map(Route::key).toList(),
                                List.of())),
                book.requirements().stream()
                        .flatMap(row ->
                                row.tests().stream()
                                        .map(test ->
                                                line(
                                                        row.id().key(),
                                                        test.name(),
                                                        test.asks(),
                                                        test.when().map(Route::key).orElse(""))))
                        .toList());
    }

    private static Sheet retired(Rulebook book) {
        return new Sheet(
                "Retired",
                "Retired",
                true,
                List.of(Column.of("id", 30), Column.of("why", 100)),
                book.succession().retired().stream()
                        .map(it -> line(it.row().key(), it.why()))
                        .toList());
    }

    private static Sheet outline(Rulebook book) {
        var lines = new ArrayList<List<Cell>>();
        for (var chapter : book.outline()) {
            lines.add(line(chapter.title(), ""));
            chapter.beneath().forEach(it -> lines.add(line("", it.title())));
        }
        return new Sheet(
                "Outline",
                "Outline",
                true,
                List.of(Column.of("chapter", 50), Column.of("section", 60)),
                lines);
    }

    static List<Cell> line(String... cells) {
        return Arrays.stream(cells).map(Cell::of).toList();
    }
}
