package org.forwardplan.model.papers;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.PageBreak;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section.Volume;
import org.forwardplan.model.wording.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The volume behind the plan: every section that is meant for it, then the objectives, milestones,
/// evidence, sources and partners in full.
public final class ReferenceVolumePaper implements PaperKind {

    @Override
    public String key() {
        return "reference";
    }

    @Override
    public String title(Plan plan) {
        return "Reference volume";
    }

    @Override
    public String description() {
        return "All the detail behind the plan, with its objectives, milestones, evidence and"
                + " sources in full.";
    }

    @Override
    public String fileName() {
        return "reference-volume";
    }

    @Override
    public Optional<String> lacking(Plan plan) {
        return Volumes.any(plan, Volume.REFERENCE)
                ? Optional.empty()
                : Optional.of(PaperKind.noSection("the reference volume"));
    }

    @Override
    public List<String> contents(Plan plan) {
        var sections = Outline.of(Volumes.of(plan, Volume.REFERENCE)).entries();
        return List.of(
                "Title page and contents",
                Wording.count(sections.size(), "section", "sections"),
                "Appendix: how the plan meets its legal duties",
                "Registers: objectives, milestones, evidence, sources and partners");
    }

    @Override
    public Paper make(Plan plan, LocalDate today) {
        var paper = JointForwardPlanPaper.volume(plan, Volume.REFERENCE, "Reference volume", today);
        var blocks = new ArrayList<>(paper.blocks());
        blocks.addAll(registers(plan));
        return new Paper(
                paper.title(),
                paper.subtitle(),
                paper.status(),
                paper.author(),
                paper.dated(),
                paper.runningTitle(),
                paper.titlePage(),
                paper.landscape(),
                blocks);
    }

    private static List<Block> registers(Plan plan) {
        var scope = LiveScope.whole(plan, Coverage.of(plan));
        var tables = new RegisterTables(plan, scope);
        var partners = new PartnerTables(plan, scope);
        var all = new Filter("");
        var blocks = new ArrayList<Block>();
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, "", "Appendix: registers", "appendix-registers", true));
        register(blocks, "Objectives", tables.objectives(all));
        var trajectories = tables.trajectories(all);
        if (!trajectories.isEmpty()) {
            blocks.add(new Heading(2, "", "Figures by year", null, true));
            blocks.addAll(TrajectoryBlocks.of(trajectories));
        }
        register(blocks, "Milestones", tables.milestones(all));
        register(blocks, "Evidence", tables.evidence(all));
        register(blocks, "Sources", partners.sources(all));
        register(blocks, "Partners and places", partners.organisations(all));
        return blocks.size() == 2 ? List.of() : blocks;
    }

    private static void register(List<Block> blocks, String title, Drawn drawn) {
        if (!drawn.rows().isEmpty()) {
            blocks.add(new Heading(2, "", title, null, true));
            blocks.add(LiveBlocks.table(title, drawn));
        }
    }
}
