package org.forwardplan.app.overview;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.forwardplan.app.overview.OverviewViewModel.Standing;
import org.forwardplan.model.duties.AnswerState;

import java.util.Set;

/// One sentence on where the duties stand; its figures lead to the rows they count.
final class StandingLine {

    private final OverviewViewModel viewModel;
    private final TextFlow node = new TextFlow();

    StandingLine(OverviewViewModel viewModel) {
        this.viewModel = viewModel;
        node.setId("standing");
        node.getStyleClass().add("standing");
    }

    Node node() {
        return node;
    }

    void show(Standing standing) {
        var done = "%d of %d".formatted(standing.done(), standing.all());
        var between = " statutory and recommended rows are answered in full; ";
        node.getChildren()
                .setAll(
                        link(done, Set.of(AnswerState.COMPLETE, AnswerState.CONFIRMED)),
                        words(between));
        if (standing.empty() == 0) {
            node.getChildren().add(words("none is without evidence."));
        } else {
            var empty =
                    standing.empty() == 1 ? "1 has nothing" : standing.empty() + " have nothing";
            node.getChildren().addAll(link(empty, Set.of(AnswerState.NONE)), words("."));
        }
    }

    private Hyperlink link(String figure, Set<AnswerState> states) {
        var link = new Hyperlink(figure);
        link.setOnAction(_ -> viewModel.showDuties(states));
        return link;
    }

    private static Text words(String words) {
        var text = new Text(words);
        text.getStyleClass().add("standing-words");
        return text;
    }
}
