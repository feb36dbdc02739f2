package org.forwardplan.model.boardpapers;

import org.forwardplan.model.boardpapers.CoverFilling.Words;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.BoardPaper.Fill;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.wording.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// What earlier papers and baselines say: who wrote and presented, and where the plan has been.
final class Earlier {

    private static final Comparator<BoardPaper> LATEST =
            Comparator.comparing(
                            BoardPaper::meetsOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(BoardPaper::position)
                    .reversed();

    private record Before(LocalDate on, String what) {}

    private Earlier() {}

    /// What the planner last wrote for this in another paper.
    static Words lastWritten(Plan plan, BoardPaper paper, Fill fill) {
        return others(plan, paper).stream()
                .sorted(LATEST)
                .flatMap(other ->
                        other.cover().stream()
                                .filter(field -> field.fill() == fill && !field.words().isBlank())
                                .map(field ->
                                        new Words(
                                                field.words().strip(),
                                                "the paper “%s”".formatted(other.title()))))
                .findFirst()
                .orElse(Words.NONE);
    }

    /// The baselines that went to somebody and the meetings that had a paper made, oldest first.
    static Words reporting(Plan plan, BoardPaper paper) {
        var before = new ArrayList<Before>();
        plan.items(Baseline.class)
                .filter(baseline ->
                        switch (baseline.purpose()) {
                            case SENT_TO_BOARDS, APPROVED, PUBLISHED -> true;
                            case DRAFT, OTHER -> false;
                        })
                .forEach(baseline -> before.add(new Before(baseline.on(), went(baseline))));
        var made =
                plan.items(MadePaper.class)
                        .map(it -> it.recipe().boardPaper())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        others(plan, paper).stream()
                .filter(other -> made.contains(other.id()) && !other.meeting().isBlank())
                .forEach(other -> {
                    var met = other.meetsOn();
                    if (met != null) {
                        before.add(new Before(met, met(other)));
                    }
                });
        var dated = paper.dated() != null ? paper.dated() : paper.meetsOn();
        return Words.of(
                before.stream()
                        .filter(it -> dated == null || !it.on().isAfter(dated))
                        .sorted(Comparator.comparing(Before::on).thenComparing(Before::what))
                        .map(it -> "%s: %s".formatted(Wording.day(it.on()), it.what()))
                        .toList(),
                "the baselines and the papers made before");
    }

    private static String went(Baseline baseline) {
        return "%s (%s)"
                .formatted(baseline.name(), baseline.purpose().toString().toLowerCase(Locale.UK));
    }

    private static String met(BoardPaper other) {
        return "%s, “%s”".formatted(other.meeting().strip(), other.title());
    }

    private static List<BoardPaper> others(Plan plan, BoardPaper paper) {
        return plan.all(BoardPaper.class).stream()
                .filter(other -> !other.id().equals(paper.id()))
                .toList();
    }
}
