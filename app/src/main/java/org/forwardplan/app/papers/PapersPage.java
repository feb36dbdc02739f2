package org.forwardplan.app.papers;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.navigation.Page;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.app.papers.PapersViewModel.Making;
import org.forwardplan.app.templates.LookChoice;
import org.forwardplan.app.templates.TemplatePane;
import org.forwardplan.app.templates.TemplateViewModel;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.ItemId.HouseTemplateId;
import org.forwardplan.model.plan.ItemId.MadePaperId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.ZoneId;
import java.util.stream.Stream;

/// Lays out the papers: choose one, or prepare one for a meeting; see what goes in, make it, open
/// it.
public final class PapersPage implements Page {

    private final PapersViewModel viewModel;
    private final BoardPaperViewModel boards;
    private final PapersList list;
    private final VBox details = new VBox(12);
    private final VBox contents = new VBox(4);
    private final Button make = new Button("Make it…", new FontIcon("fth-download"));
    private final Node look;
    private final Node progress;
    private final TemplatePane template;
    private final BoardPaperPane board;
    private final MadePapers before;
    private final ScrollPane right = new ScrollPane();
    private final BorderPane node = new BorderPane();
    private @Nullable Listed shown;

    /// @param plan as it stands while this page is open
    public PapersPage(
            PapersViewModel viewModel,
            BoardPaperViewModel boards,
            TemplateViewModel templates,
            ObservableValue<PlanState> plan,
            ZoneId zone) {
        this.viewModel = viewModel;
        this.boards = boards;
        this.list = new PapersList(viewModel, boards);
        this.progress = new MakingProgress(viewModel.making()).node();
        this.board =
                new BoardPaperPane(
                        boards,
                        new LookChoice(viewModel.look()).node(),
                        viewModel::make,
                        list::select);
        this.look = new LookChoice(viewModel.look()).node();
        this.template = new TemplatePane(templates);
        this.before = new MadePapers(viewModel, zone);
        var title = new Label("Papers");
        title.getStyleClass().add("page-title");
        var standing =
                new Label("Choose a paper, or prepare one for a meeting with its cover sheet.");
        standing.getStyleClass().add("page-standing");
        standing.setWrapText(true);
        make.setId("make-paper");
        make.setDefaultButton(true);
        make.getStyleClass().add("accent");
        make.setOnAction(_ -> {
            if (list.selected() instanceof Listed.Kind(var making)) {
                viewModel.make(making);
            }
        });
        details.getStyleClass().add("card");
        right.setId("papers-right");
        FollowsFocus.in(right);
        right.setFitToWidth(true);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        BorderPane.setMargin(right, new Insets(0, 0, 0, 20));
        node.setTop(new VBox(4, title, standing));
        node.getTop().getStyleClass().add("page-head");
        node.setLeft(list.node());
        node.setCenter(right);
        node.getStyleClass().add("page");
        viewModel.makings().stream()
                .flatMap(making -> Stream.ofNullable(making.asks()))
                .forEach(it -> it.choiceProperty().subscribe(() -> fill()));
        viewModel.making().runningProperty().subscribe(_ -> fill());
        boards.whenLookedOver(this::fill);
        list.whenSelected(this::show);
        list.whenStarted(board::focus);
        plan.subscribe(_ -> refresh());
        list.selectFirst();
    }

    private void refresh() {
        list.refresh();
        fill();
    }

    private void show(Listed chosen) {
        if (!chosen.equals(shown)) {
            viewModel.making().leave();
            shown = chosen;
        }
        switch (chosen) {
            case Listed.Kind(var making) -> show(making);
            case Listed.Prepared _ -> {
                board.progress(progress);
                right.setContent(board.node());
            }
            case Listed.Look _ -> right.setContent(template.node());
            case Listed.Before _ -> {
                if (!before.node().getChildren().contains(progress)) {
                    before.node().getChildren().add(2, progress);
                }
                right.setContent(before.node());
            }
        }
        right.setVvalue(0);
        fill();
    }

    private void show(Making making) {
        var title = new Label(making.title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        var description = new Label(making.description());
        description.setWrapText(true);
        var goesIn = new Label("What goes in");
        goesIn.getStyleClass().add("field-name");
        var asks = making.asks();
        details.getChildren().setAll(title, description, make, progress, goesIn, contents);
        if (making.hasLook()) {
            details.getChildren().add(2, look);
        }
        if (asks != null) {
            details.getChildren().add(2, new SectionChooser(asks).node());
        }
        right.setContent(details);
    }

    private void fill() {
        var busy = viewModel.making().runningProperty().get() != null;
        board.busy(busy);
        switch (list.selected()) {
            case Listed.Kind(var making) -> contents(making, busy);
            case Listed.Prepared it -> boards.shown(it.id()).ifPresent(board::show);
            case Listed.Look _ -> template.show();
            case Listed.Before _ -> before.show(viewModel.made());
            case null -> {}
        }
    }

    private void contents(Making making, boolean busy) {
        contents.getChildren().clear();
        for (var line : making.contents().apply(viewModel.plan())) {
            var label = new Label("•  " + line);
            label.setWrapText(true);
            contents.getChildren().add(label);
        }
        make.setDisable(!making.ready(viewModel.plan()) || busy);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(ItemId item) {
        if (item instanceof BoardPaperId paper) {
            list.select(paper);
        } else if (item instanceof MadePaperId) {
            list.selectBefore();
        } else if (item instanceof HouseTemplateId) {
            openTemplate();
        }
    }

    /// Shows how papers look, with the keyboard there.
    public void openTemplate() {
        list.selectLook();
        Platform.runLater(template::focus);
    }

    @Override
    public void focus() {
        list.focus();
    }
}
