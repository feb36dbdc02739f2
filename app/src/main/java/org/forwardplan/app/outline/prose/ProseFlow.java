package org.forwardplan.app.outline.prose;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.forwardplan.app.editor.Looks;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.prose.Numbering;
import org.forwardplan.model.writing.Look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Prose drawn to be read: one line of nodes a paragraph. Links work by mouse and keyboard.
final class ProseFlow {

    private static final double INDENT = 22;

    private final Consumer<String> open;
    private final VBox node = new VBox();
    private final List<TextFlow> lines = new ArrayList<>();
    private Prose shown = new Prose(List.of());

    /// @param open opens what a link leads to
    ProseFlow(Consumer<String> open) {
        this.open = open;
        node.getStyleClass().add("prose-read");
    }

    VBox node() {
        return node;
    }

    void show(Prose prose) {
        if (prose.equals(shown) && !node.getChildren().isEmpty()) {
            return;
        }
        shown = prose;
        lines.clear();
        if (prose.blank()) {
            var empty = new Label("Empty passage. Click, or press Enter, to write.");
            empty.getStyleClass().add("quiet");
            node.getChildren().setAll(empty);
            return;
        }
        var marks = Numbering.of(prose.paragraphs());
        var nodes = new ArrayList<Node>();
        for (var index = 0; index < marks.size(); index++) {
            nodes.add(node(prose.paragraphs().get(index), marks.get(index)));
        }
        node.getChildren().setAll(nodes);
    }

    /// The place in the prose nearest to a point of the node.
    int place(Point2D at) {
        var start = 0;
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var bounds = node.sceneToLocal(line.localToScene(line.getBoundsInLocal()));
            if (at.getY() <= bounds.getMaxY() || index == lines.size() - 1) {
                return start + within(index, line.sceneToLocal(node.localToScene(at)));
            }
            start += length(index) + 1;
        }
        return 0;
    }

    int placeInFirstLine(double xOnScreen) {
        return place(new Point2D(node.screenToLocal(xOnScreen, 0).getX(), 1));
    }

    int placeInLastLine(double xOnScreen) {
        var x = node.screenToLocal(xOnScreen, 0).getX();
        return place(new Point2D(x, node.getLayoutBounds().getHeight() - 1));
    }

    private int within(int index, Point2D at) {
        var line = lines.get(index);
        var box = line.getLayoutBounds();
        var inside =
                new Point2D(
                        Math.clamp(at.getX(), 0, box.getMaxX()),
                        Math.clamp(at.getY(), 0, Math.max(0, box.getMaxY() - 1)));
        return Math.min(length(index), line.getHitInfo(inside).getInsertionIndex());
    }

    private int length(int index) {
        return shown.paragraphs().get(index).text().length();
    }

    private Node node(Paragraph paragraph, String mark) {
        var words = words(paragraph);
        if (paragraph.kind() == Kind.HEADING) {
            words.getStyleClass().addAll("prose-heading", "prose-heading-" + paragraph.level());
        }
        return mark.isEmpty() ? words : item(mark, paragraph.level(), words);
    }

    private static Node item(String mark, int level, TextFlow words) {
        var label = new Label(mark);
        label.getStyleClass().add("prose-mark");
        label.setMinWidth(INDENT * level);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(label, words);
        row.getStyleClass().add("prose-item");
        return row;
    }

    private TextFlow words(Paragraph paragraph) {
        var flow = new TextFlow();
        flow.getStyleClass().add("prose");
        paragraph.runs().forEach(run -> flow.getChildren().add(text(run)));
        if (paragraph.runs().isEmpty()) {
            flow.getChildren().add(new Text(""));
        }
        lines.add(flow);
        return flow;
    }

    private Text text(Run run) {
        var text = new Text(run.text());
        text.getStyleClass().addAll(Looks.of(Look.of(run)));
        var link = run.link();
        if (link != null) {
            leads(text, link, Look.of(run).onePiece());
        }
        return text;
    }

    private void leads(Text text, String link, boolean inPlan) {
        text.setFocusTraversable(true);
        text.setAccessibleRole(AccessibleRole.HYPERLINK);
        text.setAccessibleText(text.getText());
        if (!inPlan) {
            Tooltip.install(text, new Tooltip(link));
        }
        text.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.isStillSincePress()) {
                        event.consume();
                        open.accept(link);
                    }
                });
        text.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        event.consume();
                        open.accept(link);
                    }
                });
    }
}
