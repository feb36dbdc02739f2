package org.forwardplan.app.papers;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.boardpapers.CoverSheet;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lays out what can be made, the papers in preparation and those made before; begins new ones.
final class PapersList {

    private static final double WIDTH = 270;

    private final PapersViewModel viewModel;
    private final BoardPaperViewModel boards;
    private final ListView<Listed> list = new ListView<>();
    private final MenuButton start = new MenuButton("New board paper…", new FontIcon("fth-plus"));
    private final VBox node;
    private Runnable started = () -> {};

    PapersList(PapersViewModel viewModel, BoardPaperViewModel boards) {
        this.viewModel = viewModel;
        this.boards = boards;
        list.setId("papers-list");
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("papers-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        Controls.edits(start);
        start.setId("new-board-paper");
        start.setMaxWidth(Double.MAX_VALUE);
        for (var sheet : CoverSheet.ALL) {
            var item = new MenuItem(sheet.toString());
            item.setOnAction(_ -> begin(sheet));
            start.getItems().add(item);
        }
        node = new VBox(10, start, list);
        node.setPrefWidth(WIDTH);
        node.setMinWidth(WIDTH);
        refresh();
    }

    Node node() {
        return node;
    }

    void whenSelected(Consumer<Listed> told) {
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(_ -> {
                    var now = selected();
                    if (now != null) {
                        told.accept(now);
                    }
                });
    }

    void whenStarted(Runnable told) {
        started = told;
    }

    @Nullable Listed selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    void selectFirst() {
        list.getSelectionModel().selectFirst();
    }

    void select(BoardPaperId paper) {
        refresh();
        list.getItems().stream()
                .filter(it -> it instanceof Listed.Prepared at && at.id().equals(paper))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    void selectBefore() {
        list.getSelectionModel().selectLast();
    }

    void selectLook() {
        list.getSelectionModel().select(list.getItems().size() - 2);
    }

    void focus() {
        list.requestFocus();
    }

    /// Lines that say the same stay where they are, so that the choice does.
    void refresh() {
        var now = listed();
        var items = list.getItems();
        for (var at = 0; at < now.size(); at++) {
            if (at >= items.size()) {
                items.add(now.get(at));
            } else if (!items.get(at).equals(now.get(at))) {
                if (items.size() > now.size() && !same(items.get(at), now.get(at))) {
                    items.remove(at--);
                } else if (items.size() < now.size() && !same(items.get(at), now.get(at))) {
                    items.add(at, now.get(at));
                } else {
                    items.set(at, now.get(at));
                }
            }
        }
        while (items.size() > now.size()) {
            items.removeLast();
        }
    }

    private static boolean same(Listed one, Listed other) {
        return one instanceof Listed.Prepared a
                ? other instanceof Listed.Prepared b && a.id().equals(b.id())
                : one.getClass().equals(other.getClass());
    }

    private List<Listed> listed() {
        var now = new ArrayList<Listed>();
        viewModel.makings().forEach(making -> now.add(new Listed.Kind(making)));
        boards.papers().forEach(paper -> now.add(prepared(paper)));
        now.add(new Listed.Look(viewModel.lookInUse()));
        now.add(new Listed.Before(Wording.count(viewModel.made().size(), "paper", "papers")));
        return now;
    }

    private static Listed prepared(BoardPaper paper) {
        var when =
                Stream.of(paper.meeting(), Wording.day(paper.meetsOn()))
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining(", "));
        return new Listed.Prepared(
                paper.id(), paper.title(), when.isEmpty() ? "Board paper in preparation" : when);
    }

    private void begin(CoverSheet sheet) {
        boards.start(sheet)
                .ifPresent(id -> {
                    select(id);
                    started.run();
                });
    }

    private static final class Cell extends ListCell<Listed> {
        @Override
        protected void updateItem(Listed listed, boolean empty) {
            super.updateItem(listed, empty);
            if (empty || listed == null) {
                setText(null);
                setGraphic(null);
            } else {
                var title = new Label(listed.title());
                title.setWrapText(true);
                var more = new Label(listed.more());
                more.getStyleClass().add("quiet");
                more.setWrapText(true);
                setGraphic(new VBox(2, title, more));
                setAccessibleText(listed.title() + ", " + listed.more());
                setPrefWidth(0);
            }
        }
    }
}
