package org.forwardplan.app.baselines;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Chart;
import org.forwardplan.model.papers.Span;

import java.io.ByteArrayInputStream;
import java.util.List;

/// Draws the pieces of a paper to be read on the screen.
final class BlocksView {

    private static final double WIDEST = 560;
    private static final double INDENT = 20;

    /// What a cross-reference says until it is printed.
    private static final String PAGE = ", page …";

    private final VBox node = new VBox(8);
    private int number;

    private BlocksView() {}

    static VBox of(List<Block> blocks) {
        var view = new BlocksView();
        view.node.getStyleClass().add("blocks");
        blocks.forEach(view::add);
        return view.node;
    }

    private void add(Block block) {
        if (!(block instanceof Block.ListItem)) {
            number = 0;
        }
        switch (block) {
            case Block.Heading heading ->
                    add(Controls.wrapped(heading.text(), "card-title", "block-heading"));
            case Block.Paragraph paragraph -> add(flow(paragraph.spans()));
            case Block.ListItem item -> add(item(item));
            case Block.Table table -> table(table);
            case Block.Image image -> image(image);
            case Block.Box box -> box(box.title(), box.content());
            case Block.Callout callout ->
                    box(callout.heading(), List.of(Block.Paragraph.of(callout.text())));
            case Block.Tracked tracked -> tracked.content().forEach(this::add);
            case Chart chart -> {
                add(Controls.wrapped(chart.title(), "field-name"));
                table(chart.figures());
            }
            case Block.Marked _, Block.PageBreak _, Block.Contents _ -> {}
        }
    }

    private void add(Node drawn) {
        node.getChildren().add(drawn);
    }

    private static TextFlow flow(List<Span> spans) {
        var flow = new TextFlow();
        flow.getStyleClass().add("block-text");
        for (var span : spans) {
            var text = new Text(span.text());
            if (span instanceof Span.Words words) {
                if (words.bold()) {
                    text.getStyleClass().add("bold");
                }
                if (words.italic()) {
                    text.getStyleClass().add("italic");
                }
            }
            flow.getChildren().add(text);
        }
        return flow;
    }

    private Node item(Block.ListItem item) {
        number++;
        var mark = Controls.whole(item.numbered() ? number + "." : "•");
        var words = flow(item.spans());
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, mark, words);
        row.setPadding(new Insets(0, 0, 0, INDENT * (item.level() - 1)));
        return row;
    }

    private void table(Block.Table table) {
        if (!table.caption().isBlank()) {
            add(Controls.wrapped(table.caption(), "field-name"));
        }
        if (table.rows().isEmpty()) {
            add(Controls.wrapped("Nothing stands here.", "quiet"));
            return;
        }
        var grid = new GridPane();
        grid.getStyleClass().add("block-table");
        grid.setAccessibleText(table.description());
        for (var column : table.columns()) {
            var width = new ColumnConstraints();
            width.setPercentWidth(column.width());
            grid.getColumnConstraints().add(width);
        }
        for (var at = 0; at < table.columns().size(); at++) {
            var title = cell(table.columns().get(at).title(), "block-header");
            amount(title, table.columns().get(at));
            grid.add(title, at, 0);
        }
        for (var row = 0; row < table.rows().size(); row++) {
            for (var at = 0; at < table.columns().size(); at++) {
                var said = cell(words(table.rows().get(row).get(at)), "block-cell");
                amount(said, table.columns().get(at));
                grid.add(said, at, row + 1);
            }
        }
        add(grid);
    }

    private static void amount(Label cell, Block.Column column) {
        if (column.amounts()) {
            cell.getStyleClass().add("block-amount");
        }
    }

    private static Label cell(String words, String look) {
        var label = Controls.wrapped(words, look);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }

    private static String words(Block.CellText cell) {
        return cell.paragraphs().stream()
                .map(spans -> String.join("", spans.stream().map(Span::text).toList()))
                .map(line -> line.replace(PAGE, ""))
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private void image(Block.Image image) {
        var shown =
                new ImageView(
                        new Image(new ByteArrayInputStream(image.picture().bytes().toArray())));
        shown.setPreserveRatio(true);
        shown.setFitWidth(Math.min(WIDEST, image.picture().width()) * image.width() / 100);
        shown.setAccessibleText(image.alt());
        add(shown);
        add(Controls.wrapped(image.caption(), "field-name"));
    }

    private void box(String title, List<Block> content) {
        var box = of(content);
        box.getChildren().addFirst(Controls.wrapped(title, "field-name"));
        box.getStyleClass().add("card");
        add(box);
    }
}
