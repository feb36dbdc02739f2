package org.forwardplan.app.returns;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.returns.Recognised;
import org.forwardplan.model.returns.Recognised.Known;
import org.forwardplan.model.returns.Recognised.Refused;
import org.forwardplan.model.returns.Recognised.Unsure;
import org.forwardplan.model.returns.ReturnPreview;
import org.forwardplan.model.returns.ReturnReader;
import org.forwardplan.model.returns.ReturnTracking.Row;

import java.time.LocalDate;
import java.util.List;

/// The page of the returns: who was asked on the left; of the one that is chosen, what was asked
/// and what has come back; and what a file says that came back, until the planner has decided.
public final class ReturnsPage implements Page {

    private final OpenPlan plan;
    private final ReturnsViewModel viewModel;
    private final RequestList list;
    private final Sending sending;
    private final TakingIn taking;
    private final StackPane place = new StackPane();
    private final VBox node;
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public ReturnsPage(
            OpenPlan plan,
            ObservableValue<PlanState> state,
            JobRunner jobs,
            FileDialogs dialogs,
            ReturnSending sent,
            ReturnReader reader) {
        this.plan = plan;
        viewModel = new ReturnsViewModel(plan, state);
        sending = new Sending(plan, jobs, dialogs, sent);
        taking = new TakingIn(plan, jobs, dialogs, new Recogniser(plan, reader), this::came);
        list = new RequestList(viewModel);
        place.setAlignment(Pos.TOP_LEFT);
        place.getStyleClass().add("version-pane");
        var body = new BorderPane(place);
        body.setLeft(list.node());
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(ReturnsHead.of(viewModel, busy, new Starting()), body);
        node.setId("returns-page");
        node.getStyleClass().addAll("page", "returns-page");
        // What is being written or decided is not pushed aside.
        list.node().disableProperty().bind(busy);
        node.setOnDragOver(taking::over);
        node.setOnDragDropped(event -> taking.dropped(event, this::inTurn));
        viewModel.chosenProperty().subscribe(_ -> show());
        viewModel.trackingProperty().subscribe(_ -> show());
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
        list.focus();
    }

    // What is shown on the right

    private void show() {
        if (busy.get()) {
            return;
        }
        place.getChildren()
                .setAll(
                        viewModel
                                .chosen()
                                .<Node>map(row ->
                                        scrolled(
                                                new RequestPane(row, plan.zone(), new Requesting())
                                                        .node()))
                                .orElseGet(this::nothing));
    }

    private static Node scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Node nothing() {
        var asks = viewModel.trackingProperty().getValue().rows().isEmpty();
        return Controls.wrapped(
                asks
                        ? "Ask partners for what is theirs: objectives, figures, milestones,"
                                + " evidence, text. Each gets an Excel workbook with just its rows."
                                + " When it comes back, drop it here: you see every difference and"
                                + " decide, and nothing is lost on the way."
                        : "Choose a return on the left, or drop a file here that came back.",
                "quiet");
    }

    private void leave() {
        busy.set(false);
        show();
        list.focus();
        if (taking.hasMore()) {
            taking.next();
        }
    }

    /// What is being decided is not pushed aside by the next file.
    private void inTurn(Runnable look) {
        if (!busy.get()) {
            Platform.runLater(look);
        }
    }

    private void take(Node now) {
        busy.set(true);
        place.getChildren().setAll(now);
    }

    // Asking and sending

    private void ask() {
        var form =
                new AskForm(
                        viewModel.partners(),
                        viewModel.today(),
                        viewModel.planner(),
                        (partners, asks, due, contact, note) -> {
                            if (viewModel.ask(partners, asks, due, contact, note)) {
                                leave();
                            }
                        },
                        this::leave);
        take(scrolled(form.node()));
        Platform.runLater(form::focus);
    }

    private static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    // What comes back

    private void came(Recognised it) {
        switch (it) {
            case Known(var preview) -> decide(preview);
            case Unsure(var file, var candidates) ->
                    take(NotTaken.unsure(file, candidates, taking::once, this::leave));
            case Refused(var file, var what, var wayOut) ->
                    take(NotTaken.refused(file, what, wayOut, this::leave));
        }
    }

    private void decide(ReturnPreview preview) {
        viewModel.choose(preview.request().id());
        var pane = new DecidingPane(new DecidingViewModel(plan, preview, this::leave), this::leave);
        take(pane.node());
        Platform.runLater(pane::focus);
    }

    private final class Starting implements ReturnsHead.Doing {

        @Override
        public void ask() {
            ReturnsPage.this.ask();
        }

        @Override
        public void sendAll() {
            sending.send(viewModel.unsent());
        }

        @Override
        public void takeIn() {
            taking.choose(null);
        }

        @Override
        public void copyReminders() {
            copy(viewModel.reminders());
            viewModel.tell("The reminders are on the clipboard: paste them into your mail");
        }
    }

    private final class Requesting implements RequestPane.Doing {

        @Override
        public void send(ReturnRequest request) {
            sending.send(List.of(request));
        }

        @Override
        public void takeIn(ReturnRequest request) {
            taking.choose(request);
        }

        @Override
        public void lookAgain(PartnerReturn kept) {
            taking.again(kept);
        }

        @Override
        public void copyReminder(Row row) {
            copy(viewModel.reminder(row));
            viewModel.tell("The reminder is on the clipboard: paste it into your mail");
        }

        @Override
        public void due(ReturnRequest request, LocalDate now) {
            viewModel.due(request, now);
        }

        @Override
        public void remove(ReturnRequest request) {
            viewModel.remove(request);
        }
    }
}
