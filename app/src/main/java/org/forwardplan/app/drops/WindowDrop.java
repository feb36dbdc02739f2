package org.forwardplan.app.drops;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import org.forwardplan.app.imports.ImportActions;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Takes files that are dropped anywhere on the window, wherever what lies beneath has no use for
/// them, and says beforehand what will happen.
public final class WindowDrop {

    private final Consumer<Path> open;
    private final Consumer<String> tell;
    private final DropBanner banner = new DropBanner();
    private @Nullable Into into;
    private boolean heard;

    /// The plan into which files are taken.
    public record Into(OpenPlan plan, Navigator navigator, ImportActions imports) {}

    /// @param open opens a plan in place of the one that is open
    /// @param tell says a sentence
    public WindowDrop(Consumer<Path> open, Consumer<String> tell) {
        this.open = open;
        this.tell = tell;
    }

    /// The content of the window, with the words over it.
    public Parent over(Node... content) {
        var root = new StackPane(content);
        root.getChildren().add(banner.node());
        root.addEventFilter(DragEvent.DRAG_OVER, _ -> begin());
        root.addEventHandler(DragEvent.DRAG_OVER, this::drag);
        root.addEventHandler(DragEvent.DRAG_EXITED, event -> left(event, root));
        root.addEventFilter(DragEvent.DRAG_DROPPED, _ -> banner.hide());
        root.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
        return root;
    }

    /// @param now null where no plan is open
    public void into(@Nullable Into now) {
        into = now;
    }

    /// What lies beneath and takes the files itself does not let this hear of them.
    private void begin() {
        if (!heard) {
            banner.hide();
        }
        heard = false;
    }

    private void drag(DragEvent event) {
        var files = files(event);
        if (files.isEmpty() || event.isConsumed()) {
            return;
        }
        heard = true;
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
        banner.show(Dropped.of(files).promise(into != null));
    }

    private void left(DragEvent event, Node root) {
        if (event.getTarget() == root) {
            banner.hide();
        }
    }

    private void drop(DragEvent event) {
        var files = files(event);
        if (!files.isEmpty() && !event.isConsumed()) {
            event.setDropCompleted(true);
            event.consume();
            // The program they come from waits until the drop has ended.
            Platform.runLater(() -> take(Dropped.of(files)));
        }
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }

    private void take(Dropped dropped) {
        var plan = into;
        if (plan == null && dropped.plans().isEmpty() && !dropped.nothing()) {
            tell.accept(dropped.promise(false) + ".");
            return;
        }
        if (plan != null && !dropped.returns().isEmpty()) {
            // Beside returns, what is none is named there, not in a note that goes away.
            plan.navigator()
                    .openReturns(
                            Stream.concat(dropped.returns().stream(), dropped.others().stream())
                                    .toList());
        } else if (!dropped.others().isEmpty()) {
            tell.accept(dropped.refusal() + ".");
        }
        if (plan != null && !dropped.documents().isEmpty()) {
            plan.imports().open(dropped.documents());
        }
        if (!dropped.plans().isEmpty()) {
            OfferToOpen.ask(
                    banner.node().getScene(),
                    dropped.plans().getFirst(),
                    plan == null ? null : plan.plan(),
                    open);
        }
    }
}
