package org.forwardplan.app.editor;

import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.writing.Writing.Stretch;

import java.util.List;

/// What lies round a passage that is being written: the plan that keeps it, and its neighbours.
public interface Surroundings {

    /// Which way the caret leaves.
    enum Way {
        UP,
        DOWN,
        LEFT,
        RIGHT
    }

    /// True where the text is all of a passage, which can be split and joined with others, and into
    /// which tables and figures can be pasted.
    boolean whole();

    /// Takes the prose; called only where it differs from what the plan has.
    void keep(Prose now);

    /// The planner stops writing here.
    ///
    /// @param here true where the keyboard is still in the passage
    void finished(boolean here);

    /// Moves the caret to the neighbour.
    ///
    /// @param x of the caret on the screen, to go on in the same column
    /// @return false where there is no neighbour
    boolean leave(Way way, double x);

    /// Joins the passage with its neighbour.
    ///
    /// @param above true for the one above, false for the one below
    void join(boolean above);

    /// Splits the passage and goes on at the start of the second part.
    void split(int at);

    /// Puts bodies that are not all prose in the place of a stretch.
    void paste(Stretch where, List<PassageBody> bodies, List<Picture> pictures);

    /// Opens what a link leads to.
    void open(String link);

    /// Finds the things of the plan that prose can point at.
    ///
    /// @return those with all the words, the likeliest first
    List<Target> targets(String words);

    /// A thing of the plan that prose can point at.
    ///
    /// @param words that a cross-reference to it shows, e.g. `4.2 Quality`
    /// @param kind e.g. `Section`
    record Target(String words, String kind, String address) {}
}
