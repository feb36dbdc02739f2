package org.forwardplan.app.editor;

import javafx.scene.Node;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.writing.Writing.Stretch;

/// A control in which a planner writes one passage. What it hands over is the truth; it keeps
/// nothing for itself.
public interface ProseEditor {

    Node node();

    void focus();

    /// The plan says this now. Where it is not what was last handed over, it takes the place of
    /// what stands here, and the caret goes where it differs.
    void load(Prose now);

    /// What stands here now.
    Prose read();

    void perform(EditorCommand command);

    /// What is selected; empty, at the caret, where nothing is. Counted as in
    /// [org.forwardplan.model.writing.Writing].
    Stretch selected();

    void select(Stretch which);

    /// Hands over what has been written and goes on.
    void keep();

    /// Forgets what has been written: the passage is gone.
    void drop();
}
