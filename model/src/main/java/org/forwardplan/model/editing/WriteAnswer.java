package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.editing.Decision.Refused;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.TestRef;

import java.util.List;

/// Writes a passage at the end of a section that answers a test: the passage and its link, as one
/// step.
public record WriteAnswer(
        String label, PassageId id, SectionId section, PassageBody body, TestRef test)
        implements PlanCommand {

    @Override
    public Decision decide(Plan plan) {
        if (body.blank()) {
            return Decision.refuse(
                    Finding.must("Nothing is written yet", null, "Write what answers the test"));
        }
        var last =
                (int)
                        plan.items(Passage.class)
                                .filter(passage -> passage.section().equals(section))
                                .count();
        return switch (new AddPassage(id, section, last, body).decide(plan)) {
            case Refused refused -> refused;
            case Accepted(var written) ->
                    switch (new LinkAnswer(label, id, List.of(test)).decide(plan.after(written))) {
                        case Refused refused -> refused;
                        case Accepted(var linked) -> Decision.accept(List.of(written, linked));
                    };
        };
    }
}
