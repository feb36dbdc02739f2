package org.forwardplan.app.returns;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.returns.Arrived.Stage;
import org.jspecify.annotations.Nullable;

/// The files that came back together: whose each is, and what has become of it. Choosing one looks
/// at it.
final class ArrivalsList {

    private static final double WIDTH = 270;

    private final Arrivals arrivals;
    private final ListView<Arrived> list = new ListView<>();
    private final VBox node;
    private boolean showing;

    /// @param close once all of them have been dealt with
    ArrivalsList(Arrivals arrivals, Runnable close) {
        this.arrivals = arrivals;
        list.setId("arrivals");
        list.setAccessibleText("Files that came back");
        list.getStyleClass().add("papers-list");
        list.setCellFactory(_ -> new FileCell());
        list.getItems().setAll(arrivals.files());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, now) -> {
                    if (now != null && !showing) {
                        arrivals.look(now);
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        var standing = Controls.wrapped("", "quiet");
        standing.setId("arrivals-standing");
        standing.textProperty()
                .bind(Bindings.createStringBinding(this::standing, arrivals.files()));
        var rest =
                Controls.button("keep-the-rest", "Keep the rest for later", arrivals::keepTheRest);
        rest.disableProperty()
                .bind(Bindings.createBooleanBinding(this::nothingToKeep, arrivals.files()));
        var done = Controls.button("arrivals-close", "Close", close);
        done.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !arrivals.settled(), arrivals.files()));
        node = new VBox(8, standing, list, rest, done);
        node.getStyleClass().add("arrivals");
        node.setMinWidth(WIDTH);
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        arrivals.files().addListener((ListChangeListener<Arrived>) this::changed);
        arrivals.lookedProperty().subscribe(this::select);
    }

    Node node() {
        return node;
    }

    private String standing() {
        var files = arrivals.files();
        var settled = files.stream().filter(it -> it.stage().settled()).count();
        return "%,d files came, %s"
                .formatted(
                        files.size(),
                        settled == files.size()
                                ? "nothing left to decide"
                                : "%,d to go".formatted(files.size() - settled));
    }

    private boolean nothingToKeep() {
        return arrivals.files().stream().noneMatch(it -> it.stage() == Stage.TO_DECIDE);
    }

    /// Only what has changed, so that the keyboard stays where it is.
    private void changed(ListChangeListener.Change<? extends Arrived> change) {
        showing = true;
        var now = arrivals.files();
        for (var i = 0; i < now.size(); i++) {
            if (i >= list.getItems().size()) {
                list.getItems().add(now.get(i));
            } else if (list.getItems().get(i) != now.get(i)) {
                list.getItems().set(i, now.get(i));
            }
        }
        if (list.getItems().size() > now.size()) {
            list.getItems().remove(now.size(), list.getItems().size());
        }
        showing = false;
        select(arrivals.lookedProperty().get());
    }

    private void select(@Nullable Arrived file) {
        showing = true;
        if (file == null) {
            list.getSelectionModel().clearSelection();
        } else {
            for (var i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i).number() == file.number()) {
                    list.getSelectionModel().select(i);
                    list.scrollTo(Math.max(0, i - 2));
                }
            }
        }
        showing = false;
    }

    private static String pill(Stage stage) {
        return switch (stage) {
            case WAITING, READING, LEFT -> "pill-plain";
            case STOPPED, TO_DECIDE, KEPT -> "pill-waiting";
            case TAKEN -> "pill-good";
            case REFUSED -> "pill-bad";
        };
    }

    private static final class FileCell extends WrappedCell<Arrived> {
        @Override
        protected void updateItem(@Nullable Arrived file, boolean empty) {
            super.updateItem(file, empty);
            clear();
            if (empty || file == null) {
                return;
            }
            var whose = file.partner().isEmpty() ? file.source().name() : file.partner();
            var box =
                    new VBox(
                            3,
                            Controls.wrapped(whose, "version-title"),
                            Controls.whole(file.stage().toString(), "pill", pill(file.stage())));
            if (!file.words().equals(file.stage().toString())) {
                box.getChildren().add(Controls.wrapped(file.words(), "quiet"));
            }
            if (!file.partner().isEmpty() && !file.file().isEmpty()) {
                box.getChildren().add(1, Controls.wrapped(file.file(), "quiet"));
            }
            show(getListView(), box);
            setAccessibleText(
                    "%s, %s: %s. %s"
                            .formatted(whose, file.source().name(), file.stage(), file.words()));
        }
    }
}
