package org.forwardplan.model.papers;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement.Kind;

import java.util.List;

/// Draws live blocks from the plan as it stands.
public final class LiveBlocks {

    private final RegisterTables tables;
    private final PartnerTables partners;
    private final DutyTables duties;

    public LiveBlocks(Plan plan, Coverage coverage, Outline outline) {
        this.tables = new RegisterTables(plan);
        this.partners = new PartnerTables(plan);
        this.duties = new DutyTables(coverage, outline);
    }

    /// A table; a sentence where there is nothing to draw.
    public Block of(LiveBlock block) {
        var filter = new Filter(block.filter());
        var drawn =
                switch (block.subject()) {
                    case OBJECTIVES -> tables.objectives(filter);
                    case MILESTONES -> tables.milestones(filter);
                    case NATIONAL_OBJECTIVES -> duties.nationalObjectives(filter);
                    case ORGANISATIONS -> partners.organisations(filter);
                    case SOURCES -> partners.sources(filter);
                    case PRIORITIES -> tables.priorities(filter);
                    case FACTS -> tables.facts(filter);
                    case DUTIES -> duties.signposts(filter, Kind.STATUTORY, Kind.RECOMMENDED);
                    case EVIDENCE -> tables.evidence(filter);
                };
        return drawn.rows().isEmpty() ? nothing(block) : table(caption(block), drawn);
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
        return new Paragraph(
                List.of(
                        Span.Words.italic(
                                "Nothing recorded yet under “%s”.".formatted(block.opening()))),
                null);
    }
}
