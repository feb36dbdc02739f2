package org.forwardplan.app.imports;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.forwardplan.model.imports.ImportDraft.Entry;
import org.forwardplan.model.imports.ImportDraft.Fate;

/// A heading with its box, and a word on what becomes of it where that is not a section.
final class HeadingCell extends TreeCell<Integer> {

    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    private final PreviewViewModel viewModel;
    private final CheckBox wanted = new CheckBox();
    private final Label title = new Label();
    private final Label mark = new Label();
    private final HBox row = new HBox(6, wanted, title, mark);

    HeadingCell(PreviewViewModel viewModel) {
        this.viewModel = viewModel;
        wanted.setFocusTraversable(false);
        wanted.setOnAction(_ -> {
            if (getItem() != null) {
                viewModel.tick(getItem(), wanted.isSelected());
            }
        });
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMinWidth(40);
        HBox.setHgrow(title, Priority.SOMETIMES);
        mark.getStyleClass().add("import-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Integer item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null || item < 0) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var entry = viewModel.entries().get(item);
        var fate = viewModel.fates().get(item);
        wanted.setSelected(fate != Fate.LEFT_OUT);
        wanted.setAccessibleText("Import “%s”".formatted(entry.title()));
        title.setText(entry.title());
        mark.setText(words(entry, fate));
        title.pseudoClassStateChanged(OUT, fate == Fate.LEFT_OUT);
        setGraphic(row);
        setAccessibleText("%s, %s".formatted(entry.title(), fate));
    }

    private static String words(Entry entry, Fate fate) {
        return switch (fate) {
            case LEFT_OUT -> "";
            case IN_TEXT ->
                    entry.opening()
                            ? "goes into the section"
                            : entry.certain() ? "in the text" : "guess, in the text";
            case SECTION -> entry.certain() ? "" : "guess";
        };
    }
}
