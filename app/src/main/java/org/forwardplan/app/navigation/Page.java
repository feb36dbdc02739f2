package org.forwardplan.app.navigation;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import org.forwardplan.model.plan.ItemId;

/// A page of the workbench. Built once when it is first opened; kept while the plan is open.
public interface Page {

    Node node();

    /// Brings a thing into view and selects it. Things this page does not show are left alone.
    void reveal(ItemId item);

    /// Where the keyboard goes when the page opens. The page has been laid out by then.
    void focus();

    /// True for keys that mean something on this page, whatever they mean elsewhere.
    default boolean takes(KeyEvent event) {
        return false;
    }

    /// Puts the keyboard where the things on this page are searched.
    ///
    /// @return false where this page has no search of its own
    default boolean find() {
        return false;
    }
}
