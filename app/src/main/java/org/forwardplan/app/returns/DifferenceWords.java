package org.forwardplan.app.returns;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.comparison.ItemWords;
import org.forwardplan.model.merge.Choice;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.returns.Difference;
import org.forwardplan.model.returns.ReturnPreview;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The differences of a return in words: what each is about, what each side says, who said it when.
///
/// @param came the day on which the file came
record DifferenceWords(Plan plan, ReturnPreview preview, LocalDate came) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    static DifferenceWords of(OpenPlan plan, ReturnPreview preview) {
        var came =
                plan.plan().all(PartnerReturn.class).stream()
                        .filter(it -> it.request().equals(preview.request().id()))
                        .filter(it -> it.contents().equals(preview.contents()))
                        .map(PartnerReturn::receivedAt)
                        .findFirst()
                        .orElseGet(plan::now);
        return new DifferenceWords(plan.plan(), preview, LocalDate.ofInstant(came, plan.zone()));
    }

    /// What the difference is about, e.g. `Reduce waits: Due`.
    String title(Difference difference) {
        var merge = difference.merge();
        var name = ItemWords.value(merge.item().name(), _ -> "").replaceAll("^“|”$", "");
        return merge.whole() ? name : "%s: %s".formatted(name, merge.fieldWords());
    }

    /// A value as a planner reads it, long texts whole: the difference may stand at their end.
    String of(Difference difference, @Nullable Object value) {
        return value == null && difference.merge().whole() ? "Not there" : of(value);
    }

    private String of(@Nullable Object value) {
        return switch (value) {
            case PlanItem item when item.name().isBlank() -> "There";
            case PlanItem item -> "There: " + item.name();
            case String text when !text.isEmpty() -> text;
            case PassageBody body -> body.plainText();
            case null, default -> ItemWords.value(value, this::named);
        };
    }

    /// When it was sent; empty where that is not known.
    String sent() {
        var on = preview.request().sentOn();
        return on == null ? "" : DAY.format(on);
    }

    /// Whose words came back, and when.
    String returned() {
        return "%s, %s".formatted(preview.partner(), DAY.format(came));
    }

    /// What a choice means for a difference.
    String of(Difference difference, Choice choice) {
        var merge = difference.merge();
        var ours = choice == Choice.OURS;
        if (merge.whole() && merge.theirs() == null) {
            return ours ? "Keep it" : "Remove it";
        }
        return merge.whole() && merge.ours() == null
                ? ours ? "Leave it out" : "Add it"
                : choice.toString();
    }

    private String named(ItemId id) {
        return plan.find(id).map(PlanItem::name).orElse("something removed");
    }
}
