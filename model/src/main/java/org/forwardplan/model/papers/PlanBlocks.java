package org.forwardplan.model.papers;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PaperPart.DutyLayout;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.versions.VersionChanges;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Pieces of a plan to put into another paper: sections, tables of duties and objectives.
public final class PlanBlocks {

    private final Plan plan;
    private final Coverage coverage;
    private final Outline outline;
    private final LiveBlocks live;

    public PlanBlocks(Plan plan) {
        this.plan = plan;
        this.coverage = Coverage.of(plan);
        this.outline = Outline.of(plan);
        this.live = new LiveBlocks(plan, coverage, outline);
    }

    /// Text written for the paper itself.
    public List<Block> text(Prose prose) {
        return new ProseBlocks(new Spans(plan, outline), 1).of(prose);
    }

    /// Every section of the plan, beneath a heading of the first level.
    public List<Block> whole() {
        return new SectionBlocks(plan, live, true, 1).of(outline);
    }

    /// These sections as chapters, each with those beneath it; one that is gone is left out, and so
    /// is one that stands beneath another of them.
    public List<Block> sections(List<SectionId> roots) {
        var blocks = new ArrayList<Block>();
        for (var root : roots) {
            outline.entry(root)
                    .filter(_ -> roots.stream().noneMatch(it -> above(it, root)))
                    .ifPresent(entry ->
                            blocks.addAll(
                                    new SectionBlocks(plan, live, true, 1 - entry.depth())
                                            .of(outline, beneath(root), _ -> Stream.empty())));
        }
        return blocks;
    }

    private List<Outline.Entry> beneath(SectionId root) {
        return outline.entries().stream()
                .filter(entry ->
                        entry.section().id().equals(root) || above(root, entry.section().id()))
                .toList();
    }

    private boolean above(SectionId high, SectionId low) {
        return outline.beneath(high).stream()
                .anyMatch(it -> it.id().equals(low) || above(it.id(), low));
    }

    /// How the plan meets its duties, in one of the layouts that boards use; beneath a heading of
    /// the first level.
    public List<Block> duties(DutyLayout layout) {
        var layouts = new DutyLayouts(LiveScope.whole(plan, coverage), outline);
        return switch (layout) {
            case GAPS -> layouts.gaps();
            case SIGNPOSTS -> layouts.signposts();
            case ASSURANCE -> layouts.assurance();
            case ANNUAL_REPORT -> layouts.annualReport();
            case CHANGES -> List.of(Paragraph.of("No earlier version was chosen to compare with."));
        };
    }

    /// What the earlier version said of each duty against what this one says.
    ///
    /// @param since the earlier version as a reader knows it
    public List<Block> dutyChanges(VersionChanges changes, String since) {
        return DutyDelta.of(plan, changes, since);
    }

    /// Every objective with its target, then the figures by year of those that have any.
    public List<Block> objectives() {
        var tables = new RegisterTables(plan, LiveScope.whole(plan, coverage));
        var all = new Filter("");
        var drawn = tables.objectives(all);
        if (drawn.rows().isEmpty()) {
            return List.of(Paragraph.of("No objective is recorded yet."));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(LiveBlocks.table("Objectives and their targets", drawn));
        var trajectories = tables.trajectories(all);
        if (!trajectories.isEmpty()) {
            blocks.add(new Heading(2, "", "Figures by year", null, false));
            blocks.addAll(TrajectoryBlocks.of(trajectories));
        }
        return blocks;
    }

    /// The heading a part of a paper begins with.
    public static Heading part(String title) {
        return new Heading(1, "", title, null, true);
    }
}
