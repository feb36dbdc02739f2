package org.forwardplan.app.baselines;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Marked;
import org.forwardplan.model.papers.JointForwardPlanPaper;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A version laid out to be read: its sections one by one, its objectives, its milestones, and how
/// it meets its duties.
record Reading(List<Part> parts) {

    Reading {
        parts = List.copyOf(parts);
    }

    /// What is read on one page.
    ///
    /// @param section null for what is no section
    /// @param depth 1 for a chapter
    record Part(@Nullable SectionId section, String title, int depth, List<Block> blocks) {
        Part {
            blocks = List.copyOf(blocks);
        }
    }

    static Reading of(Plan plan, LocalDate today) {
        var parts = new ArrayList<Part>();
        var blocks = JointForwardPlanPaper.marked(plan, today).blocks();
        var outline = Outline.of(plan);
        for (var entry : outline.entries()) {
            parts.add(
                    new Part(
                            entry.section().id(),
                            entry.heading(),
                            entry.depth(),
                            of(entry.section().id(), blocks)));
        }
        parts.add(new Part(null, "Objectives", 1, List.of(objectives(plan))));
        parts.add(new Part(null, "Milestones", 1, List.of(milestones(plan))));
        var duties = new ArrayList<Block>();
        duties.add(coverage(Coverage.of(plan)));
        duties.addAll(appendix(blocks));
        parts.add(new Part(null, "Legal duties", 1, duties));
        return new Reading(parts);
    }

    /// What stands between the section's mark and the next section.
    private static List<Block> of(SectionId section, List<Block> blocks) {
        var found = new ArrayList<Block>();
        var here = false;
        for (var block : blocks) {
            switch (block) {
                case Marked(SectionId id, _) -> here = id.equals(section);
                case Block.PageBreak _ -> here = false;
                default -> {
                    if (here && !(block instanceof Marked)) {
                        found.add(block);
                    }
                }
            }
        }
        // The heading is the title of the page.
        return found.isEmpty() ? found : found.subList(1, found.size());
    }

    private static List<Block> appendix(List<Block> blocks) {
        var last = new ArrayList<Block>();
        for (var block : blocks) {
            if (block instanceof Block.PageBreak) {
                last.clear();
            } else {
                last.add(block);
            }
        }
        return last.isEmpty() ? last : last.subList(1, last.size());
    }

    private static Block coverage(Coverage coverage) {
        return new Block.Table(
                "How far the plan answers its rulebook",
                "How many requirements are in each state.",
                List.of(Column.of("State", 70), Column.ofAmounts("Requirements", 30)),
                true,
                false,
                coverage.totals().entrySet().stream()
                        .map(total ->
                                List.of(
                                        CellText.of(total.getKey().toString()),
                                        CellText.of(String.valueOf(total.getValue()))))
                        .toList());
    }

    private static Block objectives(Plan plan) {
        return new Block.Table(
                "Objectives",
                "Each objective with its target, lead and owner.",
                List.of(
                        Column.of("Objective", 36),
                        Column.of("Target", 28),
                        Column.of("Lead", 20),
                        Column.of("Owner", 16)),
                true,
                false,
                plan.all(Objective.class).stream()
                        .map(it ->
                                List.of(
                                        CellText.of(it.title()),
                                        CellText.of(it.target().words()),
                                        CellText.of(it.lead()),
                                        CellText.of(owner(plan, it))))
                        .toList());
    }

    private static String owner(Plan plan, Objective objective) {
        var owner = objective.owner();
        return owner == null
                ? ""
                : plan.find(Organisation.class, owner).map(Organisation::name).orElse("");
    }

    private static Block milestones(Plan plan) {
        return new Block.Table(
                "Milestones",
                "Each milestone with its last day and how it stands.",
                List.of(Column.of("Milestone", 60), Column.of("By", 20), Column.of("Stands", 20)),
                true,
                false,
                plan.all(Milestone.class).stream()
                        .map(it ->
                                List.of(
                                        CellText.of(it.title()),
                                        CellText.of(VersionList.day(it.span().last())),
                                        CellText.of(it.status().toString())))
                        .toList());
    }
}
