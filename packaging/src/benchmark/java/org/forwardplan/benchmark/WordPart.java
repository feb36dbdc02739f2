package org.forwardplan.benchmark;

import static org.forwardplan.benchmark.Report.met;
import static org.forwardplan.benchmark.Report.milliseconds;
import static org.forwardplan.benchmark.Report.ratio;

import org.forwardplan.benchmark.Processes.Took;

import java.io.IOException;
import java.util.List;

/// The part of the page on writing Word, twice: as the first thing a program does, where every
/// writer loads what it needs, and after a short paper, where only the writing is left.
record WordPart(Report report, Processes processes) {

    private static final List<String> JOBS =
            List.of("word-xwpf", "word", "word-docx4j", "word-poi-tl");
    private static final List<String> NAMES =
            List.of("bare POI XWPF", "**the workbench**", "docx4j", "poi-tl");
    private static final int CHAPTERS = 217;
    private static final double GOAL = 0.5;
    private static final int MOST = 300;

    void measure() throws IOException {
        report.part(
                "Writing Word",
                Report.today()
                        + " About 500 pages: 217 chapters of a heading, 40 paragraphs and a table"
                        + " of 50 by 5; first in a program that has just begun, then in one that"
                        + " has written ten pages before. The goal is half of bare XWPF, and"
                        + " 300 MB.",
                "written by",
                "ms, first",
                "of bare XWPF",
                "ms, second",
                "of bare XWPF",
                "memory",
                "goal");
        var first = processes.trials(CHAPTERS, JOBS);
        var second =
                processes.trials(
                        CHAPTERS, JOBS.stream().map(job -> job + WordTrials.AGAIN).toList());
        for (var at = 0; at < JOBS.size(); at++) {
            var ours = JOBS.get(at).equals("word");
            report.row(
                    NAMES.get(at),
                    milliseconds(first.get(at).milliseconds()),
                    ratio(first.get(at).milliseconds(), first.getFirst().milliseconds()),
                    milliseconds(second.get(at).milliseconds()),
                    ratio(second.get(at).milliseconds(), second.getFirst().milliseconds()),
                    first.get(at).memory(),
                    ours ? goal(first, second, at) : "");
        }
        for (var chapters : List.of(CHAPTERS / 10, CHAPTERS * 4)) {
            var took = processes.trials(chapters, List.of("word")).getFirst();
            report.row(
                    "the workbench, %d chapters".formatted(chapters),
                    milliseconds(took.milliseconds()),
                    "",
                    "",
                    "",
                    took.memory(),
                    "");
        }
    }

    private static String goal(List<Took> first, List<Took> second, int at) {
        return "first %s, second %s, memory %s"
                .formatted(half(first, at), half(second, at), met(first.get(at).memory() <= MOST));
    }

    private static String half(List<Took> all, int at) {
        return met(all.get(at).milliseconds() <= GOAL * all.getFirst().milliseconds());
    }
}
