package org.forwardplan.persistence.samples;

import org.forwardplan.model.editing.ConfirmAnswer;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.persistence.rulebooks.Spelling;
import org.forwardplan.persistence.rulebooks.YamlRow;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what a sample plan says about its requirements, and who confirmed which.
record AnswersReader(YamlRow file, Rulebook rulebook) {

    Stream<PlanItem> answers() {
        return file.rows("answers", "requirement").stream().map(this::answer);
    }

    List<ConfirmAnswer> confirmations() {
        return file.rows("confirmations", "requirement").stream().map(this::confirmation).toList();
    }

    private PlanItem answer(YamlRow row) {
        row.allow(List.of("requirement", "lead", "how-met", "next-step", "due"));
        return new Answer(
                new AnswerId(requirement(row)),
                row.value("lead").text(),
                row.text("how-met"),
                row.text("next-step"),
                row.date("due"));
    }

    private ConfirmAnswer confirmation(YamlRow row) {
        row.allow(List.of("requirement", "by", "on", "note"));
        return new ConfirmAnswer(
                requirement(row), row.value("by").text(), row.value("on").date(), row.text("note"));
    }

    private RequirementId requirement(YamlRow row) {
        var named = row.value("requirement");
        var id = new RequirementId(named.text());
        var known =
                rulebook.requirements().stream()
                        .map(it -> it.id().key())
                        .collect(Collectors.toSet());
        if (!known.contains(id.key())) {
            named.fault("there is no row '%s' in the rulebook." + Spelling.hint(id.key(), known));
        }
        return id;
    }
}
