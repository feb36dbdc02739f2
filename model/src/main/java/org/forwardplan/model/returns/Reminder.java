package org.forwardplan.model.returns;

import org.forwardplan.model.returns.ReturnTracking.Row;
import org.forwardplan.model.returns.ReturnTracking.State;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Words for a mail to whoever owes a return: who, what, by when, how late.
public final class Reminder {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private Reminder() {}

    /// One reminder, ready to be pasted into a mail.
    public static String to(Row row) {
        return """
        To: %s
        Subject: %s

        Hello,

        %s

        What we asked for:
        %s

        %s%s

        Thank you.
        """
                .formatted(
                        row.partner(),
                        row.request().title(),
                        opening(row),
                        asked(row),
                        row.request().file().isEmpty()
                                ? "It is all in the workbook we sent you."
                                : "It is all in the workbook “%s” that we sent you."
                                        .formatted(row.request().file()),
                        row.request().contact().isBlank()
                                ? ""
                                : "\nIf you have questions, or cannot make it by then, please tell the %s."
                                        .formatted(inSentence(row.request().contact())));
    }

    private static String opening(Row row) {
        var due = day(row.request().due());
        if (row.days() < 0) {
            return "Your return was due on %s, %s ago. Please send it as soon as you can."
                    .formatted(due, Row.count(-row.days()));
        }
        return row.days() == 0
                ? "Your return is due today, %s.".formatted(due)
                : "Your return is due on %s, in %s.".formatted(due, Row.count(row.days()));
    }

    private static String asked(Row row) {
        return row.request().asks().stream()
                .map(ask -> "- " + ask.kind())
                .collect(Collectors.joining("\n"));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// A role as it stands in a sentence; an abbreviation keeps its capitals.
    private static String inSentence(String role) {
        return role.length() > 1 && Character.isLowerCase(role.charAt(1))
                ? role.substring(0, 1).toLowerCase(Locale.UK) + role.substring(1)
                : role;
    }

    /// A reminder for each request that is out and unanswered, the latest first.
    static String all(ReturnTracking tracking) {
        return owing(tracking).stream().map(Reminder::to).collect(Collectors.joining("\n---\n\n"));
    }

    private static List<Row> owing(ReturnTracking tracking) {
        return tracking.rows().stream()
                .filter(row -> row.state() == State.OVERDUE || row.state() == State.SENT)
                .toList();
    }
}
