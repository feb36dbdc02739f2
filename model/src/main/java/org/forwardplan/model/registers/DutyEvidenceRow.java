package org.forwardplan.model.registers;

import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.TestRef;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A piece of evidence with the duties it is evidence for.
///
/// @param answers the tests it answers in the plan; none for a new row
/// @param duty that a new row is evidence for; null while none is named
/// @param question of that duty that a new row answers, in the words of the list; empty while none
///   is named
public record DutyEvidenceRow(
        Evidence evidence, List<TestRef> answers, @Nullable RequirementId duty, String question) {

    public DutyEvidenceRow {
        answers = List.copyOf(answers);
    }

    DutyEvidenceRow with(Evidence now) {
        return new DutyEvidenceRow(now, answers, duty, question);
    }

    DutyEvidenceRow duty(@Nullable RequirementId now) {
        return new DutyEvidenceRow(evidence, answers, now, question);
    }

    DutyEvidenceRow asking(String now) {
        return new DutyEvidenceRow(evidence, answers, duty, now);
    }
}
