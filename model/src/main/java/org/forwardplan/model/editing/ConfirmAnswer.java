package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Records that a reviewer has looked at the answer to a requirement and found it good, as it
/// stands now.
///
/// The links it rests on remember what is said now: the reviewer has looked. Refused while any test
/// is unanswered, or where nobody is named.
public record ConfirmAnswer(RequirementId requirement, String by, LocalDate on, String note)
        implements PlanCommand {

    @Override
    public String label() {
        return "Confirm the answer to “%s”".formatted(requirement.key());
    }

    @Override
    public Decision decide(Plan plan) {
        if (by.isBlank()) {
            return Decision.refuse(
                    Finding.must(
                            "A confirmation needs the reviewer's role",
                            requirement,
                            "Write who confirms it"));
        }
        var row = Coverage.of(plan).row(requirement);
        if (row.isEmpty()) {
            return Decision.refuse(
                    Finding.must(
                            "That requirement is not in this plan's rulebook",
                            null,
                            "Choose another"));
        }
        if (!row.get().asked()) {
            return Decision.refuse(
                    Finding.must(
                            "The plan's rulebook no longer asks that",
                            requirement,
                            "Confirm the rows that took its place"));
        }
        if (!row.get().confirmable()) {
            return new Decision.Refused(
                    row.get().tests().stream()
                            .filter(test -> !test.answered())
                            .map(this::unanswered)
                            .toList());
        }
        var id = new ConfirmationId(requirement);
        var now = new Confirmation(id, by.strip(), on, note.strip(), row.get().restsOn());
        PlanChange change =
                plan.find(Confirmation.class, id)
                        .<PlanChange>map(was -> new Revised(was, now))
                        .orElseGet(() -> new Added(now));
        var changes = new ArrayList<>(List.of(change));
        row.get().tests().stream()
                .flatMap(test -> test.answers().stream())
                .forEach(answer -> changes.addAll(StillAnswers.remember(plan, answer.link())));
        return Decision.accept(changes);
    }

    private Finding unanswered(TestCoverage test) {
        return Finding.must(
                "Not answered yet: " + test.asks(),
                requirement,
                "Link a passage, objective or evidence to this test");
    }
}
