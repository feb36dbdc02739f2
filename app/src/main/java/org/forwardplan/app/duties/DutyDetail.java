package org.forwardplan.app.duties;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.jspecify.annotations.Nullable;

/// The requirement that is being worked on: what it asks, its tests, the answer and who confirmed
/// it.
final class DutyDetail {

    private final RequirementPart requirement = new RequirementPart();
    private final TestsPart tests;
    private final AnswerPart answer;
    private final ConfirmPart confirmation;
    private final ScrollPane scroll;
    private final VBox nothing;
    private final StackPane node;
    private @Nullable RequirementId shown;

    DutyDetail(DutiesViewModel viewModel, DutiesActions actions, Runnable back) {
        tests = new TestsPart(actions);
        answer = new AnswerPart(actions, viewModel.leads());
        confirmation = new ConfirmPart(actions);
        var content =
                new VBox(26, requirement.node(), tests.node(), answer.node(), confirmation.node());
        content.getStyleClass().add("duty-detail");
        content.setMaxWidth(820);
        var across = new StackPane(content);
        across.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        scroll = new ScrollPane(across);
        scroll.setId("duty-detail");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        nothing =
                new VBox(
                        8,
                        Labels.wrapped("Nothing selected", "empty-title"),
                        Labels.wrapped(
                                "Choose a row to see what it asks, what answers it, and what is"
                                        + " still missing.",
                                "quiet"));
        nothing.getStyleClass().add("empty");
        node = new StackPane(nothing, scroll);
        node.setMinWidth(300);
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        back.run();
                    }
                });
        viewModel.selectedProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    void focus() {
        if (shown != null) {
            tests.focus();
        }
    }

    void finish() {
        answer.finish();
    }

    private void show(@Nullable RequirementCoverage row) {
        scroll.setVisible(row != null);
        nothing.setVisible(row == null);
        var id = row == null ? null : row.requirement().id();
        if (row != null) {
            requirement.show(row);
            tests.show(row);
            answer.show(row.answer());
            confirmation.show(row);
            if (!row.requirement().id().equals(shown)) {
                scroll.setVvalue(0);
            }
        }
        shown = id;
    }
}
