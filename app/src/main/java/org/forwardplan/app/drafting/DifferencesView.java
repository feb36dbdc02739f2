package org.forwardplan.app.drafting;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.drafting.Difference;
import org.forwardplan.model.drafting.SinceSignOff;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What changed in a section since it was signed off, passage by passage, with the ways to deal
/// with it.
final class DifferencesView {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final double WIDTH = 620;
    private static final double HEIGHT = 480;

    private final BesidePopup popup;

    DifferencesView(SinceSignOff since, Runnable again, Runnable back) {
        var signOff = since.signOff();
        var content = new VBox(10);
        content.setId("differences");
        content.getChildren()
                .add(Controls.wrapped("What changed since it was signed off", "card-title"));
        content.getChildren()
                .add(
                        Controls.wrapped(
                                "Signed off by %s on %s%s"
                                        .formatted(
                                                signOff.by(),
                                                DAY.format(signOff.on()),
                                                signOff.note().isBlank()
                                                        ? ""
                                                        : ": " + signOff.note()),
                                "quiet"));
        since.differences().stream()
                .map(DifferencesView::difference)
                .forEach(content.getChildren()::add);
        var buttons =
                new FlowPane(
                        8,
                        8,
                        Controls.button(
                                "sign-off-again",
                                "Sign off again…",
                                () -> close(again),
                                Controls.EDITS),
                        Controls.button(
                                "go-back", "Go back to what was signed off", () -> close(back)),
                        Controls.button(
                                "close-differences", "Close", () -> close(() -> {}), "flat"));
        content.getChildren().add(buttons);
        popup = new BesidePopup(content, WIDTH, HEIGHT);
    }

    void show(Node near) {
        popup.show(near);
    }

    private void close(Runnable then) {
        popup.hide();
        then.run();
    }

    private static Node difference(Difference difference) {
        var box =
                new VBox(
                        3,
                        Controls.wrapped(difference.what(), "difference-kind"),
                        DiffText.of(difference.words(), true));
        box.getStyleClass().add("difference");
        return box;
    }
}
