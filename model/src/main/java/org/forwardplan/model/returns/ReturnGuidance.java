package org.forwardplan.model.returns;

import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.forwardplan.model.workbooks.Workbook.Note;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The first sheet of a return: what is asked, by when, and how to fill it in.
final class ReturnGuidance {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private ReturnGuidance() {}

    static List<Note> of(Plan plan, ReturnRequest request, List<AskedSheet<?>> sheets) {
        var profile = plan.profile();
        var partner =
                plan.find(Organisation.class, request.partner())
                        .map(Organisation::name)
                        .orElse("you");
        var notes = new ArrayList<Note>();
        notes.add(
                new Note(
                        "What this is",
                        "%s asks %s for its part of the %s %s. Each sheet holds only the rows that are yours."
                                .formatted(
                                        profile.organisation(),
                                        partner,
                                        profile.documentName(),
                                        profile.period())));
        notes.add(new Note("Please send it back by", day(request.due())));
        if (!request.contact().isBlank()) {
            notes.add(new Note("Send it to, and ask", request.contact()));
        }
        if (!request.note().isBlank()) {
            notes.add(new Note("A note to you", request.note()));
        }
        for (var sheet : sheets) {
            notes.add(new Note("Sheet: " + sheet.title(), sheet(plan, sheet)));
        }
        notes.add(
                new Note(
                        "Filling it in",
                        "White cells are yours to fill in; grey cells say what the row is about."
                                + " Leave what is right as it is. A cell that you empty counts as"
                                + " empty. Once you have looked at a row, choose “Done” in its last"
                                + " column."));
        notes.add(
                new Note(
                        "Adding rows",
                        "Write new rows in the empty rows of the table. If these are not enough, go"
                                + " on beneath it."));
        notes.add(
                new Note(
                        "Taking rows out",
                        "You may delete a row that should go. We ask before anything is taken out"
                                + " of the plan."));
        notes.add(
                new Note(
                        "Do not worry about",
                        "Sorting, filtering, hiding or widening, the order of rows and columns,"
                                + " colours and fonts, formulas, or which program you save with. We"
                                + " know each row again."));
        notes.add(
                new Note(
                        "If a cell is locked",
                        "Grey cells are locked so that nobody writes over them by mistake. There is"
                                + " no password: in Excel, choose Review, then Unprotect Sheet, for"
                                + " instance to sort or to add rows in between."));
        notes.add(
                new Note(
                        "Please do not",
                        "Write anything about patients or people you could name: give roles"
                                + " instead."));
        return notes;
    }

    private static String sheet(Plan plan, AskedSheet<?> sheet) {
        if (!sheet.isNeeded(plan)) {
            return "There is nothing of yours in the plan yet, so this sheet is left out.";
        }
        return "%s %s".formatted(rows(sheet.filledIn()), what(sheet.kind()));
    }

    private static String rows(long rows) {
        if (rows == 0) {
            return "Nothing of yours stands in the plan yet: add what should.";
        }
        return rows == 1 ? "1 row." : "%,d rows.".formatted(rows);
    }

    private static String what(Ask.Kind kind) {
        return switch (kind) {
            case OBJECTIVES ->
                    "Say whether each objective, its target and its lead are still right. “Between”"
                            + " needs a value and “Up to”; “In words” needs no figure.";
            case TRAJECTORIES ->
                    "The figure planned for each year, and what each year came to, in the unit of"
                            + " the target. Leave a year empty while its figure is not known.";
            case MILESTONES ->
                    "Bring dates and status up to date, and add the milestones that are missing.";
            case EVIDENCE ->
                    "What shows that the duty is met: choose the duty and the question, then name"
                            + " the document or fact and what it says.";
            case DRAFTS ->
                    "The text of your sections, a row a paragraph or list. Start a heading with #,"
                        + " an item with a hyphen and a space; **bold** and *italic* stay as they"
                        + " are. Send changes to tables and figures in Word. Add a paragraph in an"
                        + " empty row of its section.";
            case COMMENTS ->
                    "What you would say to whoever drafts it, beside the text. Leave it empty where"
                            + " you have nothing to say.";
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
