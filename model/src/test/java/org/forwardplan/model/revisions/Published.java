package org.forwardplan.model.revisions;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.Past;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.Baseline.Purpose;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.versions.PublicText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A plan with its journal that was published on 30 Jun 2026 and may be changed and judged since.
public final class Published {

    public static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    public static final BaselineId ID = new BaselineId(new UUID(0, 90));
    private static final RequirementId LAW = new RequirementId("other-revision");

    private final List<JournalEntry> entries = new ArrayList<>();
    private Plan plan = Plan.EMPTY;

    public Published() {
        add(Items.profile());
        add(Items.section(1, "Urgent care"));
        add(Items.passage(2, 1, "We will open 40 beds by March."));
        add(organisation(3, "Riverside partnership", Organisation.Kind.ICP));
        add(organisation(4, "North board", Organisation.Kind.HWB));
        add(organisation(5, "South board", Organisation.Kind.HWB));
        add(rule());
        add(baseline(ID, DAY));
    }

    public static PlanItem organisation(int number, String name, Organisation.Kind kind) {
        return new Organisation(
                new OrganisationId(new UUID(0, number)), number, name, kind, List.of());
    }

    static Requirement rule() {
        var row = Items.requirement(LAW.key(), Kind.PROCESS, "when-other-revision-sent");
        return new Requirement(
                row.id(),
                0,
                row.kind(),
                "",
                "Other revision",
                "the Act s.3",
                "Publish a document.",
                row.tests(),
                List.of(),
                List.of(
                        "Integrated care partnership",
                        "Each relevant health and wellbeing board",
                        "NHS England"),
                null,
                DAY,
                null,
                "",
                true);
    }

    private Baseline baseline(BaselineId id, LocalDate on) {
        return new Baseline(
                id, "Published " + on, Purpose.PUBLISHED, on, "Board", "", entries.size());
    }

    public Published add(PlanItem item) {
        return does(new Added(item));
    }

    public Published says(String words) {
        var was = plan.all(Passage.class).getFirst();
        return does(new Revised(was, was.withBody(Prose.of(words))));
    }

    public Published publishAgain(LocalDate on) {
        return add(baseline(new BaselineId(new UUID(0, 91)), on));
    }

    public Revision judge(Route route, LocalDate on) {
        var since = PublicText.of(plan).orElseThrow().published().id();
        var revision =
                new Revision(
                        new RevisionId(new UUID(1, entries.size())),
                        since,
                        route,
                        "the board of the ICB",
                        on,
                        "Two wards open later.",
                        entries.size(),
                        RevisionTasks.of(plan, route, on));
        add(revision);
        return revision;
    }

    private Published does(PlanChange change) {
        entries.add(
                new JournalEntry(
                        entries.size() + 1,
                        new Edit(Instant.EPOCH, "Lead", Edit.Act.DONE, "", change)));
        plan = plan.after(change);
        return this;
    }

    public Plan plan() {
        return plan;
    }

    public Past past() {
        return Past.of(new Journal(entries), plan);
    }
}
