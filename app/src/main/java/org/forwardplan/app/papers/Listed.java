package org.forwardplan.app.papers;

import org.forwardplan.app.papers.PapersViewModel.Making;
import org.forwardplan.model.plan.ItemId.BoardPaperId;

/// A line of the list of papers.
sealed interface Listed {

    String title();

    /// What stands beneath the title.
    String more();

    /// What can be made at any time.
    record Kind(Making making) implements Listed {
        @Override
        public String title() {
            return making.title();
        }

        @Override
        public String more() {
            return making.type().words();
        }
    }

    /// A paper in preparation for a meeting.
    record Prepared(BoardPaperId id, String title, String more) implements Listed {}

    /// How papers look.
    record Look(String more) implements Listed {
        @Override
        public String title() {
            return "Word template";
        }
    }

    /// The papers made before.
    record Before(String more) implements Listed {
        @Override
        public String title() {
            return "Papers made before";
        }
    }
}
