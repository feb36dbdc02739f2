package org.forwardplan.persistence.excel;

import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Prose;

import java.util.List;

/// A plan in which every text begins as a spreadsheet program expects a formula to begin.
final class FormulaLikePlan {

    private static final List<String> BEGINNINGS =
            List.of(
                    "=HYPERLINK(\"https://example.org\",\"Open\") ",
                    "=cmd|'/c calc'!A1 ",
                    "+1+cmd|'/c calc'!A1 ",
                    "-2+3 ",
                    "@SUM(1,2) ",
                    "\t=1+1 ",
                    "\r=1+1 ",
                    "DDE(\"cmd\";\"/c calc\";\"1\") ");

    private int at;

    private FormulaLikePlan() {}

    static Plan of(Plan plan) {
        var likeness = new FormulaLikePlan();
        return Plan.of(plan.items().map(likeness::item));
    }

    private PlanItem item(PlanItem item) {
        var now = item;
        for (var field : ItemFields.of(item)) {
            if (field.value() instanceof String text && !text.isBlank()) {
                now = with(now, field.name(), beginning() + text);
            }
        }
        return now instanceof Passage passage && passage.body() instanceof Prose prose
                ? ItemFields.with(passage, "body", Prose.of(beginning() + prose.plainText()))
                : now;
    }

    /// What must be one of a few words, or the name of something, stays as it is.
    private static PlanItem with(PlanItem item, String field, String text) {
        try {
            return ItemFields.with(item, field, text);
        } catch (IllegalArgumentException refused) {
            return item;
        }
    }

    private String beginning() {
        return BEGINNINGS.get(at++ % BEGINNINGS.size());
    }
}
