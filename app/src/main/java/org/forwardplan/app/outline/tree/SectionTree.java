package org.forwardplan.app.outline.tree;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.forwardplan.model.editing.MoveSection;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The tree of sections. Keeps what is expanded and chosen while the plan changes beneath it.
public final class SectionTree {

    private static final KeyCombination WRITE = KeyCombination.valueOf("Enter");

    private final OutlineViewModel viewModel;
    private final Runnable write;
    private final TreeView<Branch> tree = new TreeView<>();
    private final TreeGrowth growth = new TreeGrowth();
    private final List<SectionAction> actions;
    private final Renaming renaming;
    private boolean showing;

    /// @param passages those that may be dropped on a section
    /// @param write goes to the text of the chosen section
    public SectionTree(OutlineViewModel viewModel, DraggedPassages passages, Runnable write) {
        this.viewModel = viewModel;
        this.write = write;
        this.renaming = new Renaming(viewModel, tree::refresh);
        this.actions = actions();
        tree.setId("outline-tree");
        tree.setAccessibleText("Sections of the plan");
        tree.setShowRoot(false);
        tree.setRoot(growth.root());
        var drag = new SectionDrag(viewModel, passages, this::expand);
        tree.setCellFactory(_ -> {
            var cell = new SectionCell(viewModel, renaming);
            drag.install(cell);
            return cell;
        });
        tree.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        tree.setContextMenu(menu());
        viewModel.treeProperty().subscribe(this::grow);
        viewModel.chosenProperty().subscribe(_ -> select());
        // A page is first laid out taller than the window lets it be; only once the rows of the
        // new height are known can be seen what it hides.
        tree.heightProperty()
                .subscribe(_ ->
                        Platform.runLater(
                                () -> scrollTo(tree.getSelectionModel().getSelectedIndex())));
    }

    public TreeView<Branch> node() {
        return tree;
    }

    /// Takes the keyboard; where the chosen section is not among those found, the first of them is
    /// chosen.
    void focus() {
        tree.requestFocus();
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
    }

    List<Node> tools() {
        return actions.stream().<Node>map(SectionAction::button).toList();
    }

    void expandAll(boolean expanded) {
        growth.expandAll(expanded);
        select();
    }

    /// Hands over a title that is still being typed.
    public void finish() {
        renaming.finish();
    }

    /// Adds a section and lets the planner name it.
    public void add(Supplier<Optional<SectionId>> adding) {
        adding.get().ifPresent(this::rename);
    }

    private List<SectionAction> actions() {
        var chosen = viewModel.chosenProperty();
        return List.of(
                SectionAction.of(
                        "add-section",
                        "Add a section after this one",
                        "fth-plus",
                        List.of("Insert", "Shortcut+Enter"),
                        () -> true,
                        () -> add(viewModel::addAfter)),
                SectionAction.of(
                        "add-beneath",
                        "Add a section beneath this one",
                        "fth-corner-down-right",
                        List.of("Shift+Insert"),
                        () -> chosen.get() != null,
                        () -> add(viewModel::addBeneath)),
                SectionAction.of(
                        "rename-section",
                        "Rename",
                        "fth-edit-2",
                        List.of("F2"),
                        () -> chosen.get() != null,
                        () -> {
                            if (chosen.get() != null) {
                                rename(chosen.get());
                            }
                        }),
                move("move-up", "Move up", "fth-arrow-up", List.of("Alt+Up"), SectionMoves::up),
                move(
                        "move-down",
                        "Move down",
                        "fth-arrow-down",
                        List.of("Alt+Down"),
                        SectionMoves::down),
                move("outdent", "Move out a level", "fth-arrow-left", OUT, SectionMoves::outdent),
                move("indent", "Move in a level", "fth-arrow-right", IN, SectionMoves::indent),
                SectionAction.of(
                        "remove-section",
                        "Remove",
                        "fth-trash-2",
                        List.of("Delete"),
                        () -> chosen.get() != null,
                        viewModel::remove));
    }

    private static final List<String> OUT = List.of("Alt+Shift+Left", "Shortcut+Open Bracket");
    private static final List<String> IN = List.of("Alt+Shift+Right", "Shortcut+Close Bracket");

    private SectionAction move(
            String id,
            String words,
            String icon,
            List<String> keys,
            Function<SectionMoves, Optional<MoveSection>> way) {
        return SectionAction.of(
                id, words, icon, keys, () -> viewModel.possible(way), () -> viewModel.move(way));
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.setOnShowing(_ ->
                menu.getItems().setAll(actions.stream().map(SectionAction::menuItem).toList()));
        menu.getItems().setAll(actions.stream().map(SectionAction::menuItem).toList());
        return menu;
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextField) {
            return;
        }
        if (WRITE.match(event)) {
            event.consume();
            write.run();
            return;
        }
        actions.stream()
                .filter(action -> action.matches(event))
                .findFirst()
                .ifPresent(action -> {
                    event.consume();
                    action.runIfPossible();
                });
    }

    private void rename(SectionId id) {
        var item = growth.item(id);
        if (item != null) {
            renaming.begin(id, item.getValue().entry().section().title());
        }
    }

    private void grow(List<Branch> branches) {
        showing = true;
        growth.grow(branches, viewModel.filtered());
        showing = false;
        select();
    }

    private void select() {
        var chosen = viewModel.chosenProperty().get();
        var item = chosen == null ? null : growth.item(chosen);
        showing = true;
        if (item == null) {
            tree.getSelectionModel().clearSelection();
        } else {
            TreeGrowth.open(item);
            tree.getSelectionModel().select(item);
            scrollTo(tree.getRow(item));
        }
        showing = false;
    }

    private void selected(@Nullable TreeItem<Branch> item) {
        if (!showing && item != null) {
            viewModel.choose(item.getValue().id());
        }
    }

    private void expand(SectionId id) {
        var item = growth.item(id);
        if (item != null) {
            item.setExpanded(true);
        }
    }

    private void scrollTo(int row) {
        var seen =
                tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() != null
                        && row >= flow.getFirstVisibleCell().getIndex()
                        && row <= flow.getLastVisibleCell().getIndex();
        if (row >= 0 && !seen) {
            tree.scrollTo(Math.max(0, row - 3));
        }
    }
}
