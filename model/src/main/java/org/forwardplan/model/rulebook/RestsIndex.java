package org.forwardplan.model.rulebook;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.rulebook.RowImpact.Rests;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What rests on each row of a plan's rulebook.
record RestsIndex(Plan plan, Map<RequirementId, Long> links) {

    static RestsIndex of(Plan plan) {
        return new RestsIndex(
                plan,
                plan.items(Link.class)
                        .collect(
                                Collectors.groupingBy(
                                        link -> link.test().requirement(), Collectors.counting())));
    }

    Rests on(List<Requirement> rows) {
        var answers =
                rows.stream()
                        .flatMap(row -> plan.find(Answer.class, new AnswerId(row.id())).stream())
                        .toList();
        return new Rests(
                rows.stream().mapToInt(row -> links.getOrDefault(row.id(), 0L).intValue()).sum(),
                answers.stream().anyMatch(answer -> !answer.howMet().isBlank()),
                rows.stream()
                        .anyMatch(row ->
                                plan.find(Confirmation.class, new ConfirmationId(row.id()))
                                        .isPresent()),
                answers.stream()
                        .map(Answer::lead)
                        .filter(lead -> !lead.isBlank())
                        .distinct()
                        .toList());
    }
}
