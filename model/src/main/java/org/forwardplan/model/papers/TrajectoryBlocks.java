package org.forwardplan.model.papers;

import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.trajectories.Lag;
import org.forwardplan.model.trajectories.Together;
import org.forwardplan.model.trajectories.Trajectory;
import org.forwardplan.model.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Figures by year as papers print them: for each objective a chart with its figures, two to a
/// page.
final class TrajectoryBlocks {

    /// A paper of more charts is not read.
    static final int DRAWN = 20;

    private TrajectoryBlocks() {}

    /// @param trajectories those with figures; the first of them are drawn, of the others the
    ///   figures alone stand in a table
    static List<Block> of(List<Trajectory> trajectories) {
        var blocks = new ArrayList<Block>();
        if (trajectories.size() > DRAWN) {
            blocks.add(
                    Paragraph.of(
                            "The first %d of %s are drawn; the figures of the others stand in the"
                                            .formatted(
                                                    DRAWN,
                                                    Wording.count(
                                                            trajectories.size(),
                                                            "objective with figures",
                                                            "objectives with figures"))
                                    + " table after them."));
        }
        trajectories.stream().limit(DRAWN).forEach(it -> one(blocks, it));
        if (trajectories.size() > DRAWN) {
            var others = trajectories.subList(DRAWN, trajectories.size());
            blocks.add(
                    LiveBlocks.table(
                            "Figures by year of the other objectives",
                            TrajectoryTables.gathered(others)));
        }
        return blocks;
    }

    private static void one(List<Block> blocks, Trajectory trajectory) {
        var said =
                Stream.of(
                                Stream.of(
                                        "Target: "
                                                + ended(trajectory.objective().target().words())),
                                Stream.of(trajectory.verdict().words()),
                                trajectory.lags().stream().map(Lag::words),
                                Together.of(trajectory).stream())
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
