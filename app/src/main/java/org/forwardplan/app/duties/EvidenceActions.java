package org.forwardplan.app.duties;

import static org.forwardplan.app.duties.DutiesActions.quoted;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.editing.AddEvidence;
import org.forwardplan.model.editing.LinkAnswer;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.TestRef;

import java.util.List;
import java.util.UUID;

/// What a planner can do about the answers to a test. Each is one step to undo.
final class EvidenceActions {

    private final OpenPlan plan;

    EvidenceActions(OpenPlan plan) {
        this.plan = plan;
    }

    /// Evidence yet to be written, after all there is.
    Evidence blank() {
        var last = plan.plan().items(Evidence.class).mapToInt(Evidence::position).max().orElse(-1);
        return new Evidence(
                new EvidenceId(UUID.randomUUID()),
                last + 1,
                "",
                "",
                Evidence.Kind.STRATEGY,
                null,
                null);
    }

    boolean add(Evidence evidence, List<TestRef> tests) {
        return plan.perform(new AddEvidence(evidence, tests));
    }

    boolean revise(Evidence now) {
        return plan.perform(new ReviseItem("Change evidence " + quoted(now.title()), now));
    }

    void remove(Evidence evidence) {
        plan.perform(new RemoveItem("Remove evidence " + quoted(evidence.title()), evidence.id()));
    }

    /// What goes with a piece of evidence, said before it goes.
    String removalWords(Evidence evidence) {
        var links =
                plan.plan()
                        .items(Link.class)
                        .filter(link -> link.from().equals(evidence.id()))
                        .count();
        return switch ((int) links) {
            case 0 -> "It answers nothing. You can undo this.";
            case 1 -> "Its link to 1 test goes with it. You can undo this.";
            default -> "Its links to %d tests go with it. You can undo this.".formatted(links);
        };
    }

    void link(LinkChoices.Choice choice, TestRef test) {
        plan.perform(
                new LinkAnswer(
                        "Link %s with %s".formatted(quoted(choice.title()), title(test)),
                        choice.from(),
                        List.of(test)));
    }

    void unlink(TestCoverage.Answered answered) {
        plan.perform(
                new RemoveItem(
                        "Unlink %s from %s"
                                .formatted(
                                        quoted(answered.from().name()),
                                        title(answered.link().test())),
                        answered.link().id()));
    }

    private String title(TestRef test) {
        return quoted(
                plan.plan()
                        .find(Requirement.class, test.requirement())
                        .map(Requirement::title)
                        .orElse(test.toString()));
    }
}
