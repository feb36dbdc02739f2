package org.forwardplan.app.files;

import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.forwardplan.model.journal.StorageException;
import org.jspecify.annotations.Nullable;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The dialogs of the planner's own system. Starts where the last file was.
public final class NativeFileDialogs implements FileDialogs {

    private final Window owner;
    private final Consumer<StorageException> failed;
    private Path folder = Path.of(System.getProperty("user.home"));

    public NativeFileDialogs(Window owner, Consumer<StorageException> failed) {
        this.owner = owner;
        this.failed = failed;
    }

    @Override
    public Optional<Path> open(String title, Type type) {
        return chosen(chooser(title, type).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, Type type) {
        var chooser = chooser(title, type);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner)).map(file -> withExtension(file, type));
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        var chosen = Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        chosen.ifPresent(now -> folder = now);
        return chosen;
    }

    @Override
    public void show(Path file) {
        outside(
                desktop -> desktop.open(file.toFile()),
                new StorageException(
                        "This laptop has no program set to open " + file.getFileName(),
                        "You find the file in " + file.toAbsolutePath().getParent()));
    }

    @Override
    public void browse(String address) {
        var nobody =
                new StorageException(
                        "This laptop cannot open " + address,
                        "Look whether the address is written as it should be");
        outside(
                desktop -> {
                    var uri = URI.create(address);
                    if ("mailto".equals(uri.getScheme())) {
                        desktop.mail(uri);
                    } else {
                        desktop.browse(uri);
                    }
                },
                nobody);
    }

    /// Something that the desktop does for us.
    private interface Outside {
        void in(Desktop desktop) throws IOException;
    }

    private void outside(Outside does, StorageException nobody) {
        // The desktop may take its time to answer: never on the window's thread.
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        if (!Desktop.isDesktopSupported()) {
                            throw new IOException("No desktop");
                        }
                        does.in(Desktop.getDesktop());
                    } catch (IOException
                            | UnsupportedOperationException
                            | IllegalArgumentException nobodyReadsIt) {
                        Platform.runLater(() -> failed.accept(nobody));
                    }
                });
    }

    private FileChooser chooser(String title, Type type) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        var patterns =
                Stream.concat(Stream.of(type.extension()), type.others().stream())
                        .flatMap(it -> Stream.of(it, it.toUpperCase(Locale.ROOT)))
                        .map(it -> "*" + it)
                        .toList();
        chooser.getExtensionFilters().add(new ExtensionFilter(type.words(), patterns));
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.toPath().toAbsolutePath().getParent();
        return Optional.of(file.toPath());
    }

    private static Path withExtension(Path file, Type type) {
        var name = file.getFileName().toString();
        var ending = name.toLowerCase(Locale.ROOT);
        return ending.endsWith(type.extension())
                        || type.others().stream().anyMatch(ending::endsWith)
                ? file
                : file.resolveSibling(name + type.extension());
    }
}
