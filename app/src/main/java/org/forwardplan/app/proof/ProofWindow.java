package org.forwardplan.app.proof;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.WindowAbove;
import org.forwardplan.model.proof.Mismatch;

import java.util.List;
import java.util.Optional;

/// The window that names what the plan shows otherwise than its history says, with both accounts.
public final class ProofWindow {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 460;
    private static final int MOST = 100;

    private final ProofViewModel viewModel;
    private final Stage stage = new Stage();
    private final VBox node = new VBox(12);

    private ProofWindow(ProofViewModel viewModel) {
        this.viewModel = viewModel;
        var proof = viewModel.foundProperty().get();
        var list = new VBox(14);
        list.setId("accounts");
        part(list, proof.ofPlan());
        if (!proof.ofPlan().isEmpty() && !proof.ofHistory().isEmpty()) {
            list.getChildren()
                    .add(
                            Controls.wrapped(
                                    "The history also contradicts itself, which touches earlier"
                                            + " versions only:",
                                    "card-title"));
        }
        part(list, proof.ofHistory());
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.setId("contradictions-window");
        node.getStyleClass().add("copies");
        node.getChildren().addAll(Controls.wrapped(viewModel.sentence()), scroll, foot());
        node.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        stage.close();
                    }
                });
    }

    public static void show(Window over, ProofViewModel viewModel) {
        var window = new ProofWindow(viewModel);
        WindowAbove.show(
                window.stage,
                over,
                window.node,
                "The plan and its history",
                WIDTH,
                HEIGHT,
                stylesheet());
    }

    private static String stylesheet() {
        return Optional.ofNullable(ProofWindow.class.getResource("/org/forwardplan/app/copies.css"))
                .orElseThrow()
                .toExternalForm();
    }

    private void part(VBox list, List<? extends Mismatch> those) {
        those.stream().limit(MOST).map(this::account).forEach(list.getChildren()::add);
        if (those.size() > MOST) {
            list.getChildren()
                    .add(
                            Controls.wrapped(
                                    "And %,d more: the command “workbench verify” names them all."
                                            .formatted(those.size() - MOST),
                                    "quiet"));
        }
    }

    private Node account(Mismatch mismatch) {
        var account = new VBox(2, Controls.wrapped(viewModel.heading(mismatch), "card-title"));
        viewModel.lines(mismatch).stream()
                .map(Controls::wrapped)
                .forEach(account.getChildren()::add);
        return account;
    }

    private Node foot() {
        var close = Controls.button("close-contradictions", "Decide later", stage::close);
        if (!viewModel.canDecide()) {
            close.setText("Close");
            return close;
        }
        var keep =
                Controls.button(
                        "keep-shown", "Keep what is shown", () -> decide(viewModel::keepShown));
        keep.setAccessibleHelp("Leaves the plan as it is; its history says so from now on");
        var take =
                Controls.button(
                        "take-recorded",
                        "Take what the history says",
                        () -> decide(viewModel::takeRecorded),
                        "accent");
        take.setAccessibleHelp("Changes the plan in one step, which undo takes back");
        return new VBox(
                8,
                Controls.wrapped(
                        "To see what a copy says, look at the earlier copies of this plan first.",
                        "quiet"),
                new FlowPane(8, 8, take, keep, close));
    }

    private void decide(Runnable choice) {
        stage.close();
        choice.run();
    }
}
