package org.forwardplan.app.drafting;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.forwardplan.app.inspector.InspectorPart;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;

/// What people say about the selected passage or section, and what the planner has noted: a part of
/// the inspector.
public final class DraftingPart implements InspectorPart {

    private final ThreadsView threads;
    private final NotesView notes;
    private final VBox node = new VBox(6);

    private DraftingPart(ThreadsView threads, NotesView notes) {
        this.threads = threads;
        this.notes = notes;
        node.getStylesheets().add(BesidePopup.stylesheet());
        node.getChildren().setAll(threads.node(), notes.node());
    }

    public static DraftingPart of(OpenPlan plan, Navigator navigator) {
        return new DraftingPart(
                new ThreadsView(new Comments(plan, navigator)), new NotesView(new Notes(plan)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean shows(PlanItem item) {
        return item instanceof Passage || item instanceof Section;
    }

    @Override
    public void show(PlanItem item) {
        switch (item) {
            case Passage passage -> threads.show(passage.id());
            case Section section -> {
                threads.show(section.id());
                notes.show(section.id());
            }
            default -> {}
        }
        notes.node().setVisible(item instanceof Section);
        notes.node().setManaged(item instanceof Section);
    }
}
