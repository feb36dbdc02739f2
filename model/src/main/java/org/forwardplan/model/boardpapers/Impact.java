package org.forwardplan.model.boardpapers;

import org.forwardplan.model.boardpapers.CoverFilling.Words;
import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.papers.HowMet;
import org.forwardplan.model.plan.BoardPaper.CoverField;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Requirement.Kind;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the plan does for the things a cover sheet asks after: the words of the field choose the
/// duties and objectives that speak of them.
record Impact(Subject subject) {

    /// So much of a word is enough to know it again: `inequality`, `inequalities`.
    private static final int STEM = 6;

    private static final int OBJECTIVES = 3;

    private static final Set<String> NO_SUBJECT = Set.of("impact", "health", "local", "people");

    /// Each core purpose and how the plan answers it.
    Words corePurposes() {
        return Words.of(
                subject.coverage().rows(Kind.CORE_PURPOSE).stream().map(this::answered).toList(),
                "the core purposes and what answers them");
    }

    Words on(CoverField field) {
        var wanted = stems(field.fill().toString() + " " + field.label());
        var duties =
                Stream.of(Kind.STATUTORY, Kind.RECOMMENDED)
                        .flatMap(kind -> subject.coverage().rows(kind).stream())
                        .filter(row -> speaksOf(wanted, row.requirement().title()))
                        .map(this::answered);
        var objectives =
                subject.plan().all(Objective.class).stream()
                        .filter(it -> speaksOf(wanted, it.title()))
                        .limit(OBJECTIVES)
                        .map(it -> "Objective: %s (%s)".formatted(it.title(), it.target().words()));
        return Words.of(
                Stream.concat(duties, objectives).toList(),
                "the duties and objectives that speak of it");
    }

    private String answered(RequirementCoverage row) {
        return "%s: %s".formatted(row.requirement().title(), how(row));
    }

    /// In the planner's own words, else where it is found.
    private String how(RequirementCoverage row) {
        if (!row.answer().howMet().isBlank()) {
            return row.answer().howMet().strip();
        }
        var answering = Set.copyOf(row.answeredBy());
        var sections =
                subject.outline().entries().stream()
                        .filter(entry ->
                                entry.passages().stream()
                                        .anyMatch(
                                                it -> !it.body().blank() && answering.contains(it)))
                        .map(entry -> entry.heading())
                        .toList();
        if (row.state() == AnswerState.NONE) {
            return "not answered in the plan yet.";
        }
        return sections.isEmpty()
                ? HowMet.words(row)
                : "see %s.".formatted(String.join("; ", sections));
    }

    private static boolean speaksOf(Set<String> wanted, String text) {
        return stems(text).stream().anyMatch(wanted::contains);
    }

    private static Set<String> stems(String text) {
        return List.of(text.toLowerCase(Locale.UK).split("\\P{L}+")).stream()
                .filter(word -> word.length() >= STEM && !NO_SUBJECT.contains(word))
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
    }
}
