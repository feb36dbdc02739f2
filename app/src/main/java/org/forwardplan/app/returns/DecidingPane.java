package org.forwardplan.app.returns;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.returns.DecidingViewModel.Showing;
import org.forwardplan.model.merge.Choice;
import org.forwardplan.model.returns.Difference;

import java.util.List;
import java.util.function.Consumer;

/// Lays out what a return would change, before it changes anything.
final class DecidingPane {

    private static final double NOTES_HEIGHT = 150;

    private final DecidingViewModel viewModel;
    private final ListView<Difference> list = new ListView<>();
    private final VBox node;

    DecidingPane(DecidingViewModel viewModel, Runnable leave) {
        this.viewModel = viewModel;
        list.setId("differences");
        list.setAccessibleText(
                "Differences. Left keeps ours, right takes theirs, of all that are chosen");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setItems(viewModel.shown());
        list.setCellFactory(_ -> new DifferenceCell(viewModel));
        list.setPlaceholder(
                Controls.wrapped("Nothing here: what came back says what the plan says.", "quiet"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        var preview = viewModel.preview();
        node =
                new VBox(
                        10,
                        Controls.wrapped(preview.request().title(), "card-title"),
                        Controls.wrapped(viewModel.summary(), "quiet"));
        if (!viewModel.notes().isEmpty()) {
            node.getChildren().add(notes());
        }
        if (!preview.differences().isEmpty()) {
            node.getChildren().add(tools());
        }
        node.getChildren().addAll(list, footer(leave));
        node.setId("deciding");
        node.getStyleClass().add("compare");
        if (!viewModel.shown().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    Node node() {
        return node;
    }

    private void key(KeyEvent event) {
        var chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (chosen.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            event.consume();
            viewModel.choose(chosen, event.getCode() == KeyCode.LEFT ? Choice.OURS : Choice.THEIRS);
        }
    }

    private Node notes() {
        var lines = new VBox(4);
        viewModel.notes().forEach(note -> lines.getChildren().add(Controls.wrapped(note)));
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(NOTES_HEIGHT);
        var problems = viewModel.preview().problems().size();
        var pane =
                new TitledPane(
                        problems == 0
                                ? "Good to know (%d)".formatted(viewModel.notes().size())
                                : "%s not taken over, and why"
                                        .formatted(
                                                problems == 1
                                                        ? "1 thing was"
                                                        : problems + " things were"),
                        scroll);
        pane.setId("return-notes");
        pane.setAnimated(false);
        pane.setExpanded(problems > 0);
        return pane;
    }

    private Node tools() {
        var row = new FlowPane(8, 8);
        var group = new ToggleGroup();
        for (var which : Showing.values()) {
            if (which == Showing.SETTLED && viewModel.count(which) == 0) {
                continue;
            }
            var chip = new ToggleButton("%s (%d)".formatted(which, viewModel.count(which)));
            chip.setId("showing-" + which.name().toLowerCase(java.util.Locale.ROOT));
            chip.setToggleGroup(group);
            chip.setSelected(viewModel.showingProperty().get() == which);
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                viewModel.show(which);
            });
            row.getChildren().add(chip);
        }
        row.getChildren()
                .add(
                        Controls.button(
                                "accept-safe",
                                "Take all that is safe",
                                viewModel::acceptAllSafe,
                                Controls.EDITS));
        if (viewModel.anyConflict()) {
            row.getChildren()
                    .add(
                            bulk(
                                    "all-conflicts",
                                    "All conflicts",
                                    viewModel::settleConflicts,
                                    Choice.OURS.toString(),
                                    Choice.THEIRS.toString()));
        }
        if (viewModel.anyLeftOut()) {
            row.getChildren()
                    .add(
                            bulk(
                                    "all-left-out",
                                    "All rows left out",
                                    viewModel::settleLeftOut,
                                    "Keep them",
                                    "Remove them"));
        }
        return row;
    }

    private static Node bulk(
            String id, String words, Consumer<Choice> chosen, String ours, String theirs) {
        var keep = new MenuItem(ours);
        keep.setId(id + "-ours");
        keep.setOnAction(_ -> chosen.accept(Choice.OURS));
        var take = new MenuItem(theirs);
        take.setId(id + "-theirs");
        take.setOnAction(_ -> chosen.accept(Choice.THEIRS));
        var button = new MenuButton(words, null, keep, take);
        Controls.edits(button);
        button.setId(id);
        return button;
    }

    private Node footer(Runnable leave) {
        var standing = new Label();
        standing.setId("deciding-standing");
        standing.setWrapText(true);
        standing.textProperty().bind(viewModel.standingProperty());
        var take =
                Controls.button(
                        "take-over", "Take over", viewModel::takeOver, "accent", Controls.EDITS);
        take.textProperty()
                .bind(
                        viewModel
                                .choicesProperty()
                                .map(now ->
                                        now.ready() && now.taken().isEmpty()
                                                ? "Done with it"
                                                : "Take over"));
        take.disableProperty().bind(viewModel.choicesProperty().map(choices -> !choices.ready()));
        return new VBox(
                8,
                standing,
                new FlowPane(
                        8,
                        8,
                        take,
                        Controls.button(
                                "decide-later", "Keep it, decide later", viewModel::decideLater),
                        Controls.button("leave-return", "Close without keeping", leave)));
    }
}
