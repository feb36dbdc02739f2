package org.forwardplan.model.editing;

import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.writing.BodyText;
import org.forwardplan.model.writing.BodyText.Spot;
import org.forwardplan.model.writing.Sought;

import java.util.ArrayList;
import java.util.List;

/// Replaces words in passages, all in one step. What is bold, italic or a link stays so.
///
/// @param by without line breaks
/// @param passages in which to replace them all; those no longer in the plan are passed over
/// @param only the one place where they are replaced, in a single passage; empty for every place
public record ReplaceText(Sought sought, String by, List<PassageId> passages, List<Spot> only)
        implements PlanCommand {

    public ReplaceText {
        passages = List.copyOf(passages);
        only = List.copyOf(only);
    }

    @Override
    public String label() {
        return "Replace “%s” with “%s”".formatted(sought.words(), by);
    }

    @Override
    public boolean sweeping() {
        return passages.size() > 1;
    }

    @Override
    public Decision decide(Plan plan) {
        var changes = new ArrayList<Revised>();
        for (var id : passages) {
            plan.find(Passage.class, id)
                    .ifPresent(was -> {
                        var found = BodyText.find(was.body(), sought);
                        var spots =
                                only.isEmpty()
                                        ? found
                                        : found.stream().filter(only::contains).toList();
                        var now = was.withBody(BodyText.replace(was.body(), spots, by));
                        if (!spots.isEmpty() && !now.equals(was)) {
                            changes.add(new Revised(was, now));
                        }
                    });
        }
        return Decision.accept(changes);
    }
}
