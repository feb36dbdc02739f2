package org.forwardplan.model.comparison;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.DateSpan;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.ItemFields.Field;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.SignOff;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Kinds and values of things as a planner reads them.
public final class ItemWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final int SHORT = 90;
    private static final int BEFORE = 20;

    /// What a year of a trajectory says; the rest says which year it is.
    private static final Set<String> FIGURES = Set.of("planned", "outturn", "note");

    private ItemWords() {}

    public static String kind(PlanItem item) {
        return switch (item) {
            case PlanProfile _ -> "Plan";
            case Section _ -> "Section";
            case Passage _ -> "Passage";
            case Picture _ -> "Picture";
            case Comment _ -> "Comment";
            case Note it -> it.kind().toString();
            case SignOff _ -> "Sign-off";
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
            case Baseline _ -> "Baseline";
            case ChangeReason _ -> "Reason for a change";
            case Revision _ -> "Revision";
            case BoardPaper _ -> "Board paper";
            case MadePaper _ -> "Paper made";
            case HouseTemplate _ -> "Word template";
            case TrajectoryPoint _ -> "Figures by year";
            case ReturnRequest _ -> "Return asked for";
            case PartnerReturn _ -> "File from a partner";
        };
    }

    /// @param named what a thing is called, by its id
    public static String value(@Nullable Object value, Function<ItemId, String> named) {
        return switch (value) {
            case null -> "nothing";
            case String text -> text.isEmpty() ? "nothing" : "“" + shortened(text) + "”";
            case LocalDate date -> DAY.format(date);
            case DateSpan span -> DAY.format(span.first()) + " to " + DAY.format(span.last());
            case Boolean yes -> yes ? "yes" : "no";
            case Target target -> target.words();
            case Prose prose -> value(text(prose), named);
            case PassageBody body -> body.opening();
            case List<?> list ->
                    list.isEmpty()
                            ? "nothing"
                            : list.stream()
                                    .map(it -> value(it, named))
                                    .collect(Collectors.joining(", "));
            case BigDecimal figure -> Wording.figure(figure);
            case ItemId id -> named.apply(id);
            case Requirement.Test test -> value(test.asks(), named);
            default -> value.toString();
        };
    }

    /// What a field of a thing is called; a figure bears its year and the body whose it is.
    ///
    /// @param named what a thing is called, by its id
    public static String field(PlanItem item, Field field, Function<ItemId, String> named) {
        if (!(item instanceof TrajectoryPoint point)) {
            return field.name().equals("volumes") ? "Printed in" : field.words();
        }
        var words =
                switch (field.name()) {
                    case "planned" -> "Figure planned for ";
                    case "outturn" -> "Outturn for ";
                    case "note" -> "Note on ";
                    default -> field.words() + ", ";
                };
        var whose = point.organisation();
        return whose == null
                ? words + point.year()
                : "%s%s, %s".formatted(words, point.year(), named.apply(whose));
    }

    /// What a figure of a year says and whose it is stand in the words of its fields.
    public static boolean isToldByOthers(PlanItem item, Field field) {
        return item instanceof TrajectoryPoint && !FIGURES.contains(field.name());
    }

    /// What a value was and what it is now; of long texts the words around the first difference.
    public static String change(
            @Nullable Object was, @Nullable Object now, Function<ItemId, String> named) {
        var before = value(was, named);
        var after = value(now, named);
        if (!before.equals(after)) {
            return before + " → " + after;
        }
        var wasText = text(was);
        var nowText = text(now);
        var from = 0;
        while (from < Math.min(wasText.length(), nowText.length())
                && wasText.charAt(from) == nowText.charAt(from)) {
            from++;
        }
        if (from == Math.max(wasText.length(), nowText.length())) {
            // Bold type, or a cell of a table: the words for it are the same.
            return before + ", changed";
        }
        var start = wasText.lastIndexOf(' ', Math.max(0, from - BEFORE)) + 1;
        return "“…%s” → “…%s”"
                .formatted(
                        shortened(wasText.substring(start)), shortened(nowText.substring(start)));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Prose prose -> prose.plainText().replace('\n', ' ');
            case null, default -> "";
        };
    }

    private static String shortened(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(SHORT - 1)) ? SHORT - 1 : SHORT;
        return text.substring(0, end) + "…";
    }
}
