package org.forwardplan.model.proof;

import org.forwardplan.model.comparison.ItemWords;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.proof.Mismatch.OfHistory;
import org.forwardplan.model.proof.Mismatch.OfPlan;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a planner reads of two accounts that contradict each other.
public record MismatchWords(Plan plan, ZoneId zone) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);

    /// What differs, in one line: `Section “Quality”`.
    public String heading(Mismatch mismatch) {
        return "%s “%s”".formatted(ItemWords.kind(mismatch.item()), mismatch.item().name());
    }

    /// Each field with both accounts, a line each.
    public List<String> lines(Mismatch mismatch) {
        return switch (mismatch) {
            case OfPlan(var shown, var recorded, var last) ->
                    shown == null
                            ? List.of(
                                    "It is not in the plan, but nothing in its history took it out"
                                            + since(last))
                            : recorded == null
                                    ? List.of(
                                            last == null
                                                    ? "It is in the plan, but nothing in its"
                                                            + " history put it there"
                                                    : "It is in the plan, but was taken out"
                                                            + by(last))
                                    : accounts(
                                            shown,
                                            recorded,
                                            "the plan says",
                                            "its history says",
                                            since(last));
            case OfHistory(var left, var found, var later) ->
                    found == null || left == null
                            ? List.of(
                                    "Its history does not say where it "
                                            + (found == null ? "went" : "came from")
                                            + " before change %,d".formatted(later.number()))
                            : accounts(
                                    found,
                                    left,
                                    "change %,d found".formatted(later.number()),
                                    "the change before it left",
                                    "");
        };
    }

    private List<String> accounts(
            PlanItem one, PlanItem other, String says, String otherwise, String when) {
        var lines = new ArrayList<String>();
        for (var it : TwoAccounts.of(one, other, this::named)) {
            lines.add(
                    "%s: %s %s, %s %s%s"
                            .formatted(it.field(), says, it.one(), otherwise, it.other(), when));
        }
        return lines;
    }

    private String named(ItemId id) {
        return plan.find(id).map(PlanItem::name).orElse("something that is gone");
    }

    private String since(@Nullable JournalEntry last) {
        return last == null ? "" : " (change %,d%s)".formatted(last.number(), by(last));
    }

    private String by(JournalEntry entry) {
        return " on %s: %s"
                .formatted(MOMENT.format(entry.edit().at().atZone(zone)), entry.edit().what());
    }
}
