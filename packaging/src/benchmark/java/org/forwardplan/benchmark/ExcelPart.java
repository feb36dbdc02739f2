package org.forwardplan.benchmark;

import static org.forwardplan.benchmark.Report.milliseconds;
import static org.forwardplan.benchmark.Report.ratio;

import org.forwardplan.benchmark.Processes.Took;

import java.io.IOException;
import java.util.List;

/// The part of the page on writing Excel, within two heaps: a process with room to spare leaves its
/// rubbish lying about, so that only the smaller heap shows what the writing needs.
record ExcelPart(Report report, Processes processes) {

    private static final List<String> JOBS = List.of("excel-sxssf", "excel", "excel-fastexcel");
    private static final List<String> NAMES =
            List.of("bare POI SXSSF", "**the workbench**", "fastexcel");
    private static final int ROWS = 100_000;

    /// What the whole process may take and, for the smaller heap, what its objects may; in MB.
    private static final int MOST = 256;

    void measure() throws IOException {
        report.part(
                "Writing Excel",
                Report.today()
                        + " 100,000 rows of twenty columns, half words and half numbers, each made"
                        + " when it is written. Ours alone has looks, heights of rows, filters and"
                        + " a print set-up. First with the heap that Java takes by itself, then"
                        + " with one of 256 MB at most (`-Xmx256m`) for all three. The goal is the"
                        + " time of bare SXSSF and, with the smaller heap, 256 MB for the whole"
                        + " process.",
                "written by",
                "ms",
                "of bare SXSSF",
                "memory",
                "ms, heap of 256 MB",
                "of bare SXSSF",
                "memory, heap of 256 MB",
                "goal");
        var usual = processes.trials(ROWS, JOBS);
        var small = processes.trials(ROWS, JOBS, Processes.heap(MOST));
        for (var at = 0; at < JOBS.size(); at++) {
            var goal = JOBS.get(at).equals("excel") ? goal(small.getFirst(), small.get(at)) : "";
            report.row(
                    NAMES.get(at),
                    milliseconds(usual.get(at).milliseconds()),
                    of(usual.getFirst(), usual.get(at)),
                    usual.get(at).memory(),
                    milliseconds(small.get(at).milliseconds()),
                    of(small.getFirst(), small.get(at)),
                    small.get(at).memory(),
                    goal);
        }
        fewer(ROWS / 100);
        fewer(ROWS / 10);
    }

    private static String of(Took bare, Took took) {
        return ratio(took.milliseconds(), bare.milliseconds());
    }

    private static String goal(Took bare, Took ours) {
        return Report.met(ours.milliseconds() <= bare.milliseconds() && ours.memory() <= MOST);
    }

    private void fewer(int rows) throws IOException {
        var ours = List.of("excel");
        var usual = processes.trials(rows, ours).getFirst();
        var small = processes.trials(rows, ours, Processes.heap(MOST)).getFirst();
        report.row(
                "the workbench, %,d rows".formatted(rows),
                milliseconds(usual.milliseconds()),
                "",
                usual.memory(),
                milliseconds(small.milliseconds()),
                "",
                small.memory(),
                "");
    }
}
