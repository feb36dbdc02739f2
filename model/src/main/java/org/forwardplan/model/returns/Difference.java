package org.forwardplan.model.returns;

import org.forwardplan.model.merge.Choice;
import org.forwardplan.model.merge.MergeCase;

import java.util.List;

/// Something a return says that the plan does not say.
///
/// @param cells where it stands in the file that came back; none for a row that is not there
/// @param with what comes with it that no cell of its own shows, such as the place of a new row
/// @param ours who last changed the same here since it was sent, and when; empty where nobody did
public record Difference(
        MergeCase merge, List<CellPlace> cells, List<MergeCase> with, Before before, String ours) {

    /// Whether an earlier return to the same request said the same.
    public enum Before {
        NEW("New"),
        TAKEN("Taken over before"),
        DECLINED("Declined before");

        private final String words;

        Before(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public Difference {
        cells = List.copyOf(cells);
        with = List.copyOf(with);
    }

    public String key() {
        return merge.key();
    }

    /// What happens where nobody chooses: what was decided once is not asked again.
    public Choice usual() {
        return before == Before.NEW ? merge.usual() : Choice.OURS;
    }

    /// True where somebody has to look before anything is taken over.
    public boolean asked() {
        return before == Before.NEW && merge.what().asked();
    }

    /// True where only one of two can stand, and nobody has said which.
    public boolean conflict() {
        return before == Before.NEW && merge.what().conflict();
    }

    /// True for a row that was sent and did not come back.
    public boolean leftOut() {
        return before == Before.NEW && merge.whole() && merge.theirs() == null;
    }

    /// Where it stands, e.g. `Milestones, row 12, column D (“Starts”)`; empty for a row that is not
    /// there.
    public String where() {
        return cells.isEmpty() ? "" : cells.getFirst().words();
    }
}
