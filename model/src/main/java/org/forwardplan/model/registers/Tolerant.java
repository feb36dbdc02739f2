package org.forwardplan.model.registers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words as they are compared: what a typing program changes by itself does not count.
public final class Tolerant {

    private static final Pattern SINGLE = Pattern.compile("[‘’‚‛′`´]");
    private static final Pattern DOUBLE = Pattern.compile("[“”„‟″]");
    private static final Pattern DASH = Pattern.compile("[‐‑‒–—―−]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\t\\n\\r]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern SPACE_IN_LINE = Pattern.compile("\\p{Zs}");

    private static final Pattern YEARS =
            Pattern.compile("\\b(?:fy ?)?(?:\\d{4}|\\d{2}) ?[/-] ?(?:\\d{4}|\\d{2})\\b");
    private static final Pattern BEHIND = Pattern.compile("[^\\p{L}\\p{N}%)]+$");

    private Tolerant() {}

    /// The same for all ways to write a name: case, quotes, dashes, spaces and `&` do not count.
    public static String form(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
        plain = SINGLE.matcher(plain).replaceAll("'");
        plain = DOUBLE.matcher(plain).replaceAll("\"");
        plain = DASH.matcher(plain).replaceAll("-");
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = plain.replace("&", " and ");
        return SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /// A heading as it is compared: nor do the marks people put behind it, such as a colon or a
    /// star, and how a financial year is written.
    public static String heading(String words) {
        var years = YEARS.matcher(form(words));
        return BEHIND.matcher(years.replaceAll(WrittenDays::financialYearAsPrinted)).replaceAll("");
    }

    /// Words as they are kept: no spaces at the ends, no characters that cannot be seen.
    static String clean(String words) {
        var lines = LINE_END.matcher(words).replaceAll("\n");
        var seen = INVISIBLE.matcher(lines).replaceAll("");
        return seen.replace('\u00A0', ' ').strip();
    }

    /// The same for all ways in which programs keep one text.
    static String kept(String words) {
        return SPACE_IN_LINE
                .matcher(clean(words))
                .replaceAll(" ")
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }
}
