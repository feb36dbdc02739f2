package org.forwardplan.persistence.rulebooks;

import org.forwardplan.model.plan.Target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Reads a target as it is written in files.
///
/// | written | means |
/// |---|---|
/// | `{at-least: 76, unit: "%", by: 2024-03-31}` | no less than |
/// | `{at-most: 30, unit: "per million adults"}` | no more than |
/// | `{between: [12, 15], unit: "per million under 18s"}` | both ends included |
/// | `{each-year: 5, of: "adults supported"}` | 5% more than the year before |
/// | `{eliminate: "waits of over 65 weeks"}` | none left |
/// | `{deliver: "a balanced position"}` | done by its date |
/// | `{narrative: "Keep improving"}` | words only; never a date |
public final class TargetReader {

    private static final List<String> FORMS =
            List.of(
                    "at-least",
                    "at-most",
                    "between",
                    "each-year",
                    "eliminate",
                    "deliver",
                    "narrative");

    private TargetReader() {}

    public static Target read(YamlRow row) {
        var forms = FORMS.stream().filter(row::has).toList();
        if (forms.size() != 1) {
            row.allow(allFields());
            row.fault(
                    "",
                    forms.isEmpty()
                            ? "does not say what it sets: write one of " + String.join(", ", FORMS)
                            : "sets several things (%s): make each a target of its own"
                                    .formatted(String.join(", ", forms)));
            return new Target.Narrative("");
        }
        var form = forms.getFirst();
        row.allow(fieldsOf(form));
        return switch (form) {
            case "at-least" ->
                    new Target.AtLeast(row.value(form).number(), row.text("unit"), row.date("by"));
            case "at-most" ->
                    new Target.AtMost(row.value(form).number(), row.text("unit"), row.date("by"));
            case "between" -> between(row);
            case "each-year" -> eachYear(row);
            case "eliminate" -> new Target.Eliminate(row.value(form).text(), row.date("by"));
            case "deliver" -> new Target.Deliver(row.value(form).text(), row.date("by"));
            default -> new Target.Narrative(row.value(form).text());
        };
    }

    private static List<String> fieldsOf(String form) {
        return switch (form) {
            case "each-year" -> List.of(form, "unit", "of", "by");
            case "eliminate", "deliver" -> List.of(form, "by");
            case "narrative" -> List.of(form);
            default -> List.of(form, "unit", "by");
        };
    }

    private static List<String> allFields() {
        var all = new ArrayList<>(FORMS);
        all.addAll(List.of("unit", "of", "by"));
        return all;
    }

    private static Target between(YamlRow row) {
        var ends = row.values("between").stream().map(YamlValue::number).toList();
        if (ends.size() != 2 || ends.getFirst().compareTo(ends.getLast()) > 0) {
            row.fault("between", "must give the lower and the higher end, like [12, 15]");
            return new Target.Between(BigDecimal.ZERO, BigDecimal.ZERO, "", null);
        }
        return new Target.Between(
                ends.getFirst(), ends.getLast(), row.text("unit"), row.date("by"));
    }

    private static Target eachYear(YamlRow row) {
        if (!row.text("unit").isEmpty() && !row.text("unit").equals("%")) {
            row.fault("unit", "must be \"%\" where a target is set for each year");
        }
        return new Target.EachYear(
                row.value("each-year").number(), row.value("of").text(), row.date("by"));
    }
}
