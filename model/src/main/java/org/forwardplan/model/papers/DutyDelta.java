package org.forwardplan.model.papers;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Tone;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.versions.DutyShift;
import org.forwardplan.model.versions.VersionChanges;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// The duties that are answered otherwise than they were, one row each.
final class DutyDelta {

    private DutyDelta() {}

    static List<Block> of(Plan plan, VersionChanges changes, String since) {
        if (changes.duties().isEmpty()) {
            return List.of(
                    Paragraph.of("Every duty is answered as it was in “%s”.".formatted(since)));
        }
        var drawn =
                Drawn.of(
                        "Each duty that is answered otherwise, with how far it was answered, how"
                                + " far it is now, why and whom it affects.",
                        List.of(
                                Column.of("Duty", 26),
                                Column.of("Last version", 15),
                                Column.of("This version", 15),
                                Column.of("Changed because", 26),
                                Column.of("Who is affected", 18)),
                        changes.duties(),
                        shift -> row(plan, changes, shift),
                        shift -> shift.requirement().id());
        return List.of(
                LiveBlocks.table("Duties answered otherwise than in “%s”".formatted(since), drawn));
    }

    private static List<CellText> row(Plan plan, VersionChanges changes, DutyShift shift) {
        var reason = changes.reasons().get(shift.requirement().id());
        return List.of(
                DutyTables.duty(shift.requirement()),
                CellText.of(state(shift.then(), "Not asked")),
                CellText.of(state(shift.now(), "No longer asked")),
                reason == null
                        ? CellText.of("No reason given yet", Tone.WAITING)
                        : CellText.of(reason.why()),
                CellText.of(reason == null ? "Not said yet" : affects(plan, reason)));
    }

    private static String state(@Nullable AnswerState state, String none) {
        return state == null ? none : state.toString();
    }

    private static String affects(Plan plan, ChangeReason reason) {
        return reason.affects().stream()
                .flatMap(id -> plan.find(Organisation.class, id).stream())
                .map(Organisation::name)
                .collect(Collectors.joining("\n"));
    }
}
