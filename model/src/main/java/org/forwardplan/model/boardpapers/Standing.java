package org.forwardplan.model.boardpapers;

import org.forwardplan.model.boardpapers.CoverFilling.Words;
import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.wording.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Where the plan stands, in the sentences of a cover sheet: summary, next steps, risks, law.
record Standing(Subject subject) {

    private static final int STEPS = 5;
    private static final int NAMED = 4;

    private static final Comparator<Milestone> BY_DATE =
            Comparator.comparing((Milestone it) -> it.span().last())
                    .thenComparing(it -> it.span().first())
                    .thenComparing(Milestone::title);

    Words summary() {
        var sections = subject.outline().entries();
        if (sections.isEmpty()) {
            return Words.NONE;
        }
        var profile = subject.plan().profile();
        var signed =
                sections.stream()
                        .filter(it -> it.section().status() == Section.Status.SIGNED_OFF)
                        .count();
        var lines = new ArrayList<String>();
        lines.add(
                "%s covers %s and is the plan of %s and its partners."
                        .formatted(profile.title(), profile.period(), profile.organisation()));
        lines.add(
                "It has %s, %d of them signed off, and %s."
                        .formatted(
                                Wording.count(sections.size(), "section", "sections"),
                                signed,
                                Wording.count(
                                        subject.plan().items(Objective.class).count(),
                                        "objective",
                                        "objectives")));
        if (!statutory().isEmpty()) {
            lines.add(duties());
        }
        return Words.of(lines, "where the plan stands");
    }

    Words nextSteps() {
        return Words.of(
                milestones()
                        .filter(it -> !it.span().last().isBefore(subject.today()))
                        .limit(STEPS)
                        .map(it -> "%s: %s".formatted(Wording.day(it.span().last()), it.title()))
                        .toList(),
                "the milestones to come");
    }

    Words risks() {
        var lines = new ArrayList<String>();
        var open = statutory().stream().filter(row -> row.state() == AnswerState.NONE).toList();
        if (!open.isEmpty()) {
            lines.add(
                    "Nothing answers %s yet: %s."
                            .formatted(
                                    Wording.count(
                                            open.size(), "statutory duty", "statutory duties"),
                                    named(open.stream().map(Standing::title))));
        }
        var partly =
                statutory().stream()
                        .filter(row -> row.state() != AnswerState.NONE && row.state().needsWork())
                        .toList();
        if (!partly.isEmpty()) {
            lines.add(
                    "%s still to be answered in full: %s."
                            .formatted(
                                    Wording.count(
                                            partly.size(),
                                            "statutory duty is",
                                            "statutory duties are"),
                                    named(partly.stream().map(Standing::title))));
        }
        var overdue =
                milestones().filter(it -> it.span().last().isBefore(subject.today())).toList();
        if (!overdue.isEmpty()) {
            lines.add(
                    "%s overdue: %s."
                            .formatted(
                                    Wording.count(overdue.size(), "milestone is", "milestones are"),
                                    named(overdue.stream().map(Milestone::title))));
        }
        return Words.of(lines, "the gaps and what is overdue");
    }

    Words legal() {
        return statutory().isEmpty() ? Words.NONE : new Words(duties(), "the duties checklist");
    }

    private String duties() {
        var rows = statutory();
        var full = rows.stream().filter(row -> !row.state().needsWork()).count();
        return "The plan answers %d of the %s in full."
                .formatted(full, Wording.count(rows.size(), "statutory duty", "statutory duties"));
    }

    private List<RequirementCoverage> statutory() {
        return subject.coverage().rows(Kind.STATUTORY);
    }

    private Stream<Milestone> milestones() {
        return subject.plan()
                .items(Milestone.class)
                .filter(it -> it.status() != Milestone.Status.DONE)
                .sorted(BY_DATE);
    }

    private static String title(RequirementCoverage row) {
        return row.requirement().title();
    }

    /// The first few by name and how many more there are.
    private static String named(Stream<String> names) {
        var all = names.toList();
        var first = String.join("; ", all.subList(0, Math.min(NAMED, all.size())));
        return all.size() <= NAMED ? first : "%s; and %d more".formatted(first, all.size() - NAMED);
    }
}
