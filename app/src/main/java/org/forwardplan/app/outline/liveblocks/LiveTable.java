package org.forwardplan.app.outline.liveblocks;

import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.LiveBlocks;
import org.forwardplan.model.papers.Span;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.TextTable;

import java.util.List;
import java.util.stream.Collectors;

/// What a live block draws of the plan as it stands, as rows of words.
///
/// @param said in place of a table where there is nothing to draw; empty otherwise
/// @param widths of the columns in per cent
/// @param about what each row shows
public record LiveTable(
        String said,
        String caption,
        List<String> header,
        List<Integer> widths,
        List<List<String>> rows,
        List<ItemId> about) {

    public static final LiveTable NONE = said("");

    /// @param in the section the block stands in
    public static LiveTable of(LiveBlock block, SectionId in, PlanState state) {
        var now = new LiveBlocks(state.plan(), state.coverage(), state.outline()).of(block, in);
        return switch (now.block()) {
            case Block.Table table ->
                    new LiveTable(
                            "",
                            table.caption(),
                            table.columns().stream().map(Block.Column::title).toList(),
                            table.columns().stream().map(Block.Column::width).toList(),
                            table.rows().stream()
                                    .map(row -> row.stream().map(LiveTable::words).toList())
                                    .toList(),
                            now.about());
            case Block.Paragraph paragraph -> said(words(paragraph.spans()));
            default -> NONE;
        };
    }

    /// The same as a table that no longer changes by itself.
    public TextTable asText() {
        return new TextTable(caption, header, rows, widths);
    }

    private static LiveTable said(String words) {
        return new LiveTable(words, "", List.of(), List.of(), List.of(), List.of());
    }

    private static String words(CellText cell) {
        return cell.paragraphs().stream().map(LiveTable::words).collect(Collectors.joining("\n"));
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
