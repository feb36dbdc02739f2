package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Section.Status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Says how far a section has come, who says so and on which day. A section that is signed off this
/// way is signed off as it stands; one that is taken back keeps what was signed off.
///
/// @param title of the section, for the label
public record SetStatus(SectionId section, String title, Status status, String by, LocalDate on)
        implements PlanCommand {

    @Override
    public String label() {
        return "Set “%s” to %s".formatted(title, status.toString().toLowerCase(Locale.UK));
    }

    @Override
    public Decision decide(Plan plan) {
        if (status == Status.SIGNED_OFF) {
            return new SignOffSection(section, title, by, on, "").decide(plan);
        }
        var was = plan.find(Section.class, section);
        if (was.isEmpty()) {
            return Decision.refuse(
                    Finding.must("That section is no longer in the plan", null, "Choose another"));
        }
        var now = was.get().withStatus(status, by.strip(), on);
        return now.equals(was.get())
                ? Decision.nothingToDo()
                : Decision.accept(List.of(new Revised(was.get(), now)));
    }
}
