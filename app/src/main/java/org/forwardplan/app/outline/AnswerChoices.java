package org.forwardplan.app.outline;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.TestRef;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The tests a passage could answer and does not yet, found by the words of the test or of its
/// requirement.
final class AnswerChoices {

    private final List<Choice> all;

    /// @param requirement its title
    /// @param note kind of the requirement, and whether the test still waits for an answer
    record Choice(TestRef test, String requirement, String asks, String note, boolean open) {

        private boolean matches(List<String> words) {
            var text = (requirement + " " + asks + " " + note + " " + test).toLowerCase(Locale.UK);
            return words.stream().allMatch(text::contains);
        }
    }

    AnswerChoices(Coverage coverage, PassageId passage) {
        all =
                coverage.rows().stream()
                        .flatMap(row ->
                                row.tests().stream()
                                        .filter(test -> !answers(test, passage))
                                        .map(test -> choice(row, test)))
                        .toList();
    }

    /// Those that contain all the words, the tests nobody answers yet first.
    List<Choice> find(String query) {
        var words = List.of(query.strip().toLowerCase(Locale.UK).split("\\s+"));
        var found = all.stream().filter(choice -> choice.matches(words)).toList();
        return Stream.concat(
                        found.stream().filter(Choice::open),
                        found.stream().filter(choice -> !choice.open()))
                .toList();
    }

    private static boolean answers(TestCoverage test, PassageId passage) {
        return test.answers().stream().anyMatch(answer -> answer.from().id().equals(passage));
    }

    private static Choice choice(RequirementCoverage row, TestCoverage test) {
        var note =
                row.requirement().kind()
                        + (test.answeredInPlan() ? ", answered in the plan" : ", not answered yet");
        return new Choice(
                test.test(), row.requirement().title(), test.asks(), note, !test.answeredInPlan());
    }
}
