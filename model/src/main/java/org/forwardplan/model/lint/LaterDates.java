package org.forwardplan.model.lint;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days that a text speaks of as past and that come after the day of the paper: usually a wrong
/// year.
final class LaterDates {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;!?])\\s+|\\R");

    private static final Pattern DATE =
            Pattern.compile(
                    "\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?<month>Jan(?:uary)?|Feb(?:ruary)?"
                        + "|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
                        + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\s+(?<year>\\d{4})\\b"
                        + "|\\b(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4})\\b");

    private static final Pattern PAST =
            Pattern.compile(
                    "\\b(published|issued|released|approved|agreed|adopted|signed|held|met|received|launched|completed|started|began|ended|was|were|has"
                        + " been|have been|took place|considered|discussed|endorsed|submitted)\\b");

    private static final Pattern FUTURE =
            Pattern.compile(
                    "\\b(will|shall|must|should|would|could|can|may|to"
                            + " be|due|expect(s|ed)?|plan(s|ned)?|planning"
                            + " to|intends?|intended|aims?|by|until|before|unless|is to|are"
                            + " to|target|forecast|from|when|once|if)\\b");

    private LaterDates() {}

    /// The first such day, as the text writes it.
    static Optional<String> in(String text, LocalDate paper) {
        return Arrays.stream(SENTENCE_END.split(text))
                .flatMap(sentence -> inSentence(sentence, paper).stream())
                .findFirst();
    }

    private static Optional<String> inSentence(String sentence, LocalDate paper) {
        var found = DATE.matcher(sentence);
        while (found.find()) {
            var first = firstDay(found);
            var before = sentence.substring(0, found.start());
            if (first != null && first.isAfter(paper) && spokenOfAsPast(before)) {
                return Optional.of(found.group());
            }
        }
        return Optional.empty();
    }

    private static boolean spokenOfAsPast(String before) {
        return PAST.matcher(before.toLowerCase(Locale.UK)).find() && !FUTURE.matcher(before).find();
    }

    /// The first day it can mean; null where there is no such day.
    private static @Nullable LocalDate firstDay(Matcher date) {
        try {
            if (date.group("month") == null) {
                return LocalDate.of(number(date, "y"), number(date, "m"), number(date, "d"));
            }
            var month = YearMonth.of(number(date, "year"), month(date.group("month")));
            return date.group("day") == null ? month.atDay(1) : month.atDay(number(date, "day"));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }

    private static Month month(String name) {
        var start = name.substring(0, 3).toUpperCase(Locale.UK);
        return List.of(Month.values()).stream()
                .filter(month -> month.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
