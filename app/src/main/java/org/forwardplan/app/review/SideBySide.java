package org.forwardplan.app.review;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.drafting.DiffText;
import org.forwardplan.app.review.ReviewViewModel.Answer;
import org.forwardplan.app.review.ReviewViewModel.Row;
import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.review.Proposal;

/// One proposal: the text as the plan has it now beside the text as it came back. Where the plan
/// has changed too since it was sent, that is said and shown as well.
final class SideBySide {

    private final VBox node = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(node);

    SideBySide(Row row, ReviewViewModel viewModel) {
        var proposal = row.proposal();
        node.getStyleClass().add("side-by-side");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var accept =
                ReviewPane.button(
                        "review-accept", "Accept (A)", () -> viewModel.answer(Answer.ACCEPTED));
        var reject =
                ReviewPane.button(
                        "review-reject", "Reject (R)", () -> viewModel.answer(Answer.REJECTED));
        node.getChildren()
                .addAll(
                        label(row.where() + ": " + proposal.what(), "card-title"),
                        new FlowPane(
                                8,
                                8,
                                accept,
                                reject,
                                ReviewPane.button(
                                        "review-back", "Back (P)", () -> viewModel.step(-1)),
                                ReviewPane.button(
                                        "review-on", "Next (N)", () -> viewModel.step(1))));
        if (proposal.alsoHere()) {
            node.getChildren()
                    .add(
                            label(
                                    "The plan has changed here too since it was sent. Accepting"
                                        + " puts the returned text in place of what the plan says"
                                        + " now.",
                                    "pill",
                                    "pill-waiting"));
        }
        node.getChildren().add(columns(proposal));
        if (proposal.alsoHere() && !proposal.sent().isEmpty()) {
            node.getChildren()
                    .addAll(
                            label("What changed here since it was sent", "field-name"),
                            DiffText.of(WordDiff.between(proposal.sent(), proposal.now()), false));
        }
    }

    Node node() {
        return scroll;
    }

    private static Node columns(Proposal proposal) {
        var columns = new GridPane(18, 6);
        for (var at = 0; at < 2; at++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            columns.getColumnConstraints().add(half);
        }
        columns.addRow(
                0,
                label("As the plan has it now", "field-name"),
                label("As it came back", "field-name"));
        columns.addRow(1, text(proposal.now(), "Nothing"), returned(proposal));
        return columns;
    }

    private static Node returned(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Deletion _ -> text("", "Deleted");
            case Proposal.Move it -> text(it.returned(), "In another place");
            case Proposal.Remarks it -> text(it.returned(), "");
            default -> DiffText.of(WordDiff.between(proposal.now(), proposal.returned()), false);
        };
    }

    private static Node text(String words, String none) {
        return words.isEmpty() ? label(none, "quiet") : label(words, "review-text");
    }

    private static Label label(String words, String... looks) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(looks);
        return label;
    }
}
