package org.forwardplan.model.papers;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.LiveBlock.Subject;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.wording.Wording;

import java.util.List;

/// Draws live blocks from the plan as it stands.
public final class LiveBlocks {

    private final Plan plan;
    private final Coverage coverage;
    private final Outline outline;

    public LiveBlocks(Plan plan, Coverage coverage, Outline outline) {
        this.plan = plan;
        this.coverage = coverage;
        this.outline = outline;
    }

    /// What a block shows now.
    ///
    /// @param block a table; a sentence where there is nothing to draw
    /// @param about what each row of the table is about
    public record Now(Block block, List<ItemId> about) {}

    /// @param in the section the block stands in
    public Now of(LiveBlock block, SectionId in) {
        var scope = LiveScope.of(block.scope(), in, plan, coverage, outline);
        var tables = new RegisterTables(plan, scope);
        var partners = new PartnerTables(plan, scope);
        var duties = new DutyTables(scope, outline);
        var filter = new Filter(block.filter());
        var drawn =
                switch (block.subject()) {
                    case OBJECTIVES -> tables.objectives(filter);
                    case TRAJECTORIES -> TrajectoryTables.gathered(tables.trajectories(filter));
                    case MILESTONES -> tables.milestones(filter);
                    case NATIONAL_OBJECTIVES -> duties.nationalObjectives(filter);
                    case ORGANISATIONS -> partners.organisations(filter);
                    case SOURCES -> partners.sources(filter);
                    case PRIORITIES -> tables.priorities(filter);
                    case FACTS -> tables.facts(filter);
                    case DUTIES -> duties.signposts(filter, Kind.STATUTORY, Kind.RECOMMENDED);
                    case COVERAGE -> CoverageTable.of(scope, filter);
                    case EVIDENCE -> tables.evidence(filter);
                };
        return drawn.rows().isEmpty()
                ? new Now(nothing(block), List.of())
                : new Now(table(caption(block), drawn), drawn.about());
    }

    /// What a block prints now: as a rule what it shows, of figures by year a chart for each
    /// objective.
    ///
    /// @param in the section the block stands in
    public List<Block> printed(LiveBlock block, SectionId in) {
        if (block.subject() == Subject.TRAJECTORIES) {
            var scope = LiveScope.of(block.scope(), in, plan, coverage, outline);
            var found = new RegisterTables(plan, scope).trajectories(new Filter(block.filter()));
            if (!found.isEmpty()) {
                return TrajectoryBlocks.of(found);
            }
        }
        return List.of(of(block, in).block());
    }

    private static String caption(LiveBlock block) {
        return new LiveBlock(
                        block.subject(), Wording.sentence(block.filter().strip()), block.scope())
                .opening();
    }

    static Table table(String caption, Drawn drawn) {
        var called = drawn.called().isEmpty() ? caption : drawn.called();
        return new Table(
                drawn.source().isEmpty()
                        ? called
                        : "%s. Source: %s".formatted(called, drawn.source()),
                drawn.shows(),
                drawn.columns(),
                true,
                true,
                drawn.rows());
    }

    private static Paragraph nothing(LiveBlock block) {
        var said =
                switch (block.scope()) {
                    case PLAN -> "Nothing recorded yet under “%s”.";
                    case SECTION -> "Nothing under “%s” answers what this section answers yet.";
                };
        return new Paragraph(List.of(Span.Words.italic(said.formatted(block.opening()))), null);
    }
}
