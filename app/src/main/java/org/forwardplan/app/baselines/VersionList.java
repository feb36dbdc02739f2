package org.forwardplan.app.baselines;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The versions down the left side: the plan of today, then those with a name, newest first.
final class VersionList {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final double WIDTH = 236;

    private final ListView<Side> list = new ListView<>();
    private boolean showing;

    VersionList(VersionsViewModel viewModel) {
        list.setId("versions");
        list.setAccessibleText("Versions of the plan");
        list.getStyleClass().add("papers-list");
        list.setMinWidth(WIDTH);
        list.setPrefWidth(WIDTH);
        list.setMaxWidth(WIDTH);
        list.setItems(viewModel.sides());
        list.setCellFactory(_ -> new VersionCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, now) -> {
                    if (now != null && !showing) {
                        viewModel.choose(now);
                    }
                });
        viewModel.chosenProperty().subscribe(side -> select(viewModel.current(side)));
        viewModel.whenRead(() -> select(viewModel.chosenProperty().get()));
    }

    private void select(Side side) {
        showing = true;
        var at =
                list.getItems().stream()
                        .filter(side::same)
                        .findFirst()
                        .map(list.getItems()::indexOf);
        at.ifPresent(list.getSelectionModel()::select);
        showing = false;
    }

    Node node() {
        return list;
    }

    void focus() {
        list.requestFocus();
    }

    static String day(LocalDate on) {
        return DAY.format(on);
    }

    private static final class VersionCell extends ListCell<Side> {
        @Override
        protected void updateItem(@Nullable Side side, boolean empty) {
            super.updateItem(side, empty);
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            if (empty || side == null) {
                return;
            }
            var title = Controls.wrapped(side.title(), "version-title");
            var box = new VBox(2, title);
            box.setPrefWidth(WIDTH - 44);
            if (side instanceof Side.Named(var version)) {
                var baseline = version.baseline();
                box.getChildren()
                        .addAll(
                                quiet(baseline.purpose().toString()),
                                quiet("%s, %s".formatted(day(baseline.on()), baseline.by())),
                                quiet(
                                        version.since() == 0
                                                ? "Nothing has changed since"
                                                : VersionsViewModel.changes(version.since())
                                                        + " since"));
            } else {
                box.getChildren().add(quiet("The plan as it stands"));
            }
            setGraphic(box);
            setPrefWidth(0);
            setAccessibleText(
                    box.getChildren().stream()
                            .map(line -> ((Label) line).getText())
                            .reduce((one, other) -> one + ", " + other)
                            .orElse(""));
        }

        private static Label quiet(String words) {
            return Controls.wrapped(words, "quiet");
        }
    }
}
