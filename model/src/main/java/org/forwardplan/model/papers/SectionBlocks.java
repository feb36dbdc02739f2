package org.forwardplan.model.papers;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block.Box;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Image;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints the sections of a plan, each with its number and what it holds.
final class SectionBlocks {

    private static final int DEEPEST = 4;

    private final Plan plan;
    private final LiveBlocks live;
    private final boolean draft;
    private final int deeper;

    /// @param draft true where a section without text is to say so
    SectionBlocks(Plan plan, LiveBlocks live, boolean draft) {
        this(plan, live, draft, 0);
    }

    /// @param deeper how many levels further down its headings stand than in the plan itself; less
    ///   than 0 for higher up
    SectionBlocks(Plan plan, LiveBlocks live, boolean draft, int deeper) {
        this.plan = plan;
        this.live = live;
        this.draft = draft;
        this.deeper = deeper;
    }

    List<Block> of(Outline outline) {
        return of(outline, outline.entries(), _ -> Stream.empty());
    }

    /// @param marks what is put in front of a section's heading, and of a passage
    List<Block> of(
            Outline outline,
            List<Outline.Entry> sections,
            Function<Commented, Stream<? extends Block>> marks) {
        var parents =
                outline.entries().stream()
                        .map(entry -> entry.section().parent())
                        .collect(Collectors.toSet());
        var spans = new Spans(plan, outline);
        var blocks = new ArrayList<Block>();
        for (var entry : sections) {
            marks.apply(entry.section().id()).forEach(blocks::add);
            blocks.add(heading(entry));
            var said = passages(entry, spans, marks);
            if (said.isEmpty() && draft && !parents.contains(entry.section().id())) {
                blocks.add(JointForwardPlanPaper.UNWRITTEN);
            }
            blocks.addAll(said);
        }
        return blocks;
    }

    private Heading heading(Outline.Entry entry) {
        return new Heading(
                level(entry),
                entry.number(),
                entry.section().title(),
                Anchors.of(entry.section().id()),
                true);
    }

    private int level(Outline.Entry entry) {
        return Math.clamp(entry.depth() + deeper, 1, DEEPEST);
    }

    private List<Block> passages(
            Outline.Entry entry, Spans spans, Function<Commented, Stream<? extends Block>> marks) {
        var prose = new ProseBlocks(spans, level(entry));
        return entry.passages().stream()
                .filter(passage -> !passage.body().blank())
                .<Block>flatMap(passage ->
                        Stream.concat(
                                marks.apply(passage.id()), passage(passage, prose, spans).stream()))
                .toList();
    }

    private List<Block> passage(Passage passage, ProseBlocks prose, Spans spans) {
        return switch (passage.body()) {
            case Prose text -> prose.of(text);
            case TextTable table -> List.of(table(table));
            case Figure figure -> image(figure).toList();
            case org.forwardplan.model.plan.Callout box ->
                    List.of(new Box(box.title(), new ProseBlocks(spans, DEEPEST).of(box.text())));
            case LiveBlock block -> live.printed(block, passage.section());
        };
    }

    private Stream<Block> image(Figure figure) {
        return plan.find(Picture.class, figure.picture()).stream()
                .map(picture -> new Image(picture, figure.alt(), figure.caption(), figure.width()));
    }

    private static Table table(TextTable table) {
        var rows =
                table.rows().stream().map(row -> row.stream().map(CellText::of).toList()).toList();
        var description =
                "A table of %s under the headings %s."
                        .formatted(
                                Wording.count(rows.size(), "row", "rows"),
                                String.join(", ", table.header()));
        return new Table(table.caption(), description, Widths.of(table), false, true, rows);
    }
}
