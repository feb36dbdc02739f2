package org.forwardplan.model.papers;

import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.trajectories.Lag;
import org.forwardplan.model.trajectories.Together;
import org.forwardplan.model.trajectories.Trajectory;
import org.forwardplan.model.wording.Wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Figures by year as papers print them: for each objective a chart with its figures, two to a
/// page.
final class TrajectoryBlocks {

    /// A paper of more charts is not read.
    static final int DRAWN = 20;

    /// A single year makes no line.
    private static final int LINE = 2;

    private TrajectoryBlocks() {}

    /// @param trajectories those with figures; the first of them that run over several years are
    ///   drawn, of the others the figures alone stand in a table
    static List<Block> of(List<Trajectory> trajectories) {
        var lines = trajectories.stream().filter(it -> it.known() >= LINE).toList();
        var drawn = lines.stream().limit(DRAWN).toList();
        var others = trajectories.stream().filter(it -> !drawn.contains(it)).toList();
        var blocks = new ArrayList<Block>();
        if (lines.size() > DRAWN) {
            blocks.add(
                    Paragraph.of(
                            "Of %d objectives with figures the first %d are drawn; the figures of"
                                            .formatted(trajectories.size(), DRAWN)
                                    + " the others stand in the table after them."));
        }
        drawn.forEach(it -> one(blocks, it));
        if (!others.isEmpty()) {
            table(
                    blocks,
                    drawn.isEmpty() ? "Figures by year" : "Figures by year of the other objectives",
                    others);
        }
        return blocks;
    }

    private static void table(List<Block> blocks, String caption, List<Trajectory> trajectories) {
        blocks.add(LiveBlocks.table(caption, TrajectoryTables.gathered(trajectories)));
        var noted = new LinkedHashMap<String, List<String>>();
        for (var it : trajectories) {
            it.noted()
                    .forEach((note, years) ->
                            noted.computeIfAbsent(note, _ -> new ArrayList<>())
                                    .add(
                                            "%s (%s)"
                                                    .formatted(
                                                            it.objective().title(),
                                                            Wording.list(years))));
        }
        noted.forEach((note, where) ->
                blocks.add(
                        new Paragraph(
                                List.of(
                                        Span.Words.italic(ended(note)),
                                        new Span.Words(" " + ended(String.join("; ", where)))),
                                null)));
    }

    private static void one(List<Block> blocks, Trajectory trajectory) {
        var said =
                Stream.of(
                                Stream.of(
                                        "Target: "
                                                + ended(trajectory.objective().target().words())),
                                Stream.of(trajectory.verdict().words()),
                                trajectory.lags().stream().map(Lag::words),
                                Together.of(trajectory).stream(),
                                trajectory.notes().stream())
                        .flatMap(it -> it)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(" ", " ", ""));
        blocks.add(
                new Paragraph(
                        List.of(
                                Span.Words.bold(ended(trajectory.objective().title())),
                                new Span.Words(said)),
                        null));
        blocks.add(TrajectoryChart.of(trajectory));
    }

    private static String ended(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
