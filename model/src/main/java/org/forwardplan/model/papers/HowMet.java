package org.forwardplan.model.papers;

import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.papers.Block.Tone;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.wording.Wording;

import java.util.stream.Collectors;

/// Says how a requirement is met: in the planner's own words, else in a plain sentence from its
/// state.
public final class HowMet {

    private HowMet() {}

    public static String words(RequirementCoverage row) {
        var own = row.answer().howMet().strip();
        return own.isEmpty() ? fromState(row) : own;
    }

    static Tone tone(RequirementCoverage row) {
        return switch (row.state()) {
            case NONE -> Tone.BAD;
            case EXTERNAL, DRAFTED, OUTDATED -> Tone.WAITING;
            case COMPLETE, CONFIRMED -> Tone.GOOD;
        };
    }

    private static String fromState(RequirementCoverage row) {
        return switch (row.state()) {
            case NONE -> "Not yet met: nothing answers this duty.";
            case EXTERNAL ->
                    "Not yet met in this plan. Outside it there is: %s."
                            .formatted(
                                    row.evidence().stream()
                                            .map(Evidence::title)
                                            .collect(Collectors.joining("; ")));
            case DRAFTED ->
                    "Met in part: %d of its %d tests are answered."
                            .formatted(row.answeredTests(), row.tests().size());
            case COMPLETE -> "Met where shown.";
            case CONFIRMED -> "Met where shown. %s.".formatted(confirmed(row));
            case OUTDATED ->
                    "Met before, but what it rests on has changed since and is to be looked at"
                            + " again.";
        };
    }

    static String confirmed(RequirementCoverage row) {
        var confirmation = row.confirmation();
        return confirmation == null
                ? "Not confirmed yet"
                : "Confirmed by %s on %s"
                        .formatted(confirmation.by(), Wording.day(confirmation.on()));
    }
}
