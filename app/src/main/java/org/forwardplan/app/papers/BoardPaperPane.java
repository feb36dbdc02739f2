package org.forwardplan.app.papers;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.forwardplan.app.papers.BoardPaperViewModel.Shown;
import org.forwardplan.model.lint.LintFinding;
import org.forwardplan.model.lint.LintFinding.Spot;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Lays out a paper in preparation: what it is for, what is still to be seen to, its cover sheet
/// and its parts.
final class BoardPaperPane {

    private final BoardPaperViewModel viewModel;
    private final HeadFields head;
    private final CoverFields cover;
    private final PartRows parts;
    private final LintList lint = new LintList(this::go);
    private final Button make = new Button("Make it…", new FontIcon("fth-download"));
    private final SinceChoice since = new SinceChoice();
    private final VBox ready;
    private final VBox node;
    private @Nullable BoardPaper paper;

    /// @param look the choice of a look, above the button
    /// @param make makes the paper, comparing with another version where one is given
    /// @param copied told of a copy that was begun
    BoardPaperPane(
            BoardPaperViewModel viewModel,
            Node look,
            BiConsumer<BoardPaper, @Nullable BaselineId> make,
            Consumer<BoardPaperId> copied) {
        this.viewModel = viewModel;
        this.head = new HeadFields(viewModel);
        this.cover = new CoverFields(viewModel);
        this.parts = new PartRows(viewModel);
        this.make.setId("make-board-paper");
        this.make.getStyleClass().add("accent");
        this.make.setOnAction(_ -> with(now -> make.accept(now, since.chosen())));
        var more = new MenuButton("More");
        more.setId("board-paper-more");
        more.getItems()
                .setAll(
                        item(
                                "Duplicate for the next meeting",
                                now -> viewModel.duplicate(now.id()).ifPresent(copied)),
                        item("Remove this paper", viewModel::remove));
        var buttons = new HBox(10, this.make, more);
        buttons.setAlignment(Pos.CENTER_LEFT);
        ready = new VBox(12, lint.node(), look, since.node(), buttons);
        ready.getStyleClass().add("card");
        node = new VBox(14, head.node(), ready, cover.node(), parts.node());
        viewModel.whenEditsMustFinish(this::keep);
    }

    Node node() {
        return node;
    }

    /// Puts how the making goes beneath the button.
    void progress(Node progress) {
        if (!ready.getChildren().contains(progress)) {
            ready.getChildren().add(progress);
        }
    }

    void busy(boolean making) {
        make.setDisable(making);
    }

    void show(Shown now) {
        paper = now.paper();
        head.show(now.paper());
        lint.show(now.findings());
        since.show(now.paper(), viewModel.baselines());
        cover.show(now);
        parts.show(now);
    }

    void focus() {
        head.focus();
    }

    private void keep() {
        head.keep();
        cover.keep();
        parts.keep();
    }

    /// Leads to where it is mended: here, or in the plan.
    private void go(LintFinding found) {
        switch (found.spot()) {
            case Spot.Field(var index) -> Platform.runLater(() -> cover.focus(index));
            case Spot.Part(var index) -> Platform.runLater(() -> parts.focus(index));
            case Spot.Head _ -> head.focus();
            case Spot.InPlan _ -> {
                var about = found.finding().about();
                if (about != null) {
                    viewModel.show(about);
                }
            }
        }
    }

    private MenuItem item(String words, Consumer<BoardPaper> does) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> with(does));
        return item;
    }

    private void with(Consumer<BoardPaper> does) {
        var now = paper;
        if (now != null) {
            does.accept(now);
        }
    }
}
