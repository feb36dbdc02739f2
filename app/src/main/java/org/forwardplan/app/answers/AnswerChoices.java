package org.forwardplan.app.answers;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.TestRef;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The tests a thing could answer and does not yet, found by the words of the test or of its
/// requirement.
public final class AnswerChoices {

    private final List<Choice> all;
    private final Suggesting suggesting;
    private List<TestRef> suggested = List.of();

    /// @param requirement its title
    /// @param note kind of the requirement, and whether the test still waits for an answer
    public record Choice(TestRef test, String requirement, String asks, String note, boolean open) {

        private boolean matches(List<String> words) {
            var text = (requirement + " " + asks + " " + note + " " + test).toLowerCase(Locale.UK);
            return words.stream().allMatch(text::contains);
        }
    }

    /// Finds the tests that the thing probably answers, the likeliest first, and tells of them when
    /// it has.
    public interface Suggesting {
        void ask(Consumer<List<TestRef>> told);
    }

    public AnswerChoices(Coverage coverage, Answering from, Suggesting suggesting) {
        this.suggesting = suggesting;
        all =
                coverage.rows().stream()
                        .flatMap(row ->
                                row.tests().stream()
                                        .filter(test -> !answers(test, from))
                                        .map(test -> choice(row, test)))
                        .toList();
    }

    /// Looks for those it probably answers.
    ///
    /// @param then told when they have been found and what [#find] says is another order
    void suggest(Runnable then) {
        suggesting.ask(found -> {
            suggested = List.copyOf(found);
            then.run();
        });
    }

    /// Those that contain all the words; suggested ones first, then tests nobody answers yet.
    public List<Choice> find(String query) {
        var words = List.of(query.strip().toLowerCase(Locale.UK).split("\\s+"));
        var found = all.stream().filter(choice -> choice.matches(words)).toList();
        var likely =
                suggested.stream()
                        .flatMap(test -> found.stream().filter(it -> it.test().equals(test)))
                        .toList();
        var others = found.stream().filter(choice -> !likely.contains(choice)).toList();
        return Stream.of(
                        likely.stream().map(AnswerChoices::likely),
                        others.stream().filter(Choice::open),
                        others.stream().filter(choice -> !choice.open()))
                .flatMap(choices -> choices)
                .toList();
    }

    private static Choice likely(Choice choice) {
        return new Choice(
                choice.test(),
                choice.requirement(),
                choice.asks(),
                choice.note() + " · Probably answered here",
                choice.open());
    }

    private static boolean answers(TestCoverage test, ItemId from) {
        return test.answers().stream().anyMatch(answer -> answer.from().id().equals(from));
    }

    private static Choice choice(RequirementCoverage row, TestCoverage test) {
        var note =
                row.requirement().kind()
                        + (test.answeredInPlan() ? ", answered in the plan" : ", not answered yet");
        return new Choice(
                test.test(), row.requirement().title(), test.asks(), note, !test.answeredInPlan());
    }
}
