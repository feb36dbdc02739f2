package org.forwardplan.app.imports;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.TextTable;

import java.io.ByteArrayInputStream;
import java.util.List;

/// Shows passages as they will read in the plan. Long ones only so far as helps to decide.
final class TextAsRead {

    private static final int MOST_PARAGRAPHS = 120;
    private static final int MOST_ROWS = 40;
    private static final int PICTURE = 420;
    private static final int INDENT = 18;

    private final List<Picture> pictures;

    TextAsRead(List<Picture> pictures) {
        this.pictures = pictures;
    }

    List<Node> of(List<Body> bodies) {
        return bodies.stream().map(this::body).toList();
    }

    private Node body(Body body) {
        var box =
                new VBox(
                        6,
                        switch (body.body()) {
                            case Prose prose -> prose(prose);
                            case TextTable table -> table(table);
                            case Figure figure -> figure(figure);
                            case Callout callout -> callout(callout);
                            case LiveBlock block -> words(block.opening(), "import-text");
                        });
        body.remarks()
                .forEach(remark ->
                        box.getChildren()
                                .add(
                                        words(
                                                "%s: %s".formatted(remark.by(), remark.text()),
                                                "import-remark")));
        return box;
    }

    private static VBox prose(Prose prose) {
        var box = new VBox(6);
        var number = 0;
        for (var paragraph : prose.paragraphs().stream().limit(MOST_PARAGRAPHS).toList()) {
            number = paragraph.kind() == Paragraph.Kind.NUMBER ? number + 1 : 0;
            box.getChildren().add(paragraph(paragraph, number));
        }
        if (prose.paragraphs().size() > MOST_PARAGRAPHS) {
            box.getChildren()
                    .add(
                            words(
                                    "… and %d more paragraphs"
                                            .formatted(prose.paragraphs().size() - MOST_PARAGRAPHS),
                                    "quiet"));
        }
        return box;
    }

    private static Node paragraph(Paragraph paragraph, int number) {
        var flow = new TextFlow();
        flow.getStyleClass()
                .add(paragraph.kind() == Paragraph.Kind.HEADING ? "import-heading" : "import-text");
        var mark =
                switch (paragraph.kind()) {
                    case BULLET -> "•  ";
                    case NUMBER -> number + ".  ";
                    case TEXT, HEADING -> "";
                };
        flow.getChildren().add(new Text(mark));
        for (var run : paragraph.runs()) {
            var text = new Text(run.text());
            text.setStyle(
                    (run.bold() ? "-fx-font-weight: bold;" : "")
                            + (run.italic() ? "-fx-font-style: italic;" : ""));
            text.setUnderline(run.link() != null);
            flow.getChildren().add(text);
        }
        var listed =
                paragraph.kind() == Paragraph.Kind.BULLET
                        || paragraph.kind() == Paragraph.Kind.NUMBER;
        VBox.setMargin(flow, new Insets(0, 0, 0, listed ? INDENT * paragraph.level() : 0));
        return flow;
    }

    private static Node table(TextTable table) {
        var grid = new GridPane();
        grid.getStyleClass().add("import-table");
        for (var column = 0; column < table.header().size(); column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / table.header().size());
            grid.getColumnConstraints().add(width);
            grid.add(cell(table.header().get(column), "import-header"), column, 0);
        }
        for (var row = 0; row < Math.min(MOST_ROWS, table.rows().size()); row++) {
            for (var column = 0; column < table.header().size(); column++) {
                grid.add(cell(table.rows().get(row).get(column), "import-cell"), column, row + 1);
            }
        }
        var more = table.rows().size() - MOST_ROWS;
        return new VBox(
                4,
                words(table.caption().isBlank() ? "Table" : table.caption(), "import-caption"),
                grid,
                words(more > 0 ? "… and %d more rows".formatted(more) : "", "quiet"));
    }

    private static Label cell(String text, String style) {
        var cell = words(text, style);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMaxHeight(Double.MAX_VALUE);
        return cell;
    }

    private Node figure(Figure figure) {
        var box = new VBox(4);
        pictures.stream()
                .filter(picture -> picture.id().equals(figure.picture()))
                .findFirst()
                .ifPresent(picture -> box.getChildren().add(image(picture, figure)));
        if (!figure.caption().isBlank()) {
            box.getChildren().add(words(figure.caption(), "import-caption"));
        }
        box.getChildren()
                .add(
                        words(
                                figure.alt().isBlank()
                                        ? "Nothing says what this picture shows"
                                        : "Shows: " + figure.alt(),
                                "quiet"));
        return box;
    }

    private static ImageView image(Picture picture, Figure figure) {
        var bytes = new ByteArrayInputStream(picture.bytes().toArray());
        var image = new ImageView(new Image(bytes, PICTURE, PICTURE, true, true));
        image.setAccessibleText(figure.alt().isBlank() ? "Picture" : figure.alt());
        return image;
    }

    private static Node callout(Callout callout) {
        var box = new VBox(6, words(callout.title(), "import-caption"), prose(callout.text()));
        box.getStyleClass().add("import-box");
        return box;
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setManaged(
                !text.isEmpty() || style.equals("import-cell") || style.equals("import-header"));
        label.getStyleClass().add(style);
        return label;
    }
}
