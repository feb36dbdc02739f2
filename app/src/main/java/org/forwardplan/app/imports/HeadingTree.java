package org.forwardplan.app.imports;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.forwardplan.model.imports.ImportDraft.Fate;

import java.util.ArrayList;
import java.util.List;

/// The headings of the document, each with a box to tick.
final class HeadingTree {

    private final PreviewViewModel viewModel;
    private final TreeView<Integer> tree = new TreeView<>();
    private final List<TreeItem<Integer>> items = new ArrayList<>();

    /// @param rename puts the keyboard where the chosen heading is renamed
    HeadingTree(PreviewViewModel viewModel, Runnable rename) {
        this.viewModel = viewModel;
        tree.setId("import-tree");
        tree.setAccessibleText("Headings of the document; Space ticks, F2 renames");
        tree.setShowRoot(false);
        tree.setRoot(new TreeItem<>(-1));
        tree.setCellFactory(_ -> new HeadingCell(viewModel));
        fill();
        tree.getSelectionModel()
                .selectedItemProperty()
                .subscribe(item -> {
                    if (item != null) {
                        viewModel.choose(item.getValue());
                    }
                });
        tree.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    var at = viewModel.chosenProperty().get();
                    if (event.getCode() == KeyCode.SPACE && !items.isEmpty()) {
                        event.consume();
                        viewModel.tick(at, viewModel.fates().get(at) == Fate.LEFT_OUT);
                    } else if (event.getCode() == KeyCode.F2) {
                        event.consume();
                        rename.run();
                    }
                });
        viewModel.draftProperty().subscribe(_ -> tree.refresh());
        tree.getSelectionModel().selectFirst();
    }

    TreeView<Integer> node() {
        return tree;
    }

    private void fill() {
        var depths = viewModel.draftProperty().get().depths();
        var above = new ArrayList<TreeItem<Integer>>();
        above.add(tree.getRoot());
        for (var at = 0; at < depths.size(); at++) {
            var item = new TreeItem<>(at);
            item.setExpanded(true);
            above.subList(depths.get(at), above.size()).clear();
            above.getLast().getChildren().add(item);
            above.add(item);
            items.add(item);
        }
    }
}
