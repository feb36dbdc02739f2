package org.forwardplan.app.templates;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Takes Word files that are dropped. Those with macros are taken too, to be told why they do not
/// do.
final class TemplateDrop {

    private static final Pattern WORD = Pattern.compile(".*\\.(do[ct][xm])");

    private TemplateDrop() {}

    static void on(Node node, Consumer<Path> taken) {
        node.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (dropped(event).isPresent()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event ->
                        dropped(event)
                                .ifPresent(file -> {
                                    event.setDropCompleted(true);
                                    event.consume();
                                    Platform.runLater(() -> taken.accept(file));
                                }));
    }

    private static Optional<Path> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(file -> WORD.matcher(file.toString().toLowerCase(Locale.ROOT)).matches())
                .findFirst();
    }
}
