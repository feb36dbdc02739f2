package org.forwardplan.model.registers;

import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.workbooks.Rows;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.Sheet.Marked;
import org.forwardplan.model.workbooks.Sheet.Tone;
import org.forwardplan.model.workbooks.Workbook;
import org.forwardplan.model.workbooks.Workbook.Note;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A register as a workbook to be passed on: its rows, and a chart where people would rather look.
public final class RegisterWorkbook {

    /// The trace of duties to what answers them.
    public static final String LINKS = "links";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<Marked> TONES =
            List.of(
                    new Marked("Done", Tone.GOOD),
                    new Marked("Signed off", Tone.GOOD),
                    new Marked("Final", Tone.GOOD),
                    new Marked("Under way", Tone.WAITING),
                    new Marked("Drafting", Tone.WAITING),
                    new Marked("In review", Tone.WAITING),
                    new Marked("In development", Tone.WAITING),
                    new Marked("In consultation", Tone.WAITING),
                    new Marked("Not started", Tone.BAD),
                    new Marked("Awaited", Tone.BAD));

    private RegisterWorkbook() {}

    /// What can be asked for, as it is typed on a command line.
    public static List<String> keys(Plan plan) {
        return Stream.concat(Registers.all(plan).stream().map(Register::key), Stream.of(LINKS))
                .toList();
    }

    /// @param key of a register, or [#LINKS]; empty where there is none of that key
    public static Optional<Workbook> of(Plan plan, String key, LocalDate today) {
        if (key.equals(LINKS)) {
            return Optional.of(workbook(plan, "Links", TraceSheets.of(plan), today));
        }
        return Registers.all(plan).stream()
                .filter(register -> register.key().equals(key))
                .findFirst()
                .map(register -> workbook(plan, register.title(), sheets(plan, register), today));
    }

    private static List<Sheet> sheets(Plan plan, Register<?> register) {
        var sheets = new ArrayList<Sheet>();
        sheets.add(sheet(plan, register));
        switch (register.key()) {
            case "objectives" -> {
                var figures = Registers.trajectories(plan);
                sheets.add(sheet(plan, figures));
                FigureCharts.of(plan, figures).ifPresent(sheets::add);
            }
            case "trajectories" ->
                    FigureCharts.of(plan, Registers.trajectories(plan)).ifPresent(sheets::add);
            case "milestones" ->
                    sheets.add(
                            CountSheet.of(
                                    "Milestones",
                                    List.of(Milestone.Status.values()),
                                    plan.items(Milestone.class).map(Milestone::status)));
            case "sections" ->
                    sheets.add(
                            CountSheet.of(
                                    "Sections",
                                    List.of(Section.Status.values()),
                                    plan.items(Section.class).map(Section::status)));
            default -> {}
        }
        return sheets;
    }

    private static <R> Sheet sheet(Plan plan, Register<R> register) {
        return new Sheet(
                register.title(),
                register.title().replace(' ', '_'),
                true,
                register.columns().stream().map(RegisterWorkbook::column).toList(),
                Rows.of(
                        register.all(plan),
                        row ->
                                register.columns().stream()
                                        .map(column -> column.cell(plan, row))
                                        .toList()));
    }

    private static Column column(RegisterColumn<?> column) {
        return new Column(
                column.heading(),
                column.width(),
                List.of(),
                column.key().equals("status") ? TONES : List.of());
    }

    private static Workbook workbook(Plan plan, String title, List<Sheet> sheets, LocalDate today) {
        var profile = plan.profile();
        var notes = new ArrayList<Note>();
        notes.add(
                new Note(
                        "What this is",
                        "%s of “%s”, as they stand in the plan."
                                .formatted(title, profile.title())));
        notes.add(new Note("Organisation", profile.organisation()));
        notes.add(new Note("Years covered", profile.period()));
        notes.add(new Note("As of", DAY.format(today)));
        for (var sheet : sheets) {
            notes.add(
                    new Note(
                            "Sheet: " + sheet.name(),
                            sheet.rows().size() == 1
                                    ? "1 row."
                                    : "%,d rows.".formatted(sheet.rows().size())));
        }
        notes.add(
                new Note(
                        "Changing it",
                        "A change made here does not reach the plan. Make it in the workbench, or"
                                + " paste the cells into the register there."));
        return new Workbook(
                "%s: %s".formatted(title, profile.title()),
                profile.organisation(),
                today,
                notes,
                sheets);
    }
}
