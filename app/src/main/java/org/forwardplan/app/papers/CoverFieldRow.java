package org.forwardplan.app.papers;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.GrowingArea;
import org.forwardplan.app.fields.KeptField;
import org.forwardplan.model.boardpapers.Filled;
import org.forwardplan.model.editing.EditBoardPaper;
import org.forwardplan.model.plan.ItemId.BoardPaperId;

/// Lays out one field of a cover sheet: its name, and the words of the planner or of the plan.
final class CoverFieldRow {

    private static final double NAME = 190;
    private static final double SIDES = 28;
    private static final double ENDS = 18;

    private final BoardPaperViewModel viewModel;
    private final BoardPaperId paper;
    private final int index;
    private final GrowingArea name = new GrowingArea(SIDES, ENDS);
    private final KeptField keptName;
    private final KeptArea words;
    private final Label fromPlan = new Label();
    private final Label from = new Label();
    private final Hyperlink own = new Hyperlink("Write it yourself");
    private final Hyperlink back = new Hyperlink("Use the plan’s words");
    private final VBox said = new VBox(4);
    private final HBox node;
    private Filled filled;
    private boolean writing;

    CoverFieldRow(
            BoardPaperViewModel viewModel, BoardPaperId paper, int index, Filled first, int last) {
        this.viewModel = viewModel;
        this.paper = paper;
        this.index = index;
        this.filled = first;
        name.setAccessibleText("Name of the field");
        name.setPrefWidth(NAME);
        name.setMinWidth(NAME);
        name.getStyleClass().add("cover-name");
        keptName = new KeptField(name, this::rename);
        words = new KeptArea("Words of the field", this::write);
        words.node().setId("cover-words-" + index);
        fromPlan.setWrapText(true);
        fromPlan.getStyleClass().add("quiet");
        fromPlan.setMinHeight(Region.USE_PREF_SIZE);
        from.getStyleClass().add("from-plan");
        Controls.edits(own);
        own.setId("cover-own-" + index);
        own.setOnAction(_ -> startWriting());
        Controls.edits(back);
        back.setOnAction(_ -> write(""));
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        var menu =
                new RowMenu(
                        "field",
                        index,
                        last,
                        to ->
                                viewModel.perform(
                                        EditBoardPaper.moveField(paper, index, to, label())),
                        () -> viewModel.perform(EditBoardPaper.removeField(paper, index, label())));
        node = new HBox(10, name, said, menu.node());
        node.setAlignment(Pos.TOP_LEFT);
        node.setFillHeight(false);
        menu.listenOn(node);
        show(first);
    }

    Node node() {
        return node;
    }

    void focus() {
        if (filled.fromPlan() && !writing) {
            own.requestFocus();
        } else {
            words.node().requestFocus();
        }
    }

    void keep() {
        keptName.keep();
        words.keep();
    }

    void show(Filled now) {
        filled = now;
        keptName.show(now.field().label());
        var written = now.field().words();
        words.show(written);
        words.node().setAccessibleText(now.field().label());
        words.node().setPromptText("Blank: write it, or remove the field");
        fromPlan.setText(now.words());
        from.setText("From the plan: " + now.from());
        own.setAccessibleText("Write “%s” yourself".formatted(label()));
        if (!written.isBlank()) {
            writing = false;
        }
        lay();
    }

    private void lay() {
        if (filled.fromPlan() && !writing) {
            var where = new FlowPane(10, 2, from, own);
            where.setRowValignment(VPos.CENTER);
            own.setMinWidth(Region.USE_PREF_SIZE);
            said.getChildren().setAll(fromPlan, where);
        } else if (said.getChildren().isEmpty() || said.getChildren().getFirst() != words.node()) {
            said.getChildren().setAll(words.node());
        }
        if (said.getChildren().getFirst() == words.node()) {
            said.getChildren().remove(back);
            if (fillable() && !filled.field().words().isBlank()) {
                said.getChildren().add(back);
            }
        }
    }

    private boolean fillable() {
        return switch (filled.field().fill()) {
            case WRITTEN, CONFLICTS -> false;
            default -> true;
        };
    }

    /// The plan's words are what the planner starts from.
    private void startWriting() {
        writing = true;
        lay();
        words.node().setText(filled.words());
        words.node().requestFocus();
        words.node().end();
    }

    private String label() {
        return filled.field().label();
    }

    private void rename(String typed) {
        if (typed.isBlank()) {
            name.setText(label());
        } else {
            viewModel.perform(EditBoardPaper.renameField(paper, index, typed));
        }
    }

    /// Words that say what the plan says anyhow are the plan's.
    private void write(String typed) {
        writing = false;
        var same = filled.fromPlan() && typed.equals(filled.words());
        viewModel.perform(EditBoardPaper.writeField(paper, index, label(), same ? "" : typed));
        lay();
    }
}
