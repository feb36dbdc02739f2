package org.forwardplan.app.answers;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.duties.TestCoverage.Answered;
import org.forwardplan.model.editing.LinkAnswers;
import org.forwardplan.model.editing.MoveAnswers;
import org.forwardplan.model.editing.StillAnswers;
import org.forwardplan.model.editing.Unlink;
import org.forwardplan.model.editing.WriteAnswer;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TestRef;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a planner can do about the answer to a test, from any page. Each is one step to undo.
public final class AnswerActions {

    private static final int SHORT = 60;

    private final OpenPlan plan;

    public AnswerActions(OpenPlan plan) {
        this.plan = plan;
    }

    public boolean link(List<? extends Answering> from, TestRef test) {
        var what = from.size() == 1 ? named(from.getFirst()) : from.size() + " passages";
        return plan.perform(
                new LinkAnswers(
                        "Link %s with %s".formatted(what, title(test)),
                        List.copyOf(from),
                        List.of(test)));
    }

    /// Says that these still answer, as they stand now.
    public boolean stillAnswers(List<Answered> answers) {
        return !answers.isEmpty()
                && plan.perform(
                        new StillAnswers("Still answers: " + told(answers), links(answers)));
    }

    public boolean noLongerAnswers(List<Answered> answers) {
        return !answers.isEmpty()
                && plan.perform(new Unlink("No longer answers: " + told(answers), links(answers)));
    }

    /// Says that what answered something no longer asked answers this test.
    public boolean move(Answered orphan, TestRef to) {
        return plan.perform(
                new MoveAnswers(
                        "Move %s to %s".formatted(quoted(orphan.from().name()), title(to)),
                        links(List.of(orphan)),
                        to));
    }

    /// What the test of a link asks now; empty where it is gone.
    public String asks(Answered answered) {
        var test = answered.link().test();
        return plan.plan()
                .find(Requirement.class, test.requirement())
                .flatMap(row -> row.test(test.test()))
                .map(Requirement.Test::asks)
                .orElse("");
    }

    /// Every link of a thing that should be looked at again.
    public List<Answered> outdated(ItemId from) {
        return plan.state().coverage().rows().stream()
                .flatMap(row -> row.outdated().stream())
                .filter(answer -> answer.from().id().equals(from))
                .toList();
    }

    /// Writes a passage at the end of a section, linked with the test.
    public Optional<PassageId> write(SectionId section, PassageBody body, TestRef test) {
        var id = new PassageId(UUID.randomUUID());
        var label =
                "Write an answer to %s in %s"
                        .formatted(
                                title(test),
                                quoted(
                                        plan.plan()
                                                .find(Section.class, section)
                                                .map(Section::title)
                                                .orElse("")));
        return plan.perform(new WriteAnswer(label, id, section, body, test))
                ? Optional.of(id)
                : Optional.empty();
    }

    private String told(List<Answered> answers) {
        if (answers.size() > 1) {
            return answers.size() + " links";
        }
        var answer = answers.getFirst();
        return "%s to %s".formatted(quoted(answer.from().name()), title(answer.link().test()));
    }

    private static List<LinkId> links(List<Answered> answers) {
        return answers.stream().map(answer -> answer.link().id()).toList();
    }

    private String named(Answering from) {
        return quoted(plan.plan().find(from).map(PlanItem::name).orElse(""));
    }

    private String title(TestRef test) {
        return quoted(
                plan.plan()
                        .find(Requirement.class, test.requirement())
                        .map(Requirement::title)
                        .orElse(test.toString()));
    }

    /// Between quotation marks, short enough for the undo button.
    private static String quoted(String text) {
        var end = text.lastIndexOf(' ', SHORT);
        var shown = text.length() <= SHORT ? text : text.substring(0, end > 0 ? end : SHORT) + "…";
        return "“" + shown + "”";
    }
}
