package org.forwardplan.app.navigation;

import javafx.scene.Node;

import org.forwardplan.model.plan.ItemId;

/// A page of the workbench. Built once when it is first opened; kept while the plan is open.
public interface Page {

    Node node();

    /// Brings a thing into view and selects it. Things this page does not show are left alone.
    void reveal(ItemId item);

    /// Where the keyboard goes when the page opens.
    void focus();
}
