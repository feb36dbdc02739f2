package org.forwardplan.app.inspector;

import javafx.scene.Node;

import org.forwardplan.model.plan.PlanItem;

/// A part of the inspector that another screen lends it, between the fields of a thing and its
/// history.
public interface InspectorPart {

    Node node();

    /// True where it has something to say about this kind of thing.
    boolean shows(PlanItem item);

    /// Shows what the plan says of the thing now.
    void show(PlanItem item);
}
