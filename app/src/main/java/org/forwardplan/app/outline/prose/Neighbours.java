package org.forwardplan.app.outline.prose;

import org.forwardplan.app.editor.Surroundings.Way;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.writing.Writing.Stretch;

import java.util.Optional;

/// The passages round a passage, and how to get to them.
public interface Neighbours {

    void edit(PassageId passage);

    void focus(PassageId passage);

    /// Takes the caret over from the passage beside it.
    ///
    /// @param x where the caret was on the screen
    void arrive(PassageId passage, Way way, double x);

    /// Selects a stretch of its text, to write there.
    void write(PassageId passage, Stretch where);

    /// The passage `by` places further down, or up where that is negative.
    Optional<PassageId> from(PassageId passage, int by);
}
