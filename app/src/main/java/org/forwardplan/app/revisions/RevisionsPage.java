package org.forwardplan.app.revisions;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.Page;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.app.papers.PaperMaking;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.forwardplan.model.plan.Revision;
import org.jspecify.annotations.Nullable;

/// Lays out whether the published plan is still right: the way to a judgement, or the judgement
/// that was made last with its tasks and documents, and those before it.
public final class RevisionsPage implements Page {

    private static final double WIDTH = 900;

    private final RevisionsViewModel viewModel;
    private final VBox place = new VBox();
    private final VBox earlier = new VBox(6);
    private final Button judge;
    private final PathPane path;
    private final JudgementPane judgement;
    private final VBox node;
    private boolean judging;
    private boolean begun;

    public RevisionsPage(
            OpenPlan plan,
            Navigator navigator,
            PaperMaking making,
            ObservableValue<PlanState> state) {
        viewModel =
                new RevisionsViewModel(
                        plan,
                        navigator,
                        making,
                        state,
                        work -> Thread.ofVirtual().name("Changes since publication").start(work),
                        Platform::runLater);
        path = new PathPane(viewModel, this::leave);
        judgement = new JudgementPane(viewModel);
        judge = Controls.button("judge", "Judge it again…", this::judge, "accent");
        var standing = Controls.wrapped("", "page-standing");
        standing.setId("revisions-standing");
        standing.textProperty().bind(viewModel.pathProperty().map(Said::standing).orElse(""));
        var words =
                new VBox(
                        4,
                        Controls.wrapped("Is the published plan still right?", "page-title"),
                        standing);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(12, words, judge);
        head.getStyleClass().add("page-head");
        var content = new VBox(18, place, earlier);
        content.setMaxWidth(WIDTH);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(head, scroll, path.bar());
        VBox.setMargin(path.bar(), new Insets(14, 0, 0, 0));
        node.setId("revisions-page");
        node.getStyleClass().add("page");
        viewModel.pathProperty().subscribe(this::show);
        viewModel.shownProperty().subscribe(_ -> show());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(ItemId item) {
        if (item instanceof RevisionId revision) {
            judging = false;
            viewModel.look(revision);
        }
    }

    @Override
    public void focus() {
        if (viewModel.shownProperty().get() != null && !judging) {
            judgement.focus();
        } else {
            path.focus();
        }
    }

    private void judge() {
        var now = viewModel.pathProperty().get();
        if (now != null) {
            judging = true;
            begun = true;
            path.begin(now);
            show();
            path.focus();
        }
    }

    private void leave() {
        judging = false;
        begun = false;
        show();
        Platform.runLater(this::focus);
    }

    private void show() {
        var now = viewModel.pathProperty().get();
        if (now == null) {
            place.getChildren().setAll(Controls.wrapped("Reading what was published…", "quiet"));
            judge.setVisible(false);
            path.bar().setVisible(false);
            return;
        }
        if (viewModel.shownProperty().get() == null && now.last() != null && !judging) {
            viewModel.look(now.last().id());
            return;
        }
        var shown = viewModel.shownProperty().get();
        var asks = judging || shown == null;
        judge.setVisible(!asks);
        path.bar().setVisible(asks);
        path.bar().setManaged(asks);
        if (asks) {
            if (begun) {
                path.follow(now);
            } else {
                begun = true;
                path.begin(now);
            }
            put(path.node());
        } else {
            judgement.show(shown);
            put(judgement.node());
        }
        earlier(shown);
    }

    private void put(Node wanted) {
        if (place.getChildren().size() != 1 || place.getChildren().getFirst() != wanted) {
            place.getChildren().setAll(wanted);
        }
    }

    private void earlier(@Nullable Revision shown) {
        var others =
                viewModel.judgements().stream()
                        .filter(it -> shown == null || judging || !it.id().equals(shown.id()))
                        .toList();
        earlier.getChildren().clear();
        if (!others.isEmpty()) {
            earlier.getChildren().add(Controls.wrapped("Other judgements", "card-title"));
            others.forEach(it -> earlier.getChildren().add(link(it)));
        }
    }

    private Hyperlink link(Revision revision) {
        var link =
                new Hyperlink(
                        "%s, %s, by %s"
                                .formatted(
                                        revision.route(), Said.day(revision.on()), revision.by()));
        link.setOnAction(_ -> {
            judging = false;
            viewModel.look(revision.id());
        });
        return link;
    }
}
