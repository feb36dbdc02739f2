package org.forwardplan.app.answers;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.forwardplan.model.search.Words;

import java.util.HashSet;
import java.util.List;

/// The part of a text in which most of the sought words stand, with those words marked.
public final class MatchedText {

    private static final int LENGTH = 220;

    private MatchedText() {}

    public static TextFlow of(String text, List<String> stems) {
        var sought = new HashSet<>(stems);
        var plain = text.strip().replaceAll("\\h*\t\\s*", " · ").replaceAll("\\s+", " ");
        var matched =
                Words.in(plain).stream().filter(word -> sought.contains(word.stem())).toList();
        var from = start(plain, matched);
        var to = end(plain, from);
        var flow = new TextFlow();
        flow.getStyleClass().add("matched-text");
        flow.setMinWidth(0);
        var at = from;
        if (from > 0) {
            flow.getChildren().add(new Text("… "));
        }
        for (var word : matched) {
            if (word.from() >= at && word.to() <= to) {
                flow.getChildren().add(new Text(plain.substring(at, word.from())));
                var marked = new Text(plain.substring(word.from(), word.to()));
                marked.getStyleClass().add("matched");
                flow.getChildren().add(marked);
                at = word.to();
            }
        }
        flow.getChildren()
                .add(new Text(plain.substring(at, to) + (to < plain.length() ? " …" : "")));
        return flow;
    }

    /// Where the stretch begins that holds the most different sought words.
    private static int start(String text, List<Words.Word> matched) {
        var best = 0;
        var most = 0L;
        for (var first : matched) {
            var held =
                    matched.stream()
                            .filter(word ->
                                    word.from() >= first.from()
                                            && word.to() <= first.from() + LENGTH)
                            .map(Words.Word::stem)
                            .distinct()
                            .count();
            if (held > most) {
                most = held;
                best = first.from();
            }
        }
        return best < LENGTH / 3 ? 0 : text.lastIndexOf(' ', Math.max(0, best - LENGTH / 6)) + 1;
    }

    private static int end(String text, int from) {
        if (from + LENGTH * 5 / 4 >= text.length()) {
            return text.length();
        }
        var blank = text.lastIndexOf(' ', from + LENGTH * 5 / 4);
        return blank > from ? blank : text.length();
    }
}
