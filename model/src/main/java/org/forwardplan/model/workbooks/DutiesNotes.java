package org.forwardplan.model.workbooks;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.workbooks.Workbook.Note;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The first sheet of the duties workbook: what it is, as of when, what the states mean, and the
/// totals.
final class DutiesNotes {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DutiesNotes() {}

    static List<Note> of(PlanProfile profile, Coverage coverage, LocalDate today) {
        var notes = new ArrayList<Note>();
        notes.add(
                new Note(
                        "What this is",
                        "How far “%s” answers each row of its rulebook, worked out from what is linked to each test."
                                .formatted(profile.title())));
        notes.add(new Note("Organisation", profile.organisation()));
        notes.add(new Note("Years covered", profile.period()));
        notes.add(
                new Note(
                        "Rulebook",
                        "%s (%s)".formatted(profile.rulebookTitle(), profile.rulebook())));
        notes.add(new Note("As of", DAY.format(today)));
        notes.add(
                new Note(
                        "Sheet: Checklist",
                        "One row for each requirement. Filter by kind, state or lead. It prints on"
                                + " A3; the columns after “Due” are for the screen."));
        notes.add(
                new Note(
                        "Sheet: Tests",
                        "One row for each question a requirement asks of the plan."));
        notes.add(
                new Note("Sheet: Evidence", "One row for each document or fact outside the plan."));
        notes.add(
                new Note(
                        "Changing it",
                        "A change made here does not reach the plan. Make it in the workbench, then"
                                + " export again."));
        for (var state : AnswerState.values()) {
            notes.add(new Note("State: " + state, meaning(state)));
        }
        for (var kind : Requirement.Kind.values()) {
            total(coverage, kind, notes);
        }
        return notes;
    }

    private static void total(Coverage coverage, Requirement.Kind kind, List<Note> notes) {
        var rows = coverage.rows(kind);
        if (!rows.isEmpty()) {
            var counts =
                    Coverage.totals(rows).entrySet().stream()
                            .filter(count -> count.getValue() > 0)
                            .map(count -> "%s: %d".formatted(count.getKey(), count.getValue()))
                            .collect(Collectors.joining("; "));
            notes.add(new Note("Total: " + kind, "%d rows. %s".formatted(rows.size(), counts)));
        }
    }

    private static String meaning(AnswerState state) {
        return switch (state) {
            case NONE -> "Nothing in the plan or outside it answers any of its tests.";
            case EXTERNAL ->
                    "Documents outside the plan speak to it; the plan itself says nothing yet.";
            case DRAFTED -> "The plan answers some of its tests.";
            case COMPLETE -> "Every test is answered. Nobody has confirmed it yet.";
            case CONFIRMED ->
                    "A named reviewer has confirmed it, and what it rests on has not changed"
                            + " since.";
            case OUTDATED ->
                    "What it rests on has changed since it was confirmed, or since it was linked."
                            + " It must be looked at again.";
        };
    }
}
