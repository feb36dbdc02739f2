package org.forwardplan.app.returns;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.navigation.Page;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.app.returns.Recogniser.Source;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.returns.ReturnReader;
import org.forwardplan.model.returns.ReturnTracking.Row;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// The page of the returns: who was asked on the left, and of the one that is chosen what was asked
/// and what has come back. In its place, while that lasts, who is to be asked, or what the files
/// say that came back.
public final class ReturnsPage implements Page {

    private final OpenPlan plan;
    private final ReturnsViewModel viewModel;
    private final RequestList list;
    private final Arrivals arrivals;
    private final RequestActions actions;
    private final LookingPane looking;
    private final StackPane chosen = new StackPane();
    private final BorderPane requests = new BorderPane(chosen);
    private final StackPane place = new StackPane(requests);
    private final VBox node;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private @Nullable AskForm form;

    public ReturnsPage(
            OpenPlan plan,
            ObservableValue<PlanState> state,
            JobRunner jobs,
            FileDialogs dialogs,
            ReturnSending sent,
            ReturnReader reader) {
        this.plan = plan;
        viewModel = new ReturnsViewModel(plan, state);
        arrivals = new Arrivals(plan, jobs, new Recogniser(plan, reader));
        actions = new RequestActions(plan, viewModel, jobs, dialogs, sent, arrivals, this::ask);
        looking = new LookingPane(plan, arrivals, viewModel::choose, this::leave);
        list = new RequestList(viewModel);
        chosen.setAlignment(Pos.TOP_LEFT);
        place.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(place, Priority.ALWAYS);
        node = new VBox(ReturnsHead.of(viewModel, busy, actions), place);
        node.setId("returns-page");
        node.getStyleClass().addAll("page", "returns-page");
        viewModel.chosenProperty().subscribe(_ -> showChosen());
        viewModel.trackingProperty().subscribe(_ -> planChanged());
        arrivals.files().addListener((ListChangeListener<Arrived>) _ -> came());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(ItemId item) {
        if (item instanceof ReturnRequestId request) {
            viewModel.choose(request);
        }
    }

    @Override
    public void focus() {
        if (form != null) {
            form.focus();
        } else if (busy.get()) {
            looking.focus();
        } else {
            list.focus();
        }
    }

    /// Looks at files that came back, after those that are looked at already.
    public void takeIn(List<Path> files) {
        arrivals.add(files.stream().<Source>map(Source.OnDisk::new).toList(), null);
        if (form != null) {
            plan.tell("What came back is looked at once you have asked, or left the form");
        }
    }

    // What is shown

    private void showChosen() {
        if (viewModel.trackingProperty().getValue().rows().isEmpty()) {
            requests.setLeft(null);
            chosen.getStyleClass().setAll("looking-alone");
            chosen.getChildren().setAll(NobodyAsked.of(actions));
            return;
        }
        requests.setLeft(list.node());
        chosen.getStyleClass().setAll("version-pane");
        chosen.getChildren()
                .setAll(
                        viewModel
                                .chosen()
                                .<Node>map(row -> scrolled(requestPane(row).node()))
                                .orElseGet(ReturnsPage::nothing));
    }

    private RequestPane requestPane(Row row) {
        return new RequestPane(row, viewModel.asked(row.request()), plan.zone(), actions);
    }

    /// What is being decided is decided on the plan as it is.
    private void planChanged() {
        showChosen();
        Platform.runLater(arrivals::keepUp);
    }

    private static ScrollPane scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static Node nothing() {
        return Controls.wrapped(
                "Choose a return on the left, or drop files on this window that came back.",
                "quiet");
    }

    private void came() {
        if (form == null && !arrivals.isEmpty()) {
            put(looking.node());
        }
    }

    private void leave() {
        form = null;
        if (arrivals.isEmpty()) {
            busy.set(false);
            place.getChildren().setAll(requests);
            list.focus();
        } else {
            put(looking.node());
            looking.focus();
        }
    }

    private void put(Node now) {
        busy.set(true);
        if (!place.getChildren().contains(now)) {
            place.getChildren().setAll(now);
        }
    }

    // Asking

    private void ask() {
        var now =
                new AskForm(
                        viewModel.asking(),
                        viewModel.today(),
                        viewModel.planner(),
                        (what, due, contact, note) -> {
                            if (viewModel.ask(what, due, contact, note)) {
                                leave();
                            }
                        },
                        this::leave);
        form = now;
        put(now.node());
        Platform.runLater(now::focus);
    }
}
