package org.forwardplan.app.copies;

import javafx.stage.Stage;
import javafx.stage.Window;

import org.forwardplan.app.copies.Holding.Known;
import org.forwardplan.app.fields.WindowAbove;
import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.passwords.PasswordPrompt;
import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.PlanRepository;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The window in which the copies of the open plan are looked through.
///
/// @param copies as they are kept now
/// @param files as whoever opened the plan sees them
/// @param folder told where copies are to be kept from now on
/// @param show puts a copy in the place of the plan
/// @param opened told of a plan that has been made of a copy
public record EarlierCopies(
        Window over,
        JobRunner jobs,
        FileDialogs dialogs,
        PasswordPrompt passwords,
        Supplier<PlanCopies> copies,
        PlanFiles files,
        Consumer<Path> folder,
        Consumer<PlanRepository> show,
        Consumer<Path> opened) {

    private static final double WIDTH = 1120;
    private static final double HEIGHT = 760;
    private static final Type PLAN = new Type("Forward plan", PlanFiles.EXTENSION);

    public void show(OpenPlan plan) {
        var of =
                plan.repository() instanceof CopyToRead copy ? copy.of() : plan.repository().file();
        var viewModel =
                new CopiesViewModel(plan, of, copies, files, CopyWork.with(jobs), passwords);
        var stage = new Stage();
        var pane = new CopiesPane(viewModel, new Doing(plan, of, viewModel, stage));
        WindowAbove.show(stage, over, pane.node(), "Earlier copies", WIDTH, HEIGHT, stylesheet());
        pane.focus();
        viewModel.look();
    }

    private static String stylesheet() {
        return Optional.ofNullable(
                        EarlierCopies.class.getResource("/org/forwardplan/app/copies.css"))
                .orElseThrow()
                .toExternalForm();
    }

    private final class Doing implements CopiesPane.Doing {

        private final OpenPlan plan;
        private final Path of;
        private final CopiesViewModel viewModel;
        private final Stage stage;

        private Doing(OpenPlan plan, Path of, CopiesViewModel viewModel, Stage stage) {
            this.plan = plan;
            this.of = of;
            this.viewModel = viewModel;
            this.stage = stage;
        }

        @Override
        public void changeFolder() {
            dialogs.folder("Keep copies of all plans in")
                    .ifPresent(now -> {
                        folder.accept(now);
                        viewModel.look();
                    });
        }

        @Override
        public void openToRead(PlanCopy copy, Known known) {
            stage.close();
            show.accept(new CopyToRead(copy, of, known.read(), plan.zone()));
        }

        @Override
        public void keepElsewhere(PlanCopy copy, Known known) {
            dialogs.save(
                            "Keep this copy as a plan of its own",
                            copy.file().getFileName().toString(),
                            PLAN)
                    .ifPresent(target -> {
                        stage.close();
                        jobs.start(
                                "Writing " + target.getFileName(),
                                _ -> {
                                    viewModel.files().write(target, known.read(), _ -> {});
                                    return target;
                                },
                                opened);
                    });
        }

        @Override
        public void close() {
            viewModel.cancel();
            stage.close();
        }
    }
}
