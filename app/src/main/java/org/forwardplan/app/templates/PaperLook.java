package org.forwardplan.app.templates;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.papers.PaperLooks;
import org.forwardplan.model.papers.PaperWriter;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.MadePaper.Recipe;
import org.forwardplan.model.plan.Plan;

import java.nio.file.Path;
import java.util.Optional;

/// How the papers that are made now look: as the template in use, unless the planner asks for our
/// own look.
public final class PaperLook {

    private final OpenPlan plan;
    private final PaperLooks looks;
    private final ReadOnlyObjectWrapper<Choice> choice;

    /// @param template in use; empty where papers have our own look anyway
    /// @param own true where the planner wants our own look all the same
    public record Choice(Optional<HouseTemplate> template, boolean own) {

        /// The template papers are made with now.
        Optional<HouseTemplate> taken() {
            return own ? Optional.empty() : template;
        }
    }

    public PaperLook(OpenPlan plan, PaperLooks looks) {
        this.plan = plan;
        this.looks = looks;
        this.choice = new ReadOnlyObjectWrapper<>(new Choice(PaperLooks.inUse(plan.plan()), false));
        plan.stateProperty().subscribe(_ -> follow());
    }

    // Properties

    public ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// Writes the papers that are made now.
    public PaperWriter writer() {
        return looks.of(choice.get().taken());
    }

    /// Writes papers in our own look, whatever is in use.
    public PaperWriter ownWriter() {
        return looks.ours();
    }

    /// Writes a paper again as it was.
    ///
    /// @param then the plan as it was
    /// @return empty where the template is not known any more
    public Optional<PaperWriter> writer(Recipe recipe, Plan then) {
        return looks.of(recipe, then);
    }

    /// What the record of a paper keeps of the look its file gets now.
    public String recorded(Path file) {
        return PaperLooks.named(choice.get().taken(), file);
    }

    // Commands

    /// Until another template is in use.
    public void takeOwn(boolean own) {
        choice.set(new Choice(choice.get().template(), own));
    }

    private void follow() {
        var now = PaperLooks.inUse(plan.plan());
        var before = choice.get();
        if (!now.equals(before.template())) {
            var same = now.map(HouseTemplate::id).equals(before.template().map(HouseTemplate::id));
            choice.set(new Choice(now, same && before.own()));
        }
    }
}
