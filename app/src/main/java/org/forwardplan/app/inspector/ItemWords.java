package org.forwardplan.app.inspector;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.DateSpan;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.Target;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Kinds and values of things as a planner reads them.
final class ItemWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final int SHORT = 90;

    private ItemWords() {}

    static String kind(PlanItem item) {
        return switch (item) {
            case PlanProfile _ -> "Plan";
            case Section _ -> "Section";
            case Passage _ -> "Passage";
            case Organisation it -> it.kind().toString();
            case Source it -> it.kind().toString();
            case Priority it -> it.kind().toString();
            case Fact _ -> "Fact";
            case Objective _ -> "Objective";
            case Milestone _ -> "Milestone";
            case Evidence _ -> "Evidence";
            case Requirement it -> it.kind() + " requirement";
            case Link _ -> "Link";
            case Answer _ -> "Answer";
            case Confirmation _ -> "Confirmation";
        };
    }

    static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case String text -> text.isEmpty() ? "nothing" : "“" + shortened(text) + "”";
            case LocalDate date -> DAY.format(date);
            case DateSpan span -> DAY.format(span.first()) + " to " + DAY.format(span.last());
            case Boolean yes -> yes ? "yes" : "no";
            case Target target -> target.words();
            case Prose prose -> "“" + shortened(prose.plainText().replace('\n', ' ')) + "”";
            case PassageBody body -> body.opening();
            case List<?> list ->
                    list.isEmpty()
                            ? "nothing"
                            : list.stream().map(ItemWords::value).collect(Collectors.joining(", "));
            case ItemId _ -> "another place";
            default -> value.toString();
        };
    }

    private static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }
}
