package org.forwardplan.model.editing;

import org.forwardplan.model.duties.Fingerprint;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.Confirmation.Reliance;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.rulebook.RowImpact.TestFate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Carries what is said about rows, and who confirmed it, to the rows that take their place: to
/// each part of a row that is split, joined where rows are merged.
///
/// A confirmation of a row that was split or merged, or that asks something else, stays and no
/// longer holds.
final class HandoverWords {

    private final Steps steps;
    private final List<Requirement> was;
    private final List<Requirement> now;
    private final List<TestFate> tests;

    HandoverWords(Steps steps, List<Requirement> was, List<Requirement> now, List<TestFate> tests) {
        this.steps = steps;
        this.was = was;
        this.now = now;
        this.tests = tests;
    }

    void carry() {
        var answers =
                was.stream()
                        .flatMap(row ->
                                steps.plan().find(Answer.class, new AnswerId(row.id())).stream())
                        .toList();
        var confirmation =
                was.stream()
                        .flatMap(row ->
                                steps
                                        .plan()
                                        .find(Confirmation.class, new ConfirmationId(row.id()))
                                        .stream())
                        .max(Comparator.comparing(Confirmation::on));
        if (!answers.isEmpty()) {
            now.forEach(row -> put(joined(new AnswerId(row.id()), answers)));
        }
        confirmation.ifPresent(it -> now.forEach(row -> put(confirmation(row, it))));
        was.stream()
                .filter(row -> now.stream().noneMatch(it -> it.id().equals(row.id())))
                .forEach(row -> {
                    remove(new AnswerId(row.id()));
                    remove(new ConfirmationId(row.id()));
                });
    }

    private static Answer joined(AnswerId id, List<Answer> answers) {
        if (answers.size() == 1) {
            var one = answers.getFirst();
            return new Answer(id, one.lead(), one.howMet(), one.nextStep(), one.due());
        }
        return new Answer(
                id,
                join(answers, Answer::lead, "; "),
                join(answers, Answer::howMet, "\n\n"),
                join(answers, Answer::nextStep, "\n"),
                answers.stream()
                        .map(Answer::due)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static String join(
            Collection<Answer> answers, Function<Answer, String> part, String between) {
        return answers.stream()
                .map(part)
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining(between));
    }

    private Confirmation confirmation(Requirement row, Confirmation was) {
        return new Confirmation(
                new ConfirmationId(row.id()),
                was.by(),
                was.on(),
                was.note(),
                was.reliedOn().stream().map(it -> reliance(row, it)).toList());
    }

    /// What it rested on, under the test that now asks for it.
    private Reliance reliance(Requirement row, Reliance reliance) {
        var fate = tests.stream().filter(it -> it.test().equals(reliance.test())).findFirst();
        if (fate.isEmpty()) {
            return reliance;
        }
        var place =
                fate.stream()
                        .flatMap(it -> it.to().stream())
                        .filter(to -> to.test().requirement().equals(row.id()))
                        .findFirst();
        var test = place.map(TestFate.Place::test).orElse(reliance.test());
        var single = was.size() == 1 && now.size() == 1;
        if (!single) {
            return new Reliance(
                    test, reliance.on(), Fingerprint.askedOtherwise(reliance.fingerprint()));
        }
        var asked = fate.get().asked();
        var same = place.filter(to -> to.asks().equals(asked)).isPresent();
        return new Reliance(
                test,
                reliance.on(),
                same ? reliance.fingerprint() : Fingerprint.asking(reliance.fingerprint(), asked));
    }

    private void put(PlanItem item) {
        steps.plan()
                .find(item.id())
                .ifPresentOrElse(
                        there -> {
                            if (!there.equals(item)) {
                                steps.change(new Revised(there, item));
                            }
                        },
                        () -> steps.change(new Added(item)));
    }

    private void remove(ItemId id) {
        steps.plan().find(id).ifPresent(item -> steps.change(new Removed(item)));
    }
}
