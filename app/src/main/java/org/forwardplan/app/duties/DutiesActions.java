package org.forwardplan.app.duties;

import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.editing.AddEvidence;
import org.forwardplan.model.editing.ConfirmAnswer;
import org.forwardplan.model.editing.LinkAnswer;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.TestRef;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// What a planner can do about a requirement. Each is one step to undo.
final class DutiesActions {

    private static final int SHORT = 60;

    private final OpenPlan plan;
    private final Navigator navigator;
    private final Clock clock;
    private String reviewer = "";

    DutiesActions(OpenPlan plan, Navigator navigator, Clock clock) {
        this.plan = plan;
        this.navigator = navigator;
        this.clock = clock;
    }

    PlanState state() {
        return plan.state();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void show(ItemId item) {
        navigator.show(item);
    }

    // Evidence and links

    /// Evidence yet to be written, after all there is.
    Evidence newEvidence() {
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

    boolean addEvidence(Evidence evidence, List<TestRef> tests) {
        return plan.perform(new AddEvidence(evidence, tests));
    }

    boolean reviseEvidence(Evidence now) {
        return plan.perform(new ReviseItem("Change evidence " + quoted(now.title()), now));
    }

    void removeEvidence(Evidence evidence) {
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

    // The answer in the planner's words

    /// @param what the field that changes, as the history tells it, e.g. `lead`
    void revise(Answer now, String what) {
        var title =
                plan.plan().find(Requirement.class, now.id().requirement()).map(Requirement::title);
        plan.perform(
                new ReviseItem("Change %s for %s".formatted(what, quoted(title.orElse(""))), now));
    }

    // Confirmation

    /// The role that confirmed last, here or earlier in this plan; empty where none has.
    String reviewer() {
        return !reviewer.isEmpty()
                ? reviewer
                : plan.plan()
                        .items(Confirmation.class)
                        .max(Comparator.comparing(Confirmation::on))
                        .map(Confirmation::by)
                        .orElse("");
    }

    /// Why it cannot be confirmed yet; empty where it can.
    static String whyNot(RequirementCoverage row) {
        var open = row.tests().size() - (int) row.answeredTests();
        return open == 0
                ? ""
                : "It can be confirmed once every test is answered: %s still open."
                        .formatted(DutiesStanding.count(open, "test is", "tests are"));
    }

    boolean confirm(Requirement requirement, String by, LocalDate on, String note) {
        var confirm = new ConfirmAnswer(requirement.id(), by, on, note);
        var done = plan.perform(new Labelled("Confirm " + quoted(requirement.title()), confirm));
        if (done) {
            reviewer = by.strip();
        }
        return done;
    }

    void withdraw(Requirement requirement) {
        plan.perform(
                new RemoveItem(
                        "Withdraw the confirmation of " + quoted(requirement.title()),
                        new ItemId.ConfirmationId(requirement.id())));
    }

    private String title(TestRef test) {
        return quoted(
                plan.plan()
                        .find(Requirement.class, test.requirement())
                        .map(Requirement::title)
                        .orElse(test.toString()));
    }

    private static String quoted(String text) {
        var end = text.lastIndexOf(' ', SHORT);
        var shown = text.length() <= SHORT ? text : text.substring(0, end > 0 ? end : SHORT) + "…";
        return "“" + shown + "”";
    }
}
