package org.forwardplan.app.baselines;

import org.forwardplan.model.versions.DutyShift;

import java.util.List;

/// How requirements are answered in one version and in the other.
final class DutyWords {

    private DutyWords() {}

    /// E.g. ` 2 duties are in another state.`; empty where none is.
    static String inShort(List<DutyShift> shifts) {
        return switch (shifts.size()) {
            case 0 -> "";
            case 1 -> " 1 duty is in another state.";
            default -> " %d duties are in another state.".formatted(shifts.size());
        };
    }

    /// E.g. `Quality of services: Not answered → Answered in full`.
    static String line(DutyShift shift) {
        var then = shift.then();
        var now = shift.now();
        return "%s: %s → %s"
                .formatted(
                        shift.requirement().title(),
                        then == null ? "Not asked" : then,
                        now == null ? "No longer asked" : now);
    }
}
