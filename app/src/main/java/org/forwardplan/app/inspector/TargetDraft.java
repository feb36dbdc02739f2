package org.forwardplan.app.inspector;

import org.forwardplan.model.plan.Target;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// A target as it is being written: a form, and what has been typed for it so far.
///
/// @param figure the figure, or the lower end of a range; empty where the form has none
/// @param upTo the upper end of a range
/// @param words the unit of a figure, what changes each year, what is to be done, or the narrative
record TargetDraft(Form form, String figure, String upTo, String words, @Nullable LocalDate by) {

    /// The forms a target can have, as a planner chooses between them.
    enum Form {
        AT_LEAST("At least"),
        AT_MOST("At most"),
        BETWEEN("Between"),
        EACH_YEAR("Per cent each year"),
        ELIMINATE("Eliminate"),
        DELIVER("Deliver"),
        NARRATIVE("In words only");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        boolean hasFigure() {
            return this == AT_LEAST || this == AT_MOST || this == BETWEEN || this == EACH_YEAR;
        }

        /// What the words of a target of this form say.
        String asksFor() {
            return switch (this) {
                case AT_LEAST, AT_MOST, BETWEEN -> "Unit, e.g. % or per million adults";
                case EACH_YEAR -> "Of what";
                case ELIMINATE, DELIVER -> "What";
                case NARRATIVE -> "What is to be achieved";
            };
        }

        @Override
        public String toString() {
            return words;
        }
    }

    static TargetDraft of(Target target) {
        return switch (target) {
            case Target.AtLeast it -> figure(Form.AT_LEAST, it.value(), it.unit(), it.by());
            case Target.AtMost it -> figure(Form.AT_MOST, it.value(), it.unit(), it.by());
            case Target.Between it ->
                    new TargetDraft(
                            Form.BETWEEN,
                            it.low().toPlainString(),
                            it.high().toPlainString(),
                            it.unit(),
                            it.by());
            case Target.EachYear it -> figure(Form.EACH_YEAR, it.percent(), it.of(), it.by());
            case Target.Eliminate it -> new TargetDraft(Form.ELIMINATE, "", "", it.what(), it.by());
            case Target.Deliver it -> new TargetDraft(Form.DELIVER, "", "", it.what(), it.by());
            case Target.Narrative it ->
                    new TargetDraft(Form.NARRATIVE, "", "", it.statement(), null);
        };
    }

    /// The target, once enough has been written for one.
    Optional<Target> target() {
        if (words.isBlank()
                && form != Form.AT_LEAST
                && form != Form.AT_MOST
                && form != Form.BETWEEN) {
            return Optional.empty();
        }
        return switch (form) {
            case AT_LEAST -> number(figure).map(it -> new Target.AtLeast(it, words.strip(), by));
            case AT_MOST -> number(figure).map(it -> new Target.AtMost(it, words.strip(), by));
            case BETWEEN ->
                    number(figure)
                            .flatMap(low ->
                                    number(upTo)
                                            .filter(high -> high.compareTo(low) >= 0)
                                            .map(high ->
                                                    new Target.Between(
                                                            low, high, words.strip(), by)));
            case EACH_YEAR -> number(figure).map(it -> new Target.EachYear(it, words.strip(), by));
            case ELIMINATE -> Optional.of(new Target.Eliminate(words.strip(), by));
            case DELIVER -> Optional.of(new Target.Deliver(words.strip(), by));
            case NARRATIVE -> Optional.of(new Target.Narrative(words.strip()));
        };
    }

    private static TargetDraft figure(
            Form form, BigDecimal value, String words, @Nullable LocalDate by) {
        return new TargetDraft(form, value.toPlainString(), "", words, by);
    }

    private static Optional<BigDecimal> number(String typed) {
        var plain = typed.strip().replace(",", "").replace("%", "");
        try {
            return plain.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(plain));
        } catch (NumberFormatException notYet) {
            return Optional.empty();
        }
    }
}
