package org.forwardplan.app.outline;

import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.LiveBlocks;
import org.forwardplan.model.papers.Span;
import org.forwardplan.model.plan.LiveBlock;

import java.util.List;
import java.util.stream.Collectors;

/// What a live block draws of the plan as it stands, as rows of words.
///
/// @param said in place of a table where there is nothing to draw; empty otherwise
/// @param widths of the columns in per cent
record LiveTable(String said, List<String> header, List<Integer> widths, List<List<String>> rows) {

    static LiveTable of(LiveBlock block, PlanState state) {
        return switch (new LiveBlocks(state.plan(), state.coverage(), state.outline()).of(block)) {
            case Block.Table table ->
                    new LiveTable(
                            "",
                            table.columns().stream().map(Block.Column::title).toList(),
                            table.columns().stream().map(Block.Column::width).toList(),
                            table.rows().stream()
                                    .map(row -> row.stream().map(LiveTable::words).toList())
                                    .toList());
            case Block.Paragraph paragraph -> said(words(paragraph.spans()));
            default -> said("");
        };
    }

    private static LiveTable said(String words) {
        return new LiveTable(words, List.of(), List.of(), List.of());
    }

    private static String words(CellText cell) {
        return cell.paragraphs().stream().map(LiveTable::words).collect(Collectors.joining("\n"));
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
