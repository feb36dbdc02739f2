package org.forwardplan.app.returns;

import org.forwardplan.model.plan.ItemId.PartnerReturnId;
import org.forwardplan.model.plan.PartnerReturn;
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
    private final @Nullable Done done;
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

    /// What the planner last did with a file.
    ///
    /// @param words what has become of it; empty where the stage says it all
    /// @param kept true where the plan kept the file then
    private record Done(Stage stage, String words, boolean kept) {}

    private Arrived(
            int number,
            Recogniser.Source source,
            @Nullable ReturnRequest answers,
            Stage stage,
            @Nullable Done done,
            @Nullable Seen seen) {
        this.number = number;
        this.source = source;
        this.answers = answers;
        this.stage = stage;
        this.done = done;
        this.seen = seen;
    }

    /// @param answers the request the planner says it answers; null where nobody said
    static Arrived of(int number, Recogniser.Source source, @Nullable ReturnRequest answers) {
        return new Arrived(number, source, answers, Stage.WAITING, null, null);
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
        return new Arrived(number, source, request, stage, done, seen);
    }

    Arrived at(Stage now) {
        return new Arrived(number, source, answers, now, done, seen);
    }

    /// The planner is done with it.
    ///
    /// @param words what has become of it; empty where the stage says it all
    /// @param plan as it is since then
    Arrived done(Stage now, String words, Plan plan) {
        var outcome = new Done(now, words, isKept(now, plan));
        return new Arrived(number, source, answers, now, outcome, seen);
    }

    /// As the plan has it: to be decided again once what was done is undone, and settled once it is
    /// done again.
    Arrived as(Plan plan) {
        if (done == null || !done.kept()) {
            return this;
        }
        var kept = isKept(done.stage(), plan);
        if (kept == (stage == done.stage())) {
            return this;
        }
        return at(kept ? done.stage() : Stage.WAITING);
    }

    private boolean isKept(Stage as, Plan plan) {
        return recognised() instanceof Known(var preview)
                && plan.find(
                                PartnerReturn.class,
                                PartnerReturnId.of(preview.request().id(), preview.contents()))
                        .filter(it -> as != Stage.TAKEN || it.mergedAt() != null)
                        .isPresent();
    }

    Arrived seen(Plan on, Recogniser.Read read) {
        var now = read.recognised() instanceof Refused ? Stage.REFUSED : Stage.TO_DECIDE;
        return new Arrived(number, source, answers, now, done, new Seen(on, read));
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
            case TAKEN -> done == null || done.words().isEmpty() ? stage.toString() : done.words();
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
