package org.forwardplan.app.duties;

import org.forwardplan.app.answers.Answers;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.editing.ConfirmAnswer;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Requirement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;

/// What a planner can do about a requirement. Each is one step to undo.
final class DutiesActions {

    private static final int SHORT = 60;

    private final OpenPlan plan;
    private final Navigator navigator;
    private final Clock clock;
    private final EvidenceActions evidence;
    private final Answers answers;
    private String reviewer = "";

    DutiesActions(OpenPlan plan, Navigator navigator, Clock clock, Answers answers) {
        this.answers = answers;
        this.plan = plan;
        this.navigator = navigator;
        this.clock = clock;
        this.evidence = new EvidenceActions(plan);
    }

    PlanState state() {
        return plan.state();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Linking what answers a test, and evidence.
    EvidenceActions evidence() {
        return evidence;
    }

    /// Finding, accepting and looking again at what answers.
    Answers answers() {
        return answers;
    }

    void show(ItemId item) {
        navigator.show(item);
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

    /// A title between quotation marks, short enough for the undo button.
    static String quoted(String text) {
        var end = text.lastIndexOf(' ', SHORT);
        var shown = text.length() <= SHORT ? text : text.substring(0, end > 0 ? end : SHORT) + "…";
        return "“" + shown + "”";
    }
}
