package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Section.Volume;

import java.util.List;

/// Says in which publications a section is printed. Those beneath it have a say of their own.
public record SetVolumes(SectionId section, String title, List<Volume> volumes)
        implements PlanCommand {

    public SetVolumes {
        volumes = List.copyOf(volumes);
    }

    @Override
    public String label() {
        return "Choose where “%s” is printed".formatted(title);
    }

    @Override
    public Decision decide(Plan plan) {
        var was = plan.find(Section.class, section);
        if (was.isEmpty()) {
            return Decision.refuse(
                    Finding.must("That section is no longer in the plan", null, "Choose another"));
        }
        var now = was.get().in(volumes);
        return now.equals(was.get())
                ? Decision.nothingToDo()
                : Decision.accept(List.of(new Revised(was.get(), now)));
    }
}
