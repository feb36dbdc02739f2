package org.forwardplan.app.duties;

import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Everything in the plan that could answer a test, to be found by typing.
final class LinkChoices {

    private final List<Choice> all;

    /// Something to link.
    ///
    /// @param kind as the planner reads it, e.g. `Passage`
    /// @param note the words by which a planner tells it from its neighbours
    record Choice(Answering from, String kind, String title, String note, String sought) {}

    private LinkChoices(List<Choice> all) {
        this.all = all;
    }

    /// Passages in the order of the plan, then objectives, milestones, sources and evidence;
    /// without those that answer the test already.
    static LinkChoices of(PlanState state, TestCoverage test) {
        var linked = test.answers().stream().map(answer -> answer.link().from()).toList();
        var passages =
                state.outline().entries().stream()
                        .flatMap(entry ->
                                entry.passages().stream().map(passage -> passage(entry, passage)));
        var objectives = state.plan().all(Objective.class).stream().map(LinkChoices::objective);
        var milestones = state.plan().all(Milestone.class).stream().map(LinkChoices::milestone);
        var sources = state.plan().all(Source.class).stream().map(LinkChoices::source);
        var evidence = state.plan().all(Evidence.class).stream().map(LinkChoices::evidence);
        return new LinkChoices(
                Stream.of(passages, objectives, milestones, sources, evidence)
                        .flatMap(choices -> choices)
                        .filter(choice -> !linked.contains(choice.from()))
                        .toList());
    }

    /// Those in which every word occurs; all of them where nothing is typed.
    List<Choice> matching(String typed) {
        var words =
                Arrays.stream(typed.toLowerCase(Locale.UK).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return all.stream()
                .filter(choice -> words.stream().allMatch(choice.sought()::contains))
                .toList();
    }

    private static Choice passage(Outline.Entry entry, Passage passage) {
        return choice(
                passage.id(),
                "Passage",
                entry.heading(),
                passage.name(),
                passage.body().plainText());
    }

    private static Choice objective(Objective objective) {
        return choice(
                objective.id(),
                "Objective",
                objective.title(),
                objective.target().words(),
                objective.lead());
    }

    private static Choice milestone(Milestone milestone) {
        return choice(
                milestone.id(),
                "Milestone",
                milestone.title(),
                "%s, %s to %s"
                        .formatted(
                                milestone.stream(),
                                Labels.day(milestone.span().first()),
                                Labels.day(milestone.span().last())),
                milestone.status().toString());
    }

    private static Choice source(Source source) {
        return choice(
                source.id(),
                "Source",
                source.title(),
                "%s, %s".formatted(source.kind(), source.status()),
                source.note());
    }

    private static Choice evidence(Evidence evidence) {
        return choice(
                evidence.id(),
                "Evidence",
                evidence.title(),
                evidence.detail().isEmpty() ? evidence.kind().toString() : evidence.detail(),
                evidence.kind().toString());
    }

    private static Choice choice(
            Answering from, String kind, String title, String note, String more) {
        var sought = String.join("\n", kind, title, note, more).toLowerCase(Locale.UK);
        return new Choice(from, kind, title, note, sought);
    }
}
