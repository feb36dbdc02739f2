package org.forwardplan.app.returns;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.returns.Difference;
import org.forwardplan.model.returns.Recognised;
import org.forwardplan.model.returns.Recognised.Known;
import org.forwardplan.model.returns.Recognised.Refused;
import org.forwardplan.model.returns.Recognised.Unsure;
import org.forwardplan.model.returns.ReturnPreview;
import org.jspecify.annotations.Nullable;

/// A file that came back: what it turned out to be, and how far the planner is with it.
final class Arrived {

    private final int number;
    private final Recogniser.Source source;
    private final Stage stage;
    private final String outcome;
    private final @Nullable ReturnRequest answers;
    private final @Nullable Seen seen;

    /// How far the planner is with a file.
    enum Stage {
        WAITING("Waiting to be read"),
        READING("Being read"),
        STOPPED("Not read"),
        TO_DECIDE("To decide"),
        TAKEN("Taken over"),
        KEPT("Kept for later"),
        LEFT("Closed without keeping"),
        REFUSED("Not taken in");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        /// True where nothing is left to be done about it.
        boolean settled() {
            return this == TAKEN || this == KEPT || this == LEFT || this == REFUSED;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// What a file was found to be.
    ///
    /// @param on the plan it was held against
    record Seen(Plan on, Recogniser.Read read) {}

    private Arrived(
            int number,
            Recogniser.Source source,
            @Nullable ReturnRequest answers,
            Stage stage,
            String outcome,
            @Nullable Seen seen) {
        this.number = number;
        this.source = source;
        this.answers = answers;
        this.stage = stage;
        this.outcome = outcome;
        this.seen = seen;
    }

    /// @param answers the request the planner says it answers; null where nobody said
    static Arrived of(int number, Recogniser.Source source, @Nullable ReturnRequest answers) {
        return new Arrived(number, source, answers, Stage.WAITING, "", null);
    }

    int number() {
        return number;
    }

    Recogniser.Source source() {
        return source;
    }

    @Nullable ReturnRequest answers() {
        return answers;
    }

    Stage stage() {
        return stage;
    }

    /// What it turned out to be; null where nobody knows yet.
    @Nullable Recognised recognised() {
        return seen == null ? null : seen.read().recognised();
    }

    /// What was read of it; null where nothing was.
    Recogniser.@Nullable Read read() {
        return seen == null ? null : seen.read();
    }

    /// False where the plan has changed since it was held against it.
    boolean isOf(Plan plan) {
        return seen != null && seen.on() == plan;
    }

    /// The same file as the answer to another request.
    Arrived answering(ReturnRequest request) {
        return new Arrived(number, source, request, stage, outcome, seen);
    }

    Arrived at(Stage now) {
        return new Arrived(number, source, answers, now, outcome, seen);
    }

    Arrived at(Stage now, String words) {
        return new Arrived(number, source, answers, now, words, seen);
    }

    Arrived seen(Plan on, Recogniser.Read read) {
        var now = read.recognised() instanceof Refused ? Stage.REFUSED : Stage.TO_DECIDE;
        return new Arrived(number, source, answers, now, outcome, new Seen(on, read));
    }

    /// Whose it is, as far as that is known.
    String partner() {
        return recognised() instanceof Known(var preview) ? preview.partner() : "";
    }

    /// The name it came under, where that says more than whose it is.
    String file() {
        var name = source.name();
        var partner = partner();
        return !partner.isEmpty() && name.startsWith(partner) ? "" : name;
    }

    /// Where it stands, in a few words.
    String words() {
        return switch (stage) {
            case WAITING, READING, STOPPED, KEPT, LEFT -> stage.toString();
            case TAKEN -> outcome.isEmpty() ? stage.toString() : outcome;
            case REFUSED ->
                    recognised() instanceof Refused refused ? refused.what() : stage.toString();
            case TO_DECIDE -> toDecide();
        };
    }

    private String toDecide() {
        return switch (recognised()) {
            case Known(var preview) -> differences(preview);
            case Unsure _ -> "Which return is it?";
            case Refused refused -> refused.what();
            case null -> stage.toString();
        };
    }

    private static String differences(ReturnPreview preview) {
        var fresh =
                preview.differences().stream()
                        .filter(it -> it.before() == Difference.Before.NEW)
                        .count();
        var problems = preview.problems().size();
        var words =
                fresh == 0
                        ? "Says what the plan says"
                        : fresh == 1 ? "1 difference" : "%,d differences".formatted(fresh);
        return problems == 0 ? words : "%s, %,d not readable".formatted(words, problems);
    }
}
