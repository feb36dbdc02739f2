package org.forwardplan.app.drafting;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.forwardplan.model.plan.ItemId.Commented;

/// The comments on a passage or section in a box beside it, with the keyboard where the next one is
/// written.
public final class CommentsPopup {

    private static final double WIDTH = 380;
    private static final double HEIGHT = 420;

    private final Comments comments;
    private final ThreadsView threads;

    public CommentsPopup(Comments comments) {
        this.comments = comments;
        this.threads = new ThreadsView(comments);
    }

    public void show(Commented on, Node near) {
        var popup = new BesidePopup(new VBox(threads.node()), WIDTH, HEIGHT);
        var following = comments.follow(() -> threads.show(on));
        popup.whenClosed(() -> {
            following.unsubscribe();
            near.requestFocus();
        });
        popup.show(near);
        threads.write();
    }
}
