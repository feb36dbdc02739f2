package org.forwardplan.app.returns;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.returns.Arrived.Stage;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.returns.Recognised.Known;
import org.forwardplan.model.returns.Recognised.Refused;
import org.forwardplan.model.returns.Recognised.Unsure;
import org.forwardplan.model.returns.ReturnPreview;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// What came back, while it is looked at: where several files came, all of them on the left; of the
/// one that is looked at, what it says.
final class LookingPane {

    private final OpenPlan plan;
    private final Arrivals arrivals;
    private final Consumer<ReturnRequestId> about;
    private final Runnable leave;
    private final Map<Integer, DecidingViewModel> decided = new HashMap<>();
    private final ArrivalsList list;
    private final StackPane place = new StackPane();
    private final BorderPane node = new BorderPane(place);

    /// @param about told of the request whose answer is looked at
    /// @param leave once the planner has seen what has become of all
    LookingPane(OpenPlan plan, Arrivals arrivals, Consumer<ReturnRequestId> about, Runnable leave) {
        this.plan = plan;
        this.arrivals = arrivals;
        this.about = about;
        this.leave = leave;
        list = new ArrivalsList(arrivals, this::close);
        place.setAlignment(Pos.TOP_LEFT);
        arrivals.lookedProperty().subscribe(this::show);
        arrivals.files()
                .addListener((ListChangeListener<Arrived>) _ -> beside(arrivals.files().size()));
    }

    Node node() {
        return node;
    }

    /// Puts the keyboard where there is something to decide.
    void focus() {
        place.applyCss();
        place.layout();
        var first = place.lookup("#differences");
        var button = first == null ? place.lookup(".button") : first;
        if (button != null) {
            button.requestFocus();
        }
    }

    private void beside(int count) {
        var wanted = count > 1 ? list.node() : null;
        if (node.getLeft() != wanted) {
            node.setLeft(wanted);
            place.getStyleClass().setAll(wanted == null ? "looking-alone" : "version-pane");
        }
    }

    private void close() {
        decided.clear();
        arrivals.clear();
        leave.run();
    }

    private void show(@Nullable Arrived file) {
        if (file != null) {
            put(of(file));
        } else if (arrivals.files().size() > 1) {
            put(ArrivalsSummary.of(arrivals.files(), this::close));
        } else if (!arrivals.isEmpty()) {
            close();
        }
    }

    private void put(Node now) {
        place.getChildren().setAll(now);
        Platform.runLater(this::focus);
    }

    private Node of(Arrived file) {
        if (file.stage() == Stage.STOPPED) {
            return NotTaken.stopped(
                    file.source().name(),
                    () -> arrivals.look(file),
                    () -> arrivals.settle(file, Stage.LEFT, ""));
        }
        return switch (file.recognised()) {
            case Refused refused ->
                    NotTaken.refused(refused, () -> arrivals.settle(file, Stage.REFUSED, ""));
            case Known(var preview) when file.stage() == Stage.TO_DECIDE -> decide(file, preview);
            case Unsure unsure when file.stage() == Stage.TO_DECIDE ->
                    NotTaken.unsure(
                            unsure,
                            request -> arrivals.answer(file, request),
                            () -> arrivals.settle(file, Stage.LEFT, ""));
            case null, default ->
                    Controls.wrapped(
                            "“%s”: %s.".formatted(file.source().name(), file.words()), "quiet");
        };
    }

    private Node decide(Arrived file, ReturnPreview preview) {
        about.accept(preview.request().id());
        var viewModel = decided.get(file.number());
        if (viewModel == null || viewModel.preview() != preview) {
            var before = viewModel == null ? null : viewModel.choicesProperty().get();
            viewModel = new DecidingViewModel(plan, preview, before, new Deciding(file));
            decided.put(file.number(), viewModel);
        }
        return new DecidingPane(viewModel, () -> arrivals.settle(file, Stage.LEFT, "")).node();
    }

    private final class Deciding implements DecidingViewModel.Done {

        private final Arrived file;

        Deciding(Arrived file) {
            this.file = file;
        }

        @Override
        public void taken(String words) {
            // Several are told of together, once all of them have been decided.
            if (arrivals.files().size() == 1) {
                plan.tell(
                        "“%s”: %s. Undo takes all of it back."
                                .formatted(file.source().name(), words));
            }
            arrivals.settle(file, Stage.TAKEN, words);
        }

        @Override
        public void later() {
            if (file.recognised() instanceof Known(var preview)) {
                arrivals.keep(preview);
            }
            arrivals.settle(file, Stage.KEPT, "");
        }

        @Override
        public void outdated() {
            arrivals.keepUp();
        }
    }
}
