package org.forwardplan.app.answers;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.comparison.WordDiff.Kind;
import org.forwardplan.model.comparison.WordDiff.Part;

import java.util.ArrayList;
import java.util.stream.Collectors;

/// What was taken out of a text and what was put in: struck through and underlined, in colour, and
/// in words for those who hear it. Long stretches that stayed are cut short.
public final class DifferenceView {

    private static final int AROUND = 90;

    private DifferenceView() {}

    public static Node of(WordDiff diff) {
        var flow = new TextFlow();
        flow.getStyleClass().add("difference");
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(words(diff));
        flow.setMinWidth(0);
        var texts = new ArrayList<Text>();
        for (var at = 0; at < diff.parts().size(); at++) {
            var part = diff.parts().get(at);
            var words =
                    part.kind() == Kind.SAME
                            ? shortened(part.text(), at == 0, at == diff.parts().size() - 1)
                            : part.text();
            texts.add(text(part.kind(), words));
        }
        flow.getChildren().setAll(texts);
        return new VBox(4, legend(), flow);
    }

    private static Node legend() {
        var gone = new Label("Taken out");
        gone.getStyleClass().addAll("difference-key", "difference-gone");
        var come = new Label("Put in");
        come.getStyleClass().addAll("difference-key", "difference-come");
        return new HBox(8, gone, come);
    }

    private static Text text(Kind kind, String words) {
        var text = new Text(words);
        text.getStyleClass()
                .add(
                        switch (kind) {
                            case SAME -> "difference-same";
                            case DELETED -> "difference-gone";
                            case INSERTED -> "difference-come";
                        });
        text.setStrikethrough(kind == Kind.DELETED);
        text.setUnderline(kind == Kind.INSERTED);
        return text;
    }

    private static String shortened(String text, boolean first, boolean last) {
        if (text.length() <= 3 * AROUND) {
            return text;
        }
        var head = text.substring(0, Math.max(0, text.lastIndexOf(' ', AROUND)));
        var tail = text.substring(text.indexOf(' ', text.length() - AROUND - 1) + 1);
        if (first) {
            return "… " + tail;
        }
        return last ? head + " …" : head + " … " + tail;
    }

    private static String words(WordDiff diff) {
        return diff.parts().stream()
                .filter(part -> part.kind() != Kind.SAME && !part.text().isBlank())
                .map(DifferenceView::words)
                .collect(Collectors.joining("; "));
    }

    private static String words(Part part) {
        return (part.kind() == Kind.DELETED ? "taken out: " : "put in: ") + part.text().strip();
    }
}
