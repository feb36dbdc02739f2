package org.forwardplan.app.carrying;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.carrying.CopyToSend.Part;
import org.forwardplan.model.plan.Baseline;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks what goes along in a copy, says what stays here, and shows how far the writing is.
final class SendingPane {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final SendingViewModel viewModel;
    private final Runnable save;
    private final Runnable close;
    private final ComboBox<Optional<Baseline>> versions = new ComboBox<>();
    private final VBox node = new VBox(14);

    /// @param save asks where the copy goes
    SendingPane(SendingViewModel viewModel, Runnable save, Runnable close) {
        this.viewModel = viewModel;
        this.save = save;
        this.close = close;
        var form = new VBox(14, version(), parts(), stays(), password());
        form.getStyleClass().add("sending-form");
        form.disableProperty().bind(viewModel.workingProperty());
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.setId("sending");
        node.getStyleClass().add("sending");
        node.getChildren().addAll(head(), scroll, outcome(), foot());
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    Parent node() {
        return node;
    }

    void focus() {
        versions.requestFocus();
    }

    private static Node head() {
        return new VBox(
                4,
                Controls.wrapped("Send a copy", "page-title"),
                Controls.wrapped(
                        "A compact plan file for somebody else. Your plan stays as it is.",
                        "page-standing"));
    }

    private Node version() {
        versions.setId("sending-version");
        versions.getItems().setAll(viewModel.versions());
        versions.setConverter(new Names());
        versions.setMaxWidth(Double.MAX_VALUE);
        versions.valueProperty().bindBidirectional(viewModel.upToProperty());
        return Controls.field("The plan as it stands", versions);
    }

    private Node parts() {
        var history = box("sending-history", "History and versions");
        history.selectedProperty().bindBidirectional(viewModel.historyProperty());
        var boxes =
                Stream.of(Part.values())
                        .map(part -> {
                            var box =
                                    box(
                                            "sending-" + part.name().toLowerCase(Locale.ROOT),
                                            part.toString());
                            box.selectedProperty().bindBidirectional(viewModel.alongProperty(part));
                            // The history tells of all that was ever written.
                            box.disableProperty().bind(viewModel.historyProperty());
                            return (Node) box;
                        });
        var list = new VBox(6, Controls.wrapped("Goes along with the plan", "field-name"), history);
        list.getChildren().addAll(boxes.toList());
        return list;
    }

    private static CheckBox box(String id, String words) {
        var box = new CheckBox(words);
        box.setId(id);
        return box;
    }

    private Node stays() {
        var words = Controls.wrapped("");
        words.setId("sending-stays");
        words.textProperty().bind(viewModel.staysProperty());
        var card = new VBox(4, Controls.wrapped("Stays here", "field-name"), words);
        card.getStyleClass().add("card");
        return card;
    }

    private Node password() {
        var first = field("sending-password");
        first.textProperty().bindBidirectional(viewModel.passwordProperty());
        var again = field("sending-password-again");
        again.textProperty().bindBidirectional(viewModel.againProperty());
        var standing = Controls.wrapped("", "quiet");
        standing.setId("sending-password-standing");
        standing.textProperty().bind(viewModel.passwordStandingProperty());
        var named =
                Stream.of(
                                Controls.field("Password of the copy, if it is to have one", first),
                                Controls.field("The same again", again))
                        .peek(SendingPane::half)
                        .toArray(Node[]::new);
        return new VBox(6, new HBox(14, named), standing);
    }

    /// As wide as the other, however long its words.
    private static void half(Region field) {
        field.setPrefWidth(1);
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    private static PasswordField field(String id) {
        var field = new PasswordField();
        field.setId(id);
        return field;
    }

    private Node outcome() {
        var words = Controls.wrapped("");
        words.setId("sending-outcome");
        words.textProperty().bind(viewModel.outcomeProperty());
        words.visibleProperty().bind(viewModel.outcomeProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private Node foot() {
        var bar = new ProgressBar();
        bar.setAccessibleText("Progress");
        bar.progressProperty().bind(viewModel.progressProperty());
        var stop = Controls.button("sending-cancel", "Cancel", viewModel::cancel, "small");
        var working = new HBox(8, Controls.whole("Writing the copy", "quiet"), bar, stop);
        working.setAlignment(Pos.CENTER_LEFT);
        working.visibleProperty().bind(viewModel.workingProperty());
        HBox.setHgrow(working, Priority.ALWAYS);
        var write = Controls.button("sending-save", "Save the copy…", save, "accent");
        write.setDefaultButton(true);
        write.disableProperty()
                .bind(viewModel.readyProperty().not().or(viewModel.workingProperty()));
        var foot = new HBox(8, working, Controls.button("sending-close", "Close", close), write);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (viewModel.workingProperty().get()) {
                viewModel.cancel();
            } else {
                close.run();
            }
        }
    }

    private static final class Names extends StringConverter<Optional<Baseline>> {

        @Override
        public String toString(Optional<Baseline> version) {
            return version == null
                    ? ""
                    : version.map(it -> "At “%s”, %s".formatted(it.name(), DAY.format(it.on())))
                            .orElse("Now");
        }

        @Override
        public Optional<Baseline> fromString(String words) {
            return Optional.empty();
        }
    }
}
