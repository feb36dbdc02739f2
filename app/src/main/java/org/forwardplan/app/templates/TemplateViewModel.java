package org.forwardplan.app.templates;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.jobs.RunningJob;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.AddHouseTemplate;
import org.forwardplan.model.editing.MadeWith;
import org.forwardplan.model.editing.RemoveHouseTemplate;
import org.forwardplan.model.editing.ReplaceHouseTemplate;
import org.forwardplan.model.editing.ReviseHouseTemplate;
import org.forwardplan.model.editing.UseHouseTemplate;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.papers.HouseTemplates;
import org.forwardplan.model.papers.PaperLooks;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.ItemId.HouseTemplateId;
import org.forwardplan.model.plan.StyleRole;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The organisation's own Word template: taking it in, which of its styles stands for what, and
/// going back to our own look.
public final class TemplateViewModel {

    static final Type TEMPLATE = new Type("Word template", ".dotx", List.of(".docx"));

    private final OpenPlan plan;
    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final HouseTemplates templates;
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// What came of reading a file.
    private sealed interface Outcome {
        record Read(HouseTemplate template) implements Outcome {}

        record Refused(String why) implements Outcome {}
    }

    public TemplateViewModel(
            OpenPlan plan, JobRunner jobs, FileDialogs dialogs, HouseTemplates templates) {
        this.plan = plan;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.templates = templates;
    }

    // Properties

    /// The template papers are made with; empty where they have our own look.
    public Optional<HouseTemplate> used() {
        return PaperLooks.inUse(plan.plan());
    }

    /// The templates that are there and not in use.
    public List<HouseTemplate> kept() {
        return plan.plan().items(HouseTemplate.class).filter(it -> !it.inUse()).toList();
    }

    /// How many papers were made with a template: where there are any, it stays.
    public int papersMadeWith(HouseTemplateId template) {
        return MadeWith.papers(plan.plan(), template).size();
    }

    /// True while a file is being read.
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Why the last file could not be taken and what to do; empty where it could.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    // Commands

    /// Asks for a template and makes papers with it from now on.
    void choose() {
        dialogs.open("Choose your Word template", TEMPLATE).ifPresent(file -> take(file));
    }

    /// Asks for a new version of the template in use; what was chosen for it stays chosen.
    void replace() {
        used().ifPresent(earlier ->
                dialogs.open("Choose the new version", TEMPLATE)
                        .ifPresent(file -> read(file, earlier.id())));
    }

    /// Takes a file as a template: as a new version where the one in use has the same name.
    @Nullable RunningJob take(Path file) {
        var name = String.valueOf(file.getFileName());
        return read(
                file,
                used().filter(it -> it.name().equals(name)).map(HouseTemplate::id).orElse(null));
    }

    private @Nullable RunningJob read(Path file, @Nullable HouseTemplateId earlier) {
        if (reading.get()) {
            return null;
        }
        plan.finishEdits();
        problem.set("");
        reading.set(true);
        var job =
                jobs.start(
                        "Read “%s”".formatted(file.getFileName()),
                        _ -> outcome(file),
                        came -> end(came, earlier));
        job.whenEnded(() -> reading.set(false));
        return job;
    }

    private Outcome outcome(Path file) {
        try {
            return new Outcome.Read(templates.read(file));
        } catch (StorageException refused) {
            return new Outcome.Refused("%s. %s".formatted(refused.getMessage(), refused.wayOut()));
        }
    }

    private void end(Outcome came, @Nullable HouseTemplateId earlier) {
        switch (came) {
            case Outcome.Refused(var why) -> problem.set(why);
            case Outcome.Read(var template) ->
                    plan.perform(
                            earlier == null
                                    ? new AddHouseTemplate(template)
                                    : new ReplaceHouseTemplate(earlier, template));
        }
    }

    /// @param style null where the role is to look as in our papers
    void choose(HouseTemplate template, StyleRole role, @Nullable String style) {
        plan.perform(new ReviseHouseTemplate(template.id(), role, style));
    }

    void use(HouseTemplate template) {
        plan.perform(new UseHouseTemplate(template.id(), template.name()));
    }

    void useOwnLook() {
        plan.perform(UseHouseTemplate.ownLook());
    }

    void remove(HouseTemplate template) {
        plan.perform(new RemoveHouseTemplate(template.id(), template.name()));
    }
}
