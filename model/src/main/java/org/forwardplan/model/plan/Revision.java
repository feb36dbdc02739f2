package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A recorded judgement on the published plan under s.14Z53: it stands, it changes a little, or it
/// changes significantly; and what then has to be done.
///
/// @param since the published version that was judged against
/// @param by the role that judged
/// @param reasoning why this is the right route
/// @param entry number of the last journal entry the judgement had before it
public record Revision(
        RevisionId id,
        BaselineId since,
        Route route,
        String by,
        LocalDate on,
        String reasoning,
        long entry,
        List<Task> tasks)
        implements PlanItem {

    public Revision {
        tasks = List.copyOf(tasks);
    }

    /// The three routes the Act knows.
    public enum Route {
        CONFIRMED("Confirmed and maintained", "confirmed"),
        OTHER("Revised, not significantly", "other-revision"),
        SIGNIFICANT("Significantly revised", "significant-revision");

        private final String words;
        private final String key;

        Route(String words, String key) {
            this.words = words;
            this.key = key;
        }

        /// The word for it in rulebook files.
        public String key() {
            return key;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// Something the route asks for, such as sending the document to a health and wellbeing board.
    ///
    /// @param to whom it concerns; empty where it concerns nobody in particular
    /// @param done the day it was done; null while it is not
    public record Task(
            Kind kind,
            String what,
            String to,
            @Nullable LocalDate due,
            @Nullable LocalDate done,
            String note) {

        public enum Kind {
            CONSULT("Consult"),
            PUBLISH("Publish"),
            SEND("Send"),
            RECORD("Record");

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
        return route.toString();
    }

    @Override
    public int position() {
        return Math.toIntExact(entry);
    }
}
