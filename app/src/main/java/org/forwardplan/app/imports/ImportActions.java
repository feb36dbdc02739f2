package org.forwardplan.app.imports;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.navigation.Command;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.imports.DocumentReader;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.OutlineText;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// The ways in which a document or an outline is brought in; each ends in a preview.
public final class ImportActions {

    private static final Type WORD = new Type("Word document", ".docx");

    private final OpenPlan plan;
    private final Navigator navigator;
    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final DocumentReader reader;
    private final Window owner;

    public ImportActions(
            OpenPlan plan,
            Navigator navigator,
            JobRunner jobs,
            FileDialogs dialogs,
            DocumentReader reader,
            Window owner) {
        this.plan = plan;
        this.navigator = navigator;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.reader = reader;
        this.owner = owner;
    }

    public List<Command> commands() {
        return List.of(
                Command.of("Import a Word document…", this::choose),
                Command.of("Paste an outline…", this::paste));
    }

    /// Offers them on a page.
    public Node button() {
        var button = new MenuButton("Import", new FontIcon("fth-download"));
        Controls.edits(button);
        button.setId("import");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText("Import a document or an outline");
        commands()
                .forEach(command -> {
                    var item = new MenuItem(command.title());
                    item.setOnAction(_ -> command.run().run());
                    button.getItems().add(item);
                });
        return button;
    }

    /// A document dropped there is opened; anything else is left to whoever takes it.
    public void takeDropsOn(Node node) {
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
                                    Platform.runLater(() -> open(file));
                                }));
    }

    /// One document alone: several files are sorted by the window.
    private static Optional<Path> dropped(DragEvent event) {
        var files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        return files.size() == 1
                ? files.stream()
                        .filter(file ->
                                file.toString().toLowerCase(Locale.ROOT).endsWith(WORD.extension()))
                        .findFirst()
                : Optional.empty();
    }

    /// Asks for a document.
    public void choose() {
        dialogs.open("Choose the Word document to import", WORD).ifPresent(this::open);
    }

    /// Reads a document in the background, then shows what it would become.
    public void open(Path file) {
        open(List.of(file));
    }

    /// The same of several, one after the other.
    public void open(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        plan.finishEdits();
        var name = files.getFirst().getFileName().toString();
        Runnable next = () -> open(files.subList(1, files.size()));
        var read = new AtomicBoolean();
        jobs.start(
                        "Read “%s”".formatted(name),
                        progress -> reader.read(files.getFirst(), progress),
                        imported -> {
                            read.set(true);
                            preview(name, imported, next);
                        })
                .whenEnded(() ->
                        Platform.runLater(() -> {
                            // One that cannot be read does not keep the others waiting.
                            if (!read.get()) {
                                next.run();
                            }
                        }));
    }

    private void paste() {
        OutlineWindow.show(owner, text -> preview("Outline", OutlineText.read(text), () -> {}));
    }

    private void preview(String source, Imported imported, Runnable closed) {
        PreviewWindow.show(
                owner, new PreviewViewModel(plan, navigator, source, imported, here()), closed);
    }

    /// The section the planner is in, as a first guess of where it goes.
    private @Nullable SectionId here() {
        return switch (navigator.selectedProperty().get()) {
            case SectionId section -> section;
            case PassageId passage ->
                    plan.state()
                            .outline()
                            .entryOf(passage)
                            .map(Outline.Entry::section)
                            .map(section -> section.id())
                            .orElse(null);
            case null, default -> null;
        };
    }
}
