package org.forwardplan.app.duties;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The requirement that is being worked on: what it asks, its tests, the answer and who confirmed
/// it.
final class DutyDetail {

    private static final double WIDEST = 820;
    private static final double MARGIN = 16;

    private final RequirementPart requirement = new RequirementPart();
    private final TestsPart tests;
    private final OrphansPart orphans;
    private final AnswerPart answer;
    private final ConfirmPart confirmation;
    private final VBox content = new VBox(26);
    private final ScrollPane scroll;
    private final VBox nothing;
    private final StackPane node;
    private @Nullable RequirementId shown;

    DutyDetail(DutiesViewModel viewModel, DutiesActions actions, Runnable back) {
        tests = new TestsPart(actions, this::bringIntoView);
        orphans = new OrphansPart(actions);
        answer = new AnswerPart(actions, viewModel.leads());
        confirmation = new ConfirmPart(actions, this::bringIntoView);
        content.getChildren()
                .addAll(
                        requirement.node(),
                        orphans.node(),
                        tests.node(),
                        answer.node(),
                        confirmation.node());
        content.getStyleClass().add("duty-detail");
        content.setMaxWidth(WIDEST);
        var across = new StackPane(content);
        across.setAlignment(Pos.TOP_LEFT);
        scroll = new ScrollPane(across);
        scroll.setId("duty-detail");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        nothing =
                new VBox(
                        8,
                        Controls.wrapped("Nothing selected", "empty-title"),
                        Controls.wrapped(
                                "Choose a row to see what it asks, what answers it, and what is"
                                        + " still missing.",
                                "quiet"));
        nothing.getStyleClass().add("empty");
        node = new StackPane(nothing, scroll);
        node.setMinWidth(300);
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.F9) {
                        event.consume();
                        viewModel.stillAnswers(actions.answers().actions());
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        back.run();
                    }
                });
        viewModel.selectedProperty().subscribe(this::show);
        node.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
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

    /// Keeps the field that has the keyboard in sight.
    private void follow(@Nullable Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at == content) {
                bringIntoView(focused);
                return;
            }
        }
    }

    private void bringIntoView(Node wanted) {
        scroll.applyCss();
        scroll.layout();
        var hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        var at = content.sceneToLocal(wanted.localToScene(wanted.getBoundsInLocal()));
        var top = scroll.getVvalue() * hidden;
        var bottom = top + scroll.getViewportBounds().getHeight();
        if (at.getMinY() - MARGIN < top || at.getHeight() + 2 * MARGIN > bottom - top) {
            scroll.setVvalue((at.getMinY() - MARGIN) / hidden);
        } else if (at.getMaxY() + MARGIN > bottom) {
            scroll.setVvalue((at.getMaxY() + MARGIN - bottom + top) / hidden);
        }
    }

    private void show(@Nullable RequirementCoverage row) {
        scroll.setVisible(row != null);
        nothing.setVisible(row == null);
        var id = row == null ? null : row.requirement().id();
        if (row != null) {
            requirement.show(row);
            orphans.show(row);
            tests.show(row);
            for (var part : List.of(tests.node(), answer.node(), confirmation.node())) {
                part.setVisible(row.asked());
                part.setManaged(row.asked());
            }
            answer.show(row.answer());
            confirmation.show(row);
            if (!row.requirement().id().equals(shown)) {
                scroll.setVvalue(0);
            }
        }
        shown = id;
    }
}
