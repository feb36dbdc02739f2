package org.forwardplan.app.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.forwardplan.app.answers.Answers;
import org.forwardplan.app.carrying.CarryActions;
import org.forwardplan.app.drops.WindowDrop;
import org.forwardplan.app.imports.ImportActions;
import org.forwardplan.app.navigation.Command;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.Visited;
import org.forwardplan.app.openplan.LoadedPlan;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.passwords.Protecting;
import org.forwardplan.app.proof.ProofBar;
import org.forwardplan.app.proof.ProofViewModel;
import org.forwardplan.app.proof.ProofWindow;
import org.forwardplan.app.rulebook.RulebookActions;
import org.forwardplan.app.settings.DismissedFile;
import org.forwardplan.app.templates.PaperLook;
import org.forwardplan.app.twins.TwinBar;
import org.forwardplan.model.papers.PaperLooks;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One open plan in the window: its pages and commands, and the way they were left.
final class PlanRoom implements ShellCommands.Window {

    private final Shared shared;
    private final OpenPlan plan;
    private final Navigator at = new Navigator();
    private final Visited visited;
    private final ImportActions imports;
    private final List<Command> importing;
    private final List<Command> carrying;
    private final PlanShell shell;
    private final Predicate<OpenPlan> isOpen;
    private final Function<LoadedPlan, Navigator> show;
    private final Runnable leave;

    /// @param isOpen true for a plan that is still in the window
    /// @param show takes another plan, or the same opened anew, into the window
    /// @param leave goes to the start page
    PlanRoom(
            Shared shared,
            OpenPlan plan,
            Predicate<OpenPlan> isOpen,
            Function<LoadedPlan, Navigator> show,
            Runnable leave) {
        this.shared = shared;
        this.plan = plan;
        this.isOpen = isOpen;
        this.show = show;
        this.leave = leave;
        var parts = shared.parts();
        var jobs = shared.jobs();
        var dialogs = shared.dialogs();
        var settings = shared.settings();
        visited = new Visited(at, settings.places(plan.repository().file()));
        imports =
                new ImportActions(plan, at, jobs, dialogs, parts.documentReader(), shared.stage());
        var rulebook =
                new RulebookActions(plan, at, jobs, dialogs, parts.rulebooks(), shared.stage());
        importing =
                Stream.concat(imports.commands().stream(), rulebook.commands().stream()).toList();
        carrying =
                new CarryActions(
                                plan,
                                jobs,
                                dialogs,
                                shared.start()::known,
                                parts.planText(),
                                shared.stage())
                        .commands();
        var answers = new Answers(plan, new DismissedFile(settings.beside("dismissed.txt")), jobs);
        var looks = new PaperLooks(parts.paperWriter(), parts.houseTemplates());
        var pages =
                new Pages(
                        plan,
                        at,
                        jobs,
                        dialogs,
                        parts,
                        answers,
                        shared.spelling(),
                        imports,
                        new PaperLook(plan, looks),
                        rulebook);
        shell =
                new PlanShell(
                        plan,
                        jobs,
                        at,
                        visited,
                        pages,
                        answers,
                        settings.settings().inspector(),
                        this);
        shell.inspectorWanted()
                .subscribe(wanted -> settings.change(settings.settings().withInspector(wanted)));
    }

    OpenPlan plan() {
        return plan;
    }

    Navigator navigator() {
        return at;
    }

    PlanShell shell() {
        return shell;
    }

    /// What files can be dropped into.
    WindowDrop.Into drop() {
        return new WindowDrop.Into(plan, at, imports);
    }

    /// Remembers where the planner was.
    void keepPlaces() {
        shared.settings().keepPlaces(plan.repository().file(), visited.names());
    }

    @Override
    public void tryToEdit() {
        reopening().toEdit(plan, at);
    }

    @Override
    public void reload() {
        reopening().toRead(plan, at);
    }

    private Reopening reopening() {
        return new Reopening(
                shared.jobs(),
                shared.start().known(),
                () -> isOpen.test(plan),
                shared.parts().clock(),
                show);
    }

    @Override
    public void earlierCopies() {
        var clock = shared.parts().clock();
        shared.safety()
                .show(
                        plan,
                        shared.start(),
                        copy ->
                                shared.jobs()
                                        .start(
                                                "Reading " + copy.file().getFileName(),
                                                _ -> LoadedPlan.of(copy, clock),
                                                this::showInstead));
    }

    /// Unless the planner has left this plan meanwhile.
    private void showInstead(LoadedPlan other) {
        if (isOpen.test(plan)) {
            show.apply(other);
        }
    }

    @Override
    public void backToPlan() {
        Safety.backToPlan(plan, shared.start());
    }

    @Override
    public Node said() {
        var proof = new ProofViewModel(plan);
        // The page comes first.
        Platform.runLater(() -> proof.look(PlanShell::beside, Platform::runLater));
        return new VBox(
                new ProofBar(proof, () -> ProofWindow.show(shared.stage(), proof)).node(),
                new TwinBar(plan, at)
                        .look(shared.start().known(), PlanShell::beside, Platform::runLater)
                        .node());
    }

    @Override
    public void protect() {
        new Protecting(shared.stage(), MainWindow.NAME, shared.jobs(), shared.start()::know)
                .of(plan);
    }

    @Override
    public List<Command> carrying() {
        return carrying;
    }

    @Override
    public List<Command> importing() {
        return importing;
    }

    @Override
    public void search() {
        shell.search();
    }

    @Override
    public void find() {
        shell.find();
    }

    @Override
    public void toggleInspector() {
        shell.toggleInspector();
    }

    @Override
    public void toggleLook() {
        shared.habits().toggleLook();
    }

    @Override
    public void nameThePlanner() {
        shared.habits().nameThePlanner();
    }

    @Override
    public void startPage() {
        leave.run();
    }
}
