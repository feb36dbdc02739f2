package org.forwardplan.model.returns;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.registers.CommentRow;
import org.forwardplan.model.registers.DraftRow;
import org.forwardplan.model.registers.DutyEvidenceRow;
import org.forwardplan.model.registers.FigureRow;
import org.forwardplan.model.registers.MilestoneRow;
import org.forwardplan.model.registers.ObjectiveRow;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.Registers;
import org.forwardplan.model.trajectories.Measure;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the rows a partner is asked about: those the request names, else those that are the
/// partner's.
///
/// | asked for | the partner's where the request names none |
/// |---|---|
/// | objectives, milestones | those it owns |
/// | trajectory figures | its figures for the objectives it owns whose target is a figure; those of the whole system where there are only these |
/// | evidence | for the duties that what is the partner's answers; for all statutory duties where there are none |
/// | drafts | the sections whose lead names the partner |
/// | comments | all sections |
record AskedRows(Plan plan, ReturnRequest request, Instant at) {

    AskedSheet<?> sheet(Ask ask) {
        return switch (ask.kind()) {
            case OBJECTIVES -> objectives(ask);
            case TRAJECTORIES -> trajectories(ask);
            case MILESTONES -> milestones(ask);
            case EVIDENCE -> evidence(ask);
            case DRAFTS -> drafts(ask);
            case COMMENTS -> comments(ask);
        };
    }

    /// What the rows are about that are asked for.
    List<? extends Explained> about(Ask ask) {
        return switch (ask.kind()) {
            case OBJECTIVES ->
                    objectives(ask).rows().stream().map(row -> row.objective().id()).toList();
            case TRAJECTORIES ->
                    trajectories(ask).rows().stream()
                            .map(row -> row.objective().id())
                            .distinct()
                            .toList();
            case MILESTONES ->
                    milestones(ask).rows().stream().map(row -> row.milestone().id()).toList();
            case EVIDENCE -> duties(ask);
            case DRAFTS -> drafted(ask);
            case COMMENTS -> sections(ask, _ -> true);
        };
    }

    private AskedSheet<ObjectiveRow> objectives(Ask ask) {
        var register = Registers.objectives();
        var rows =
                register.all(plan).stream().filter(row -> isAsked(ask, row.objective())).toList();
        return new AskedSheet<>(ask.kind(), register, rows);
    }

    private AskedSheet<FigureRow> trajectories(Ask ask) {
        var register = Registers.trajectories(plan);
        var rows =
                plan.all(Objective.class).stream()
                        .filter(objective -> isAsked(ask, objective))
                        .flatMap(objective -> figures(register, objective).stream())
                        .filter(row -> !ask.about().isEmpty() || hasFigures(row))
                        .toList();
        return new AskedSheet<>(ask.kind(), register, rows);
    }

    /// A target in words has no figure for a year.
    private static boolean hasFigures(FigureRow row) {
        return !row.points().isEmpty() || new Measure(row.objective().target()).numeric();
    }

    private Stream<FigureRow> figuresFor(
            Register<FigureRow> register, Objective objective, String body) {
        return register.find(plan, "%s/%s".formatted(objective.id().text(), body)).stream();
    }

    private List<FigureRow> figures(Register<FigureRow> register, Objective objective) {
        var own = figuresFor(register, objective, request.partner().text()).toList();
        if (!isPartners(objective.owner())
                || own.stream().anyMatch(row -> !row.points().isEmpty())) {
            return own;
        }
        var system =
                figuresFor(register, objective, "system")
                        .filter(row -> !row.points().isEmpty())
                        .toList();
        return system.isEmpty() ? own : system;
    }

    private AskedSheet<MilestoneRow> milestones(Ask ask) {
        var register = Registers.milestones();
        Predicate<Milestone> asked =
                milestone ->
                        ask.about().isEmpty()
                                ? isPartners(milestone.owner())
                                : ask.about().contains(milestone.id());
        var rows = register.all(plan).stream().filter(row -> asked.test(row.milestone())).toList();
        return new AskedSheet<>(ask.kind(), register, rows);
    }

    private boolean isAsked(Ask ask, Objective objective) {
        return ask.about().isEmpty()
                ? isPartners(objective.owner())
                : ask.about().contains(objective.id());
    }

    private boolean isPartners(@Nullable OrganisationId owner) {
        return request.partner().equals(owner);
    }

    private AskedSheet<DutyEvidenceRow> evidence(Ask ask) {
        var register = Registers.dutyEvidence(duties(ask));
        var rows = register.all(plan).stream().filter(row -> isTheirs(row.evidence())).toList();
        return new AskedSheet<>(ask.kind(), register, rows);
    }

    private List<RequirementId> duties(Ask ask) {
        var named = ids(ask, RequirementId.class);
        if (!named.isEmpty()) {
            return named;
        }
        var answered = answered();
        var theirs =
                plan.all(Requirement.class).stream()
                        .map(Requirement::id)
                        .filter(answered::contains)
                        .toList();
        return theirs.isEmpty()
                ? plan.all(Requirement.class).stream()
                        .filter(duty -> duty.kind() == Requirement.Kind.STATUTORY)
                        .map(Requirement::id)
                        .toList()
                : theirs;
    }

    /// The duties that what is the partner's answers.
    private Set<ItemId> answered() {
        var theirs = new HashSet<ItemId>();
        plan.items(Objective.class)
                .filter(it -> isPartners(it.owner()))
                .forEach(it -> theirs.add(it.id()));
        plan.items(Milestone.class)
                .filter(it -> isPartners(it.owner()))
                .forEach(it -> theirs.add(it.id()));
        plan.items(Source.class)
                .filter(it -> isPartners(it.owner()))
                .forEach(it -> theirs.add(it.id()));
        plan.items(Evidence.class).filter(this::isTheirs).forEach(it -> theirs.add(it.id()));
        var answered = new HashSet<ItemId>();
        plan.items(Link.class)
                .filter(link -> theirs.contains(link.from()))
                .forEach(link -> answered.add(link.test().requirement()));
        return answered;
    }

    /// Evidence is a partner's where its source is, or where it names the partner.
    private boolean isTheirs(Evidence evidence) {
        var source = evidence.source();
        if (source != null) {
            return plan.find(Source.class, source).filter(it -> isPartners(it.owner())).isPresent();
        }
        return names(evidence.title() + "\n" + evidence.detail());
    }

    private AskedSheet<DraftRow> drafts(Ask ask) {
        var sections = drafted(ask);
        var register = Registers.drafts(sections);
        var rows =
                register.all(plan).stream()
                        .filter(row -> sections.contains(row.section()))
                        .toList();
        return new AskedSheet<>(ask.kind(), register, rows);
    }

    private List<SectionId> drafted(Ask ask) {
        return sections(ask, entry -> names(entry.section().lead()));
    }

    private AskedSheet<CommentRow> comments(Ask ask) {
        var sections = new HashSet<>(sections(ask, _ -> true));
        var register = Registers.comments(request, partner(), at);
        var held = new HashSet<ItemId>();
        for (var entry : Outline.of(plan).entries()) {
            if (sections.contains(entry.section().id())) {
                held.add(entry.section().id());
                entry.passages().forEach(passage -> held.add(passage.id()));
            }
        }
        var rows = register.all(plan).stream().filter(row -> held.contains(row.on())).toList();
        return new AskedSheet<>(ask.kind(), register, rows);
    }

    /// Those named, else those that are wanted, from top to bottom.
    private List<SectionId> sections(Ask ask, Predicate<Outline.Entry> wanted) {
        var named = ids(ask, SectionId.class);
        return Outline.of(plan).entries().stream()
                .filter(entry ->
                        named.isEmpty() ? wanted.test(entry) : named.contains(entry.section().id()))
                .map(entry -> entry.section().id())
                .toList();
    }

    private static <I extends ItemId> List<I> ids(Ask ask, Class<I> kind) {
        return ask.about().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private boolean names(String text) {
        var partner = partner();
        return !partner.isBlank() && text.contains(partner);
    }

    private String partner() {
        return plan.find(Organisation.class, request.partner()).map(Organisation::name).orElse("");
    }
}
