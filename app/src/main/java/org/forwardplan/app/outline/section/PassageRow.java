package org.forwardplan.app.outline.section;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.TestRef;

import java.util.List;

/// A passage of the chosen section, the tests it answers, and how many threads of comments are open
/// on it.
public record PassageRow(Passage passage, List<Tag> tags, int openComments) {

    public PassageRow {
        tags = List.copyOf(tags);
    }

    /// A test that the passage answers.
    ///
    /// @param words its short name, e.g. `Quality: objectives`
    /// @param meaning the requirement, what the test asks and how the requirement stands, in full
    /// @param state of the whole requirement
    /// @param changed why somebody should look whether it still answers; empty where nobody needs
    ///   to
    public record Tag(
            LinkId link,
            TestRef test,
            String words,
            String meaning,
            AnswerState state,
            String changed) {

        public boolean outdated() {
            return !changed.isEmpty();
        }
    }

    public PassageId id() {
        return passage.id();
    }

    public PassageBody body() {
        return passage.body();
    }
}
