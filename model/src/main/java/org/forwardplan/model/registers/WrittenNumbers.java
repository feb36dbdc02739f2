package org.forwardplan.model.registers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Figures as people write them: `1,234`, `12,5`, `1.234,5`, `£300`, `45%`, and `(300)` for what is
/// below nothing.
final class WrittenNumbers {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\((.+)\\)");
    private static final Pattern BY_COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern BY_POINTS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d+");
    private static final Pattern PLAIN = Pattern.compile("-?(\\d+(\\.\\d+)?|\\.\\d+)");

    private WrittenNumbers() {}

    /// @param form the words as [Tolerant#form] gives them
    static Optional<BigDecimal> read(String form) {
        var figures = form.replaceAll("[£ %]", "");
        var bracketed = IN_BRACKETS.matcher(figures);
        if (bracketed.matches()) {
            var inside = bracketed.group(1);
            // A sign as well would say it twice.
            return inside.startsWith("-")
                    ? Optional.empty()
                    : plain(inside).map(BigDecimal::negate);
        }
        return plain(figures.startsWith("+") ? figures.substring(1) : figures);
    }

    private static Optional<BigDecimal> plain(String figures) {
        var plain = figures;
        if (BY_COMMAS.matcher(figures).matches()) {
            plain = figures.replace(",", "");
        } else if (BY_POINTS.matcher(figures).matches()) {
            plain = figures.replace(".", "").replace(',', '.');
        } else {
            plain = figures.replace(',', '.');
        }
        return PLAIN.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }
}
