package org.forwardplan.model.carrying;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.Revision;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// A copy of a plan for somebody else: all of it, or only what they are to see.
///
/// @param upTo the version to stop at: the copy is the plan as it stood there; null for now
/// @param history whether the journal and what points into it goes along
/// @param leftOut what stays here; only without the history, which would tell of it
public record CopyToSend(@Nullable Baseline upTo, boolean history, Set<Part> leftOut) {

    /// All there is.
    public static final CopyToSend WHOLE = new CopyToSend(null, true, Set.of());

    /// What need not go along.
    public enum Part {
        COMMENTS("Comments"),
        NOTES("Notes and things to do"),
        RETURNS("Partner returns");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public CopyToSend {
        leftOut = Set.copyOf(leftOut);
        if (history && !leftOut.isEmpty()) {
            throw new IllegalArgumentException("The history tells of what is left out");
        }
        if (upTo != null && upTo.entry() == 0) {
            throw new IllegalArgumentException("There was no plan yet");
        }
    }

    /// What goes along.
    ///
    /// @param by the role that makes the copy
    public ReadPlan of(ReadPlan all, Instant at, String by) {
        var then = upTo == null ? all : until(all, upTo.entry());
        return history ? then : begun(then.plan(), at, by);
    }

    private static ReadPlan until(ReadPlan all, long entry) {
        return new ReadPlan(all.journal().planAt(entry, all.plan()), all.journal().until(entry));
    }

    private ReadPlan begun(Plan plan, Instant at, String by) {
        List<PlanItem> items = plan.items().filter(this::goes).toList();
        var added = new Together(items.stream().<PlanChange>map(Added::new).toList());
        var begin = new Edit(at, by, Edit.Act.DONE, "Begin as a copy without history", added);
        return new ReadPlan(
                Plan.of(items.stream()), new Journal(List.of(new JournalEntry(1, begin))));
    }

    private boolean goes(PlanItem item) {
        return switch (item) {
            case Baseline _, Revision _, ChangeReason _, MadePaper _ -> false;
            case Comment _ -> !leftOut.contains(Part.COMMENTS);
            case Note _ -> !leftOut.contains(Part.NOTES);
            case ReturnRequest _, PartnerReturn _ -> !leftOut.contains(Part.RETURNS);
            default -> true;
        };
    }
}
