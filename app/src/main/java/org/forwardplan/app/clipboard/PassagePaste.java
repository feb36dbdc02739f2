package org.forwardplan.app.clipboard;

import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.AddPassages;
import org.forwardplan.model.editing.AddPassages.Fresh;
import org.forwardplan.model.editing.PassageWords;
import org.forwardplan.model.imports.Clip;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Pastes what was copied as passages of its own, all of it in one step.
public final class PassagePaste {

    private final PlanClipboard clipboard;
    private final OpenPlan plan;
    private final JobRunner jobs;

    public PassagePaste(PlanClipboard clipboard, OpenPlan plan, JobRunner jobs) {
        this.clipboard = clipboard;
        this.plan = plan;
        this.jobs = jobs;
    }

    public PlanClipboard clipboard() {
        return clipboard;
    }

    /// Puts passages at `index` of a section. A long text is read beside other work.
    ///
    /// @param plain words alone, without their structure
    /// @param then told which passages there are now
    public void into(SectionId section, int index, boolean plain, Consumer<List<PassageId>> then) {
        var clip = plain ? clipboard.clip().wordsAlone() : clipboard.clip();
        if (clip.empty()) {
            plan.tell("There is nothing to paste: copy some text, a table or a picture first");
        } else if (plain) {
            clipboard
                    .readPlain()
                    .map(prose -> new Imported(List.of(new Body(prose)), List.of(), List.of()))
                    .ifPresent(words -> add(words, section, index, then));
        } else if (PlanClipboard.large(clip)) {
            jobs.start(
                    "Read what was copied",
                    _ -> read(clip),
                    imported -> add(imported, section, index, then));
        } else {
            add(read(clip), section, index, then);
        }
    }

    private Imported read(Clip clip) {
        return clipboard.format().read(clip);
    }

    private void add(
            Imported imported, SectionId section, int index, Consumer<List<PassageId>> then) {
        plan.finishEdits();
        var fresh =
                imported.parts().stream()
                        .flatMap(part ->
                                part instanceof Body body ? Stream.of(body.body()) : Stream.empty())
                        .map(body -> new Fresh(new PassageId(UUID.randomUUID()), body))
                        .toList();
        var label = "Paste " + PassageWords.count(fresh.size());
        if (plan.perform(new AddPassages(label, section, index, fresh, imported.pictures()))) {
            then.accept(fresh.stream().map(Fresh::id).toList());
        }
        clipboard.sayWhatWasLost(imported);
    }
}
