package org.forwardplan.persistence.spreadsheets;

import java.util.Optional;
import java.util.regex.Pattern;

/// A name that a workbook defines, where it stands for a text rather than for cells.
final class NamedText {

    private static final Pattern QUOTED =
            Pattern.compile("(?:of:)?=?\\s*\"((?:[^\"]|\"\")*)\"", Pattern.DOTALL);

    private NamedText() {}

    /// @param formula that the name stands for
    static Optional<String> read(String formula) {
        var quoted = QUOTED.matcher(formula.strip());
        return quoted.matches()
                ? Optional.of(quoted.group(1).replace("\"\"", "\""))
                : Optional.empty();
    }
}
