package org.forwardplan.model.papers;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.DateSpan;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.FactId;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TestRef;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A small plan to print, put together item by item.
public final class PaperPlan {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LATER = LocalDate.of(2027, 3, 31);

    private final List<PlanItem> items = new ArrayList<>();

    public PaperPlan() {
        items.add(
                new PlanProfile(
                        new ProfileId(uuid("profile")),
                        "Riverside Joint Forward Plan",
                        "Joint Forward Plan",
                        "NHS Riverside",
                        new FinancialYear(2026),
                        5,
                        "book",
                        "The book of 2026"));
    }

    public Plan plan() {
        return Plan.of(items.stream());
    }

    public static UUID uuid(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    public PaperPlan section(String title, @Nullable String parent, Section.Status status) {
        var above = parent == null ? null : new SectionId(uuid(parent));
        items.add(new Section(new SectionId(uuid(title)), above, items.size(), title, "", status));
        return this;
    }

    public PaperPlan section(String title, @Nullable String parent) {
        return section(title, parent, Section.Status.DRAFTING);
    }

    /// The passage bears the key that links name.
    public PaperPlan passage(String key, String section, PassageBody body) {
        items.add(
                new Passage(
                        new PassageId(uuid(key)),
                        new SectionId(uuid(section)),
                        items.size(),
                        body));
        return this;
    }

    public PaperPlan requirement(
            Kind kind, String key, String title, String section, String... tests) {
        items.add(
                new Requirement(
                        new RequirementId(key),
                        items.size(),
                        kind,
                        kind == Kind.NATIONAL_OBJECTIVE ? "Primary care" : "",
                        title,
                        section,
                        "Asks for " + title.toLowerCase() + ".",
                        Stream.of(tests)
                                .map(test ->
                                        new Requirement.Test(test, "Does it say " + test + "?"))
                                .toList(),
                        List.of(new Target.Eliminate("long waits", LATER)),
                        List.of(),
                        null,
                        TODAY,
                        null,
                        "the book",
                        true));
        return this;
    }

    public PaperPlan evidence(String title, Evidence.Kind kind) {
        items.add(
                new Evidence(
                        new EvidenceId(uuid(title)),
                        items.size(),
                        title,
                        "Detail",
                        kind,
                        null,
                        TODAY));
        return this;
    }

    public PaperPlan link(Answering from, String test) {
        items.add(new Link(new LinkId(uuid(from.text() + test)), TestRef.parse(test), from));
        return this;
    }

    public PaperPlan answer(String requirement, String howMet, String lead, String nextStep) {
        items.add(
                new Answer(
                        new AnswerId(new RequirementId(requirement)),
                        lead,
                        howMet,
                        nextStep,
                        LATER));
        return this;
    }

    public PaperPlan fact(String group, String statement, String figure) {
        return fact(group, statement, figure, (SourceId) null);
    }

    public PaperPlan fact(String group, String statement, String figure, String source) {
        return fact(group, statement, figure, new SourceId(uuid(source)));
    }

    private PaperPlan fact(
            String group, String statement, String figure, @Nullable SourceId source) {
        items.add(
                new Fact(
                        new FactId(uuid(statement)),
                        items.size(),
                        group,
                        statement,
                        figure,
                        source));
        return this;
    }

    public PaperPlan organisation(String name, Organisation.Kind kind, String... covers) {
        var covered = Stream.of(covers).map(PaperPlan::uuid).map(OrganisationId::new).toList();
        items.add(
                new Organisation(
                        new OrganisationId(uuid(name)), items.size(), name, kind, covered));
        return this;
    }

    public PaperPlan milestone(String title, String stream, LocalDate first, LocalDate last) {
        items.add(
                new Milestone(
                        new MilestoneId(uuid(title)),
                        items.size(),
                        stream,
                        title,
                        new DateSpan(first, last),
                        Milestone.Status.PLANNED,
                        null));
        return this;
    }

    public PaperPlan priority(String title, Priority.Kind kind) {
        items.add(
                new Priority(
                        new PriorityId(uuid(title)), items.size(), kind, title, "For " + title));
        return this;
    }

    public PaperPlan objective(String title, String owner, String priority) {
        items.add(
                new Objective(
                        new ObjectiveId(uuid(title)),
                        items.size(),
                        title,
                        new Target.AtLeast(new BigDecimal(76), "%", LATER),
                        new OrganisationId(uuid(owner)),
                        "Director",
                        Objective.Level.SYSTEM,
                        null,
                        new PriorityId(uuid(priority))));
        return this;
    }

    /// A figure by year of an objective; of the system where no body is named.
    public PaperPlan figures(
            String objective,
            @Nullable String body,
            int year,
            @Nullable String planned,
            @Nullable String outturn) {
        var whose = body == null ? null : new OrganisationId(uuid(body));
        items.add(
                TrajectoryPoint.none(
                                new ObjectiveId(uuid(objective)), whose, new FinancialYear(year))
                        .planning(planned == null ? null : new BigDecimal(planned))
                        .achieving(outturn == null ? null : new BigDecimal(outturn)));
        return this;
    }

    public PaperPlan objective(String title, Target target) {
        items.add(
                new Objective(
                        new ObjectiveId(uuid(title)),
                        items.size(),
                        title,
                        target,
                        null,
                        "",
                        Objective.Level.SYSTEM,
                        null,
                        null));
        return this;
    }

    public PaperPlan source(String title, Source.Kind kind, String owner) {
        items.add(
                new Source(
                        new SourceId(uuid(title)),
                        items.size(),
                        title,
                        kind,
                        new OrganisationId(uuid(owner)),
                        Source.Status.FINAL,
                        TODAY,
                        true,
                        "A note"));
        return this;
    }
}
