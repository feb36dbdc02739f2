package org.forwardplan.app.outline.tree;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// A row of the tree: number and title, and below them the status and the lead. Turns into a field
/// while it is renamed.
final class SectionCell extends TreeCell<Branch> {

    private static final double INDENT = 14;

    /// Room for the arrow, the paddings and the scroll bar.
    private static final double RESERVED = 44;

    private final OutlineViewModel viewModel;
    private final Renaming renaming;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Region dot = new Region();
    private final Label note = new Label();
    private final VBox row;

    SectionCell(OutlineViewModel viewModel, Renaming renaming) {
        this.viewModel = viewModel;
        this.renaming = renaming;
        getStyleClass().add("section-cell");
        number.getStyleClass().add("section-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("section-title");
        title.setMinWidth(0);
        dot.getStyleClass().add("status-dot");
        note.getStyleClass().addAll("quiet", "section-note");
        note.setMinWidth(0);
        var first = new HBox(6, number, title);
        first.setAlignment(Pos.BASELINE_LEFT);
        var second = new HBox(6, dot, note);
        second.setAlignment(Pos.CENTER_LEFT);
        row = new VBox(1, first, second);
        row.setMinWidth(0);
        // The row never gets wider than the tree, so that long titles end in an ellipsis and
        // nothing scrolls sideways.
        treeViewProperty()
                .subscribe(tree -> {
                    if (tree != null) {
                        tree.widthProperty().subscribe(_ -> fit());
                    }
                });
        treeItemProperty().subscribe(_ -> fit());
    }

    @Override
    protected void updateItem(@Nullable Branch branch, boolean empty) {
        super.updateItem(branch, empty);
        setText(null);
        if (empty || branch == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var section = branch.entry().section();
        number.setText(branch.entry().number());
        title.setText(section.title());
        dot.getStyleClass().setAll("status-dot", StatusLook.of(section.status()));
        note.setText(viewModel.note(branch.entry()));
        setAccessibleText(branch.entry().heading() + ", " + note.getText());
        setGraphic(renaming.is(branch.id()) ? field(branch) : row);
        fit();
    }

    private void fit() {
        if (getTreeView() != null && getTreeItem() != null) {
            var depth = getTreeView().getTreeItemLevel(getTreeItem());
            var width = Math.max(0, getTreeView().getWidth() - depth * INDENT - RESERVED);
            row.setPrefWidth(width);
            row.setMaxWidth(width);
        }
    }

    private TextField field(Branch branch) {
        var field = new TextField(renaming.typed());
        field.getStyleClass().add("rename-field");
        field.setAccessibleText("Title of section " + branch.entry().number());
        field.prefWidthProperty().bind(row.prefWidthProperty());
        field.textProperty().subscribe(renaming::type);
        field.setOnAction(_ -> {
            renaming.finish();
            getTreeView().requestFocus();
        });
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        renaming.drop();
                        getTreeView().requestFocus();
                    }
                });
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused && getGraphic() == field) {
                        renaming.finish();
                    }
                });
        // The tree puts the field into the window at its next layout; only then can it take the
        // keyboard.
        field.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        Platform.runLater(() -> {
                            field.requestFocus();
                            field.selectAll();
                        });
                    }
                });
        return field;
    }
}
