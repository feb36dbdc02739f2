package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A workbook that a partner is asked to fill in and send back: what it asks, of whom, by when.
///
/// @param partner who is asked
/// @param asks what is asked, each kind once
/// @param due the day by which it is to be back
/// @param contact the role to turn to with questions
/// @param note to the partner, printed on the guidance sheet
/// @param sentOn the day it was sent; null while it has not been
/// @param entry number of the last journal entry the workbook holds; 0 while it has not been sent
/// @param file the name it was sent under, without its folder; empty while it has not been sent
public record ReturnRequest(
        ReturnRequestId id,
        String title,
        OrganisationId partner,
        List<Ask> asks,
        LocalDate due,
        String contact,
        String note,
        @Nullable LocalDate sentOn,
        long entry,
        String file)
        implements PlanItem {

    public ReturnRequest {
        asks = List.copyOf(asks);
        if (entry < 0) {
            throw new IllegalArgumentException("The journal has no entry " + entry);
        }
        if (asks.stream().map(Ask::kind).distinct().count() < asks.size()) {
            throw new IllegalArgumentException("A return asks for each kind of thing once");
        }
    }

    /// One kind of thing that is asked for.
    ///
    /// @param about the rows asked about; empty for all of this kind that are the partner's
    public record Ask(Kind kind, List<Explained> about) {

        public Ask {
            about = List.copyOf(about);
        }

        /// What can be asked of a partner, and what the rows of the ask name.
        public enum Kind {
            /// Sections.
            DRAFTS("Sections to draft"),
            /// Objectives.
            OBJECTIVES("Objectives"),
            /// Objectives.
            TRAJECTORIES("Trajectory figures"),
            /// Milestones.
            MILESTONES("Milestones"),
            /// Requirements.
            EVIDENCE("Evidence for duties"),
            /// Sections.
            COMMENTS("Comments on the draft");

            private final String words;

            Kind(String words) {
                this.words = words;
            }

            @Override
            public String toString() {
                return words;
            }
        }
    }

    @Override
    public String name() {
        return title;
    }

    /// Requests stand in the order in which they are due.
    @Override
    public int position() {
        return Math.toIntExact(due.toEpochDay());
    }

    /// The same request once its workbook has gone out.
    public ReturnRequest sent(LocalDate on, long entryNow, String fileNow) {
        return new ReturnRequest(
                id, title, partner, asks, due, contact, note, on, entryNow, fileNow);
    }
}
