package org.forwardplan.app.outline.section;

import org.forwardplan.app.answers.AnswerChoices;
import org.forwardplan.app.answers.Answers;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.outline.section.PassageRow.Tag;
import org.forwardplan.app.outline.tree.Wording;
import org.forwardplan.model.editing.InOneStep;
import org.forwardplan.model.editing.LinkAnswer;
import org.forwardplan.model.editing.PassageWords;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.InForce;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TestRef;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What the passages of a section answer, and what they could.
public final class SectionAnswers {

    private final OpenPlan plan;
    private final Answers answers;

    SectionAnswers(OpenPlan plan, Answers answers) {
        this.plan = plan;
        this.answers = answers;
    }

    /// Everything a passage could answer.
    public AnswerChoices choices(PassageId passage) {
        return answers.choices(passage);
    }

    /// What a section of this title would be expected to say; empty where no requirement bears that
    /// title.
    public List<String> expected(Section section) {
        return InForce.of(plan.plan()).asked().stream()
                .filter(requirement -> requirement.title().equalsIgnoreCase(section.title()))
                .flatMap(requirement -> requirement.tests().stream().map(Requirement.Test::asks))
                .toList();
    }

    /// The tests that each passage of a section answers.
    Map<ItemId, List<Tag>> tags(Outline.Entry entry) {
        var here = new HashSet<ItemId>();
        entry.passages().forEach(passage -> here.add(passage.id()));
        var tags = new HashMap<ItemId, List<Tag>>();
        for (var row : plan.state().coverage().rows()) {
            for (var test : row.tests()) {
                for (var answer : test.answers()) {
                    if (!here.contains(answer.from().id())) {
                        continue;
                    }
                    var meaning =
                            "%s: %s (%s)"
                                    .formatted(row.requirement().title(), test.asks(), row.state());
                    tags.computeIfAbsent(answer.from().id(), _ -> new ArrayList<>())
                            .add(
                                    new Tag(
                                            answer.link().id(),
                                            test.test(),
                                            Wording.tag(test.test()),
                                            meaning,
                                            row.state(),
                                            answer.because()));
                }
            }
        }
        return tags;
    }

    // Commands

    /// Links passages to a test; several are one step.
    public void link(List<PassageId> passages, TestRef test) {
        var label =
                "Link %s to “%s”".formatted(PassageWords.count(passages.size()), Wording.tag(test));
        plan.perform(
                new InOneStep(
                        label,
                        passages.stream()
                                .map(it -> new LinkAnswer(label, it, List.of(test)))
                                .toList()));
    }

    /// Says of all that these passages answer and that has changed: they still answer it.
    public void stillAnswers(List<PassageId> passages) {
        plan.finishEdits();
        var outdated =
                passages.stream()
                        .flatMap(passage -> answers.actions().outdated(passage).stream())
                        .toList();
        answers.actions().stillAnswers(outdated);
    }

    public void unlink(Tag tag) {
        plan.perform(
                new RemoveItem("Unlink a passage from “%s”".formatted(tag.words()), tag.link()));
    }
}
