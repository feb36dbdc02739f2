package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Section;

import java.util.ArrayList;
import java.util.List;

/// Adds passages one after the other at `index` of a section, and the pictures their figures show,
/// as far as the plan has not got them yet. A section not started is then being drafted.
public record AddPassages(
        String label, SectionId section, int index, List<Fresh> passages, List<Picture> pictures)
        implements PlanCommand {

    public AddPassages {
        passages = List.copyOf(passages);
        pictures = List.copyOf(pictures);
    }

    /// A passage to be.
    public record Fresh(PassageId id, PassageBody body) {}

    @Override
    public Decision decide(Plan plan) {
        var entry = Outline.of(plan).entry(section);
        if (entry.isEmpty()) {
            return Decision.refuse(
                    Finding.must("That section is no longer in the plan", null, "Choose another"));
        }
        if (passages.isEmpty()) {
            return Decision.nothingToDo();
        }
        var changes = new ArrayList<PlanChange>();
        pictures.stream()
                .distinct()
                .filter(picture -> plan.find(Picture.class, picture.id()).isEmpty())
                .forEach(picture -> changes.add(new Added(picture)));
        var there = entry.get().passages();
        var at = Math.clamp(index, 0, there.size());
        for (var fresh : passages) {
            var position = at + passages.indexOf(fresh);
            changes.add(new Added(new Passage(fresh.id(), section, position, fresh.body())));
        }
        for (var after = 0; after < there.size(); after++) {
            var was = there.get(after);
            var now = was.at(section, after < at ? after : after + passages.size());
            if (!now.equals(was)) {
                changes.add(new Revised(was, now));
            }
        }
        var holder = entry.get().section();
        if (holder.status() == Section.Status.NOT_STARTED) {
            changes.add(new Revised(holder, holder.withStatus(Section.Status.DRAFTING)));
        }
        return Decision.accept(changes);
    }
}
