package org.forwardplan.model.duties;

import org.forwardplan.model.duties.RequirementCoverage.Judgement;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.Confirmation.Reliance;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.TestRef;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Whether a confirmation still holds: it does while everything it relied on is still linked and
/// says the same, and the tests ask the same.
final class AfterConfirmation {

    private AfterConfirmation() {}

    private record At(TestRef test, ItemId on) {}

    static Judgement judge(List<TestCoverage> tests, Confirmation confirmation) {
        Map<At, PlanItem> now =
                tests.stream()
                        .flatMap(test ->
                                test.answers().stream()
                                        .map(answer ->
                                                Map.entry(
                                                        new At(test.test(), answer.from().id()),
                                                        answer.from())))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
        var reasons = new ArrayList<String>();
        for (var reliance : confirmation.reliedOn()) {
            var item = now.get(new At(reliance.test(), reliance.on()));
            if (item == null) {
                reasons.add(
                        "Something it rested on is no longer linked (test “%s”)"
                                .formatted(asks(tests, reliance)));
            } else if (!Fingerprint.saysTheSame(reliance.fingerprint(), item)) {
                reasons.add("Changed since it was confirmed: " + item.name());
            } else if (!Fingerprint.asksTheSame(reliance.fingerprint(), asks(tests, reliance))) {
                reasons.add(
                        "What is asked has changed since it was confirmed: "
                                + asks(tests, reliance));
            }
        }
        tests.stream()
                .filter(test -> !test.answered())
                .forEach(test -> reasons.add("Not answered: " + test.asks()));
        var confirmed =
                "Confirmed by %s on %s"
                        .formatted(
                                confirmation.by(),
                                DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK)
                                        .format(confirmation.on()));
        if (reasons.isEmpty()) {
            return new Judgement(AnswerState.CONFIRMED, List.of(confirmed));
        }
        reasons.add(confirmed);
        return new Judgement(AnswerState.OUTDATED, reasons.stream().distinct().toList());
    }

    private static String asks(List<TestCoverage> tests, Reliance reliance) {
        return tests.stream()
                .filter(test -> test.test().equals(reliance.test()))
                .map(TestCoverage::asks)
                .findFirst()
                .orElse(reliance.test().toString());
    }
}
