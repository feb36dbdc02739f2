package org.forwardplan.app.rulebook;

import javafx.scene.Node;
import javafx.stage.Window;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.navigation.Command;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.rulebook.Rulebooks;

import java.util.List;

/// The way to another rulebook: its impact is shown first.
public final class RulebookActions {

    private final OpenPlan plan;
    private final Navigator navigator;
    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final Rulebooks rulebooks;
    private final Window owner;

    public RulebookActions(
            OpenPlan plan,
            Navigator navigator,
            JobRunner jobs,
            FileDialogs dialogs,
            Rulebooks rulebooks,
            Window owner) {
        this.plan = plan;
        this.navigator = navigator;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.rulebooks = rulebooks;
        this.owner = owner;
    }

    public List<Command> commands() {
        return List.of(Command.of("Next year's rulebook…", this::open));
    }

    /// Splitting and merging rows by hand.
    public RowsByHand rows() {
        return new RowsByHand(plan, owner);
    }

    /// Offers it on a page.
    public Node button() {
        var button = Controls.button("next-rulebook", "Next year's rulebook…", this::open);
        button.setAccessibleText("Next year's rulebook: see what it means for this plan");
        return button;
    }

    private void open() {
        plan.finishEdits();
        ImpactWindow.show(owner, new ImpactViewModel(plan, navigator, jobs, dialogs, rulebooks));
    }
}
