package org.forwardplan.app.review;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.forwardplan.app.drafting.DiffText;
import org.forwardplan.app.review.ReviewViewModel.Answer;
import org.forwardplan.app.review.ReviewViewModel.Row;
import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.review.Proposal;

/// One proposal: the text as the plan has it now beside the text as it came back. Where the plan
/// has changed too since it was sent, each side shows what it changed, and the planner chooses.
final class SideBySide {

    private final Proposal proposal;
    private final ReviewViewModel viewModel;
    private final VBox node = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(node);

    SideBySide(Row row, ReviewViewModel viewModel) {
        this.proposal = row.proposal();
        this.viewModel = viewModel;
        node.getStyleClass().add("side-by-side");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getChildren()
                .addAll(label(row.where() + ": " + proposal.what(), "card-title"), buttons());
        if (proposal.alsoHere()) {
            var told =
                    label(
                            "Changed in the plan too. It keeps its own words until you choose.",
                            "pill",
                            "pill-waiting");
            told.setId("review-also-here");
            node.getChildren().add(told);
        }
        if (proposal instanceof Proposal.Change && proposal.now().equals(proposal.returned())) {
            node.getChildren()
                    .add(
                            label(
                                    "The words are the same. Bold, italic, links or the kind of"
                                            + " paragraph changed.",
                                    "quiet"));
        }
        node.getChildren().add(columns());
        proposal.both()
                .ifPresent(both ->
                        node.getChildren()
                                .addAll(
                                        label("Both together", "field-name"),
                                        changed(proposal.now(), both.returned())));
    }

    Node node() {
        return scroll;
    }

    private Node buttons() {
        var buttons = new FlowPane(8, 8);
        if (proposal.alsoHere()) {
            buttons.getChildren()
                    .addAll(
                            answer("review-accept", "Take what came back (A)", Answer.ACCEPTED),
                            answer("review-reject", "Keep what the plan has (R)", Answer.REJECTED));
            if (proposal.both().isPresent()) {
                buttons.getChildren().add(answer("review-both", "Keep both (B)", Answer.BOTH));
            }
        } else {
            buttons.getChildren()
                    .addAll(
                            answer("review-accept", "Accept (A)", Answer.ACCEPTED),
                            answer("review-reject", "Reject (R)", Answer.REJECTED));
        }
        buttons.getChildren()
                .addAll(
                        ReviewPane.button("review-back", "Back (P)", () -> viewModel.step(-1)),
                        ReviewPane.button("review-on", "Next (N)", () -> viewModel.step(1)));
        return buttons;
    }

    private Node answer(String id, String words, Answer answer) {
        return ReviewPane.button(id, words, () -> viewModel.answer(answer));
    }

    private Node columns() {
        if (proposal instanceof Proposal.Remarks) {
            return returned();
        }
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
        columns.addRow(1, now(), returned());
        columns.getRowConstraints().setAll(new RowConstraints(), atTop());
        return columns;
    }

    private static RowConstraints atTop() {
        var row = new RowConstraints();
        row.setValignment(VPos.TOP);
        return row;
    }

    private Node now() {
        if (proposal.now().isEmpty()) {
            return label(proposal.alsoHere() ? "Deleted since" : "Nothing", "quiet");
        }
        return proposal.alsoHere()
                ? changed(proposal.sent(), proposal.now())
                : label(proposal.now(), "review-text");
    }

    private Node returned() {
        return switch (proposal) {
            case Proposal.Deletion _ -> label("Deleted", "quiet");
            case Proposal.Move it ->
                    new VBox(
                            6,
                            label("In another place", "quiet"),
                            label(it.returned(), "review-text"));
            case Proposal.Remarks it -> label(it.returned(), "review-text");
            default ->
                    changed(
                            proposal.alsoHere() ? proposal.sent() : proposal.now(),
                            proposal.returned());
        };
    }

    private static Node changed(String was, String is) {
        return DiffText.of(WordDiff.between(was, is), false);
    }

    private static Label label(String words, String... looks) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(looks);
        return label;
    }
}
