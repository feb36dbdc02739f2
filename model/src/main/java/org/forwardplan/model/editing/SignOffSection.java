package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.ItemId.SignOffId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section.Status;
import org.forwardplan.model.plan.SignOff;
import org.forwardplan.model.plan.SignOff.Signed;

import java.time.LocalDate;

/// Signs a section off as it stands: what it says now is remembered, so that later edits can be
/// told. An earlier sign-off gives way to this one and stays in the history.
///
/// @param title of the section, for the label
/// @param by the role that signs it off; must not be blank
public record SignOffSection(SectionId section, String title, String by, LocalDate on, String note)
        implements PlanCommand {

    @Override
    public String label() {
        return "Sign off “%s”".formatted(title);
    }

    @Override
    public Decision decide(Plan plan) {
        var entry = Outline.of(plan).entry(section);
        if (entry.isEmpty()) {
            return Decision.refuse(
                    Finding.must("That section is no longer in the plan", null, "Choose another"));
        }
        if (by.isBlank()) {
            return Decision.refuse(
                    Finding.must(
                            "A sign-off needs the role that gives it",
                            section,
                            "Write who signs it off, e.g. Director of strategy"));
        }
        var steps = new Steps(plan);
        keep(steps, signOff(entry.get()));
        keep(steps, entry.get().section().withStatus(Status.SIGNED_OFF, by.strip(), on));
        return steps.decision();
    }

    private SignOff signOff(Outline.Entry entry) {
        return new SignOff(
                new SignOffId(section),
                by.strip(),
                on,
                note.strip(),
                entry.section().title(),
                entry.passages().stream().map(SignOffSection::signed).toList());
    }

    private static Signed signed(Passage passage) {
        return new Signed(passage.id(), passage.body());
    }

    private static void keep(Steps steps, PlanItem now) {
        var was = steps.plan().find(now.getClass(), now.id());
        if (was.isEmpty()) {
            steps.change(new Added(now));
        } else if (!was.get().equals(now)) {
            steps.change(new Revised(was.get(), now));
        }
    }
}
