package org.forwardplan.app.outline.bodies;

import javafx.geometry.Bounds;
import javafx.scene.Node;

import org.forwardplan.app.editor.Surroundings.Way;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.writing.Writing.Stretch;

/// Shows what a passage holds, and lets the planner change it in place.
public interface BodyView {

    Node node();

    /// Shows the body as the plan has it now. Words being typed give way only where the plan has
    /// other ones.
    void show(PassageBody body);

    /// Turns into something to type in.
    void edit();

    /// Takes the caret over from the passage beside this one.
    ///
    /// @param x where the caret was on the screen
    /// @return false where there is nothing to write in
    default boolean arrive(Way way, double x) {
        return false;
    }

    /// Turns into something to write in, with a stretch of its text selected.
    ///
    /// @return false where its text has no such places
    default boolean write(Stretch where) {
        return false;
    }

    /// Hands over what has been typed and goes on editing.
    void keep();

    /// Forgets what has been typed: the passage is gone.
    void drop();

    /// Told what part of the window shows passages: a long one need not draw the rest of itself.
    default void seen(Bounds inScene) {}
}
