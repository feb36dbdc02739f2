package org.forwardplan.app.drafting;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.comparison.WordDiff.Kind;

/// Text with the words that went struck through and those that came underlined; screen readers hear
/// which is which.
public final class DiffText {

    private static final int CONTEXT = 90;

    private DiffText() {}

    /// @param shortened true where long stretches that stayed are cut to what stands by a change
    public static TextFlow of(WordDiff diff, boolean shortened) {
        var flow = new TextFlow();
        flow.getStyleClass().add("diff-text");
        flow.setAccessibleRole(AccessibleRole.TEXT);
        var heard = new StringBuilder();
        for (var part : diff.parts()) {
            var words =
                    part.kind() == Kind.SAME && shortened ? shortened(part.text()) : part.text();
            var text = new Text(words);
            text.getStyleClass().add(look(part.kind()));
            flow.getChildren().add(text);
            heard.append(heard(part.kind(), words));
        }
        flow.setAccessibleText(heard.toString());
        return flow;
    }

    private static String shortened(String text) {
        return text.length() <= 2 * CONTEXT
                ? text
                : text.substring(0, cut(text, CONTEXT))
                        + "… "
                        + text.substring(cut(text, text.length() - CONTEXT));
    }

    /// After the nearest blank before a place, or at the place itself.
    private static int cut(String text, int at) {
        var blank = text.lastIndexOf(' ', at);
        return blank > 0 ? blank + 1 : at;
    }

    private static String heard(Kind kind, String words) {
        return switch (kind) {
            case SAME -> words;
            case DELETED -> " [deleted: " + words.strip() + "] ";
            case INSERTED -> " [inserted: " + words.strip() + "] ";
        };
    }

    private static String look(Kind kind) {
        return switch (kind) {
            case SAME -> "diff-same";
            case DELETED -> "diff-deleted";
            case INSERTED -> "diff-inserted";
        };
    }
}
