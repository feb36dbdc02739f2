package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Starts a plan: its profile, the rulebook's rows, the board itself as first organisation and, if
/// wanted, an outline.
public record StartPlan(
        Rulebook rulebook,
        String title,
        String organisation,
        FinancialYear firstYear,
        boolean withOutline)
        implements PlanCommand {

    /// A plan of the usual title for an organisation.
    public static StartPlan of(Rulebook rulebook, String organisation, FinancialYear firstYear) {
        return new StartPlan(
                rulebook,
                "%s %s".formatted(organisation.strip(), rulebook.documentName()),
                organisation,
                firstYear,
                true);
    }

    @Override
    public String label() {
        return "Start the plan";
    }

    @Override
    public Decision decide(Plan plan) {
        if (plan.size() > 0) {
            return Decision.refuse(
                    Finding.must(
                            "There is a plan here already",
                            null,
                            "Start a new plan in a new file"));
        }
        if (organisation.isBlank() || title.isBlank()) {
            return Decision.refuse(
                    Finding.must(
                            "The plan needs a title and the name of its organisation",
                            null,
                            "Write the name as it is to be printed, e.g. NHS North East London"));
        }
        var changes = new ArrayList<PlanChange>();
        changes.add(new Added(profile()));
        changes.add(
                new Added(
                        new Organisation(
                                new OrganisationId(UUID.randomUUID()),
                                0,
                                organisation.strip(),
                                Organisation.Kind.ICB,
                                List.of())));
        rulebook.requirements().forEach(row -> changes.add(new Added(row)));
        if (withOutline) {
            outline(rulebook.outline(), null, changes);
        }
        return Decision.accept(changes);
    }

    private PlanProfile profile() {
        return new PlanProfile(
                new ProfileId(UUID.randomUUID()),
                title.strip(),
                rulebook.documentName(),
                organisation.strip(),
                firstYear,
                rulebook.years(),
                rulebook.id(),
                rulebook.title());
    }

    private static void outline(
            List<Rulebook.Heading> headings, @Nullable SectionId parent, List<PlanChange> changes) {
        for (var position = 0; position < headings.size(); position++) {
            var heading = headings.get(position);
            var id = new SectionId(UUID.randomUUID());
            changes.add(
                    new Added(
                            new Section(
                                    id,
                                    parent,
                                    position,
                                    heading.title(),
                                    "",
                                    Section.Status.NOT_STARTED)));
            outline(heading.beneath(), id, changes);
        }
    }
}
