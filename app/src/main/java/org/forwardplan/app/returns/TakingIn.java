package org.forwardplan.app.returns;

import javafx.application.Platform;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.returns.Recognised;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// The ways in which files come back; each ends in a look at what they say. Several are looked at
/// one after the other, each on the plan as the one before left it.
final class TakingIn {

    private static final List<String> ENDINGS =
            List.of(".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".txt");
    private static final Type SPREADSHEET =
            new Type("Spreadsheet", ".xlsx", ENDINGS.subList(1, ENDINGS.size()));

    private final OpenPlan plan;
    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final Recogniser recogniser;
    private final Consumer<Recognised> show;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private Path last = Path.of("");
    private boolean reading;

    /// @param show told what each file turned out to be
    TakingIn(
            OpenPlan plan,
            JobRunner jobs,
            FileDialogs dialogs,
            Recogniser recogniser,
            Consumer<Recognised> show) {
        this.plan = plan;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.recogniser = recogniser;
        this.show = show;
    }

    /// @param answers the request it is for; null where the file says so itself
    void choose(@Nullable ReturnRequest answers) {
        dialogs.open("Choose the file that came back", SPREADSHEET)
                .ifPresent(file -> read(file, answers));
    }

    /// The file last read, once more, as the answer to this request.
    void once(ReturnRequest answers) {
        read(last, answers);
    }

    /// While another file is read, it waits for its turn.
    private void read(Path file, @Nullable ReturnRequest answers) {
        if (reading) {
            waiting.add(file);
            return;
        }
        plan.finishEdits();
        last = file;
        start(file.getFileName().toString(), recogniser.of(file, answers));
    }

    /// Looks at a file once more that is kept with the plan.
    void again(PartnerReturn kept) {
        if (reading) {
            return;
        }
        plan.finishEdits();
        start(kept.file(), recogniser.again(kept));
    }

    /// The next of the files that came together.
    void next() {
        var file = waiting.poll();
        if (file != null) {
            read(file, null);
        }
    }

    boolean hasMore() {
        return !waiting.isEmpty();
    }

    private void start(String name, Job<Recognised> job) {
        var read = new AtomicBoolean();
        reading = true;
        jobs.start(
                        "Read “%s”".formatted(name),
                        job,
                        recognised -> {
                            read.set(true);
                            show.accept(recognised);
                        })
                .whenEnded(() -> Platform.runLater(() -> goOn(read.get())));
    }

    /// A file that could not be read at all has been told of: the next one is not kept waiting.
    private void goOn(boolean read) {
        reading = false;
        if (!read) {
            next();
        }
    }

    void over(DragEvent event) {
        if (!dropped(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    void dropped(DragEvent event, Consumer<Runnable> later) {
        var files = dropped(event);
        if (!files.isEmpty()) {
            event.setDropCompleted(true);
            event.consume();
            waiting.addAll(files);
            later.accept(this::next);
        }
    }

    private static List<Path> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(file -> ENDINGS.stream().anyMatch(lowered(file)::endsWith))
                .toList();
    }

    private static String lowered(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }
}
