package org.forwardplan.app.imports;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.imports.Placing.Gap;
import org.forwardplan.app.imports.Placing.Holder;
import org.forwardplan.model.imports.Imported.Loss;

import java.util.List;

/// Shows what a document would become: its headings to tick, the text of each, where it all goes,
/// and what could not be carried.
final class PreviewPane {

    private static final double TREE_SHARE = 0.38;
    private static final double REPORT_HEIGHT = 130;
    private static final List<Integer> LEVELS = List.of(1, 2, 3, 4, 5, 6);

    private final PreviewViewModel viewModel;
    private final Runnable close;
    private final HeadingPane heading;
    private final HeadingTree tree;
    private final Label standing = new Label();
    private final Button bring = new Button();
    private final BorderPane node = new BorderPane();

    /// @param close when the planner is done, either way
    PreviewPane(PreviewViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        heading = new HeadingPane(viewModel);
        tree = new HeadingTree(viewModel, heading::focusTitle);
        // A tree keeps Escape for itself, though nothing is edited in it.
        tree.node()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() == KeyCode.ESCAPE) {
                                event.consume();
                                close.run();
                            }
                        });
        var both = new SplitPane(tree.node(), heading.node());
        both.setDividerPositions(TREE_SHARE);
        SplitPane.setResizableWithParent(tree.node(), false);
        node.setId("import-preview");
        node.getStyleClass().add("import-preview");
        node.setTop(new VBox(12, head(), choices()));
        node.setCenter(viewModel.entries().isEmpty() ? nothing() : both);
        node.setBottom(foot());
        viewModel.draftProperty().subscribe(_ -> refresh());
    }

    Parent node() {
        return node;
    }

    void focus() {
        tree.node().requestFocus();
    }

    void bring() {
        heading.rename();
        if (viewModel.tally().passages() + viewModel.tally().sections() > 0 && viewModel.bring()) {
            close.run();
        }
    }

    private Node head() {
        var title = new Label("Import “%s”".formatted(viewModel.source()));
        title.getStyleClass().add("page-title");
        standing.setId("import-standing");
        standing.getStyleClass().add("page-standing");
        standing.setWrapText(true);
        return new VBox(2, title, standing);
    }

    private Node choices() {
        var holder = new ComboBox<Holder>(FXCollections.observableList(viewModel.holders()));
        var gap = new ComboBox<Gap>();
        holder.setId("import-holder");
        gap.setId("import-gap");
        holder.setMaxWidth(360);
        gap.setMaxWidth(300);
        holder.setValue(viewModel.holder());
        gap.getItems().setAll(viewModel.gaps());
        gap.setValue(viewModel.gapProperty().get());
        holder.valueProperty()
                .subscribe(now -> {
                    viewModel.placeBeneath(now);
                    gap.getItems().setAll(viewModel.gaps());
                    gap.setValue(viewModel.gapProperty().get());
                });
        gap.valueProperty()
                .subscribe(now -> {
                    if (now != null) {
                        viewModel.placeAt(now);
                    }
                });
        var levels = new ComboBox<Integer>(FXCollections.observableList(LEVELS));
        levels.setId("import-levels");
        levels.setValue(viewModel.depth());
        levels.valueProperty().subscribe((_, now) -> viewModel.sectionsDownTo(now));
        var row =
                new FlowPane(
                        14,
                        8,
                        field("Where the sections go", holder),
                        field("Among those there", gap),
                        field("Levels of heading that become sections", levels));
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private static VBox field(String name, Control control) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        return new VBox(4, label, control);
    }

    private static Node nothing() {
        var title = new Label("There is nothing to import in this document");
        title.getStyleClass().add("card-title");
        var words =
                new Label(
                        "It holds neither headings nor text. If Word shows some, it may be in"
                                + " headers, footers or pictures: copy it into the body of the"
                                + " document, save it and import it again.");
        words.setWrapText(true);
        var box = new VBox(10, title, words);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private Node foot() {
        var cancel = new Button("Cancel");
        cancel.setId("import-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> close.run());
        bring.setId("import-bring");
        bring.getStyleClass().add("accent");
        bring.setOnAction(_ -> bring());
        var report = new CheckBox("Keep this report as a note on the first section");
        report.setId("import-report");
        report.setSelected(viewModel.report());
        report.setVisible(!viewModel.losses().isEmpty());
        report.setOnAction(_ -> viewModel.report(report.isSelected()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(10, report, space, cancel, bring);
        buttons.setAlignment(Pos.CENTER_LEFT);
        var foot = new VBox(10, losses(), buttons);
        foot.getStyleClass().add("import-foot");
        return foot;
    }

    private Node losses() {
        if (viewModel.losses().isEmpty()) {
            var all = new Label("Everything in the document can be carried as it is.");
            all.getStyleClass().add("quiet");
            return all;
        }
        var list = new VBox(3);
        viewModel.losses().forEach(loss -> list.getChildren().add(line(loss)));
        list.getStyleClass().add("import-losses");
        var scroll = new ScrollPane(list);
        scroll.setId("import-losses");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(REPORT_HEIGHT);
        scroll.setAccessibleText("What could not be carried as it was");
        var title =
                new Label(
                        "What could not be carried as it was (%d)"
                                .formatted(viewModel.losses().size()));
        title.getStyleClass().add("import-caption");
        return new VBox(4, title, scroll);
    }

    private static Label line(Loss loss) {
        var line =
                new Label(
                        "•  " + (loss.where().isBlank() ? "" : loss.where() + ": ") + loss.what());
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private void refresh() {
        standing.setText(viewModel.standing());
        var sections = viewModel.tally().sections();
        bring.setText(
                sections == 0
                        ? "Import the text"
                        : sections == 1
                                ? "Import 1 section"
                                : "Import %d sections".formatted(sections));
        bring.setDisable(sections + viewModel.tally().passages() == 0);
    }
}
