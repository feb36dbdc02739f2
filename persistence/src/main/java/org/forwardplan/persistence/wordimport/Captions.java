package org.forwardplan.persistence.wordimport;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells the line that names a table or figure from other text.
final class Captions {

    private static final Pattern LABEL =
            Pattern.compile(
                    "(table|figure|fig\\.?|chart|graph|map|diagram|image|picture|exhibit|box)"
                            + "\\s+([\\dA-Z]{1,3}(?:[.-]\\d{1,3})?)\\s*(?:[:.–—-]\\s*|\\s)",
                    Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 250;

    private final Styles styles;
    private final RunWriter runs;

    Captions(Styles styles, RunWriter runs) {
        this.styles = styles;
        this.runs = runs;
    }

    /// @param table true where it names a table, false where a figure
    /// @param styled true where the author has said that it is a caption
    record Caption(Unit unit, String text, boolean table, boolean styled) {}

    /// Empty where the paragraph is no caption. Without the label: the plan counts tables itself.
    Optional<Caption> read(Unit unit) {
        var text = runs.text(unit).replace('\t', ' ').strip();
        var styled = styles.name(unit.shape()).equals("caption");
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        // A caption may be a label and no more; a line of text is not.
        var label = LABEL.matcher(styled ? text + " " : text);
        if (label.lookingAt() && (styled || label.end() < text.length())) {
            var table = label.group(1).toLowerCase(Locale.ROOT).equals("table");
            var words = text.substring(Math.min(label.end(), text.length())).strip();
            return Optional.of(new Caption(unit, words, table, styled));
        }
        return styled ? Optional.of(new Caption(unit, text, true, true)) : Optional.empty();
    }
}
