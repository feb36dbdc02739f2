package org.forwardplan.app.outline;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;

import java.util.ArrayList;
import java.util.List;

/// Draws prose to be read: one line of nodes a paragraph.
final class ProseFlow {

    private static final double INDENT = 22;

    private final int[] counters = new int[Paragraph.DEEPEST + 2];

    static List<Node> of(Prose prose) {
        var flow = new ProseFlow();
        var nodes = new ArrayList<Node>();
        prose.paragraphs().forEach(paragraph -> nodes.add(flow.node(paragraph)));
        return nodes;
    }

    private Node node(Paragraph paragraph) {
        var number = number(paragraph);
        var words = words(paragraph);
        return switch (paragraph.kind()) {
            case TEXT -> words;
            case HEADING -> {
                words.getStyleClass().addAll("prose-heading", "prose-heading-" + paragraph.level());
                yield words;
            }
            case BULLET -> item(paragraph.level() % 2 == 1 ? "•" : "–", paragraph.level(), words);
            case NUMBER -> item(number + ".", paragraph.level(), words);
        };
    }

    /// Numbering goes on within a list and starts anew after anything that is not part of it.
    private int number(Paragraph paragraph) {
        var item = paragraph.kind() == Kind.BULLET || paragraph.kind() == Kind.NUMBER;
        for (var deeper = item ? paragraph.level() + 1 : 0; deeper < counters.length; deeper++) {
            counters[deeper] = 0;
        }
        return paragraph.kind() == Kind.NUMBER ? ++counters[paragraph.level()] : 0;
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

    private static TextFlow words(Paragraph paragraph) {
        var flow = new TextFlow();
        flow.getStyleClass().add("prose");
        paragraph.runs().forEach(run -> flow.getChildren().add(text(run)));
        return flow;
    }

    private static Text text(Run run) {
        var text = new Text(run.text());
        if (run.bold()) {
            text.getStyleClass().add("prose-bold");
        }
        if (run.italic()) {
            text.getStyleClass().add("prose-italic");
        }
        if (run.link() != null) {
            text.getStyleClass().add("prose-link");
        }
        return text;
    }
}
