package org.forwardplan.model.revisions;

import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.wording.Wording;

import java.util.List;
import java.util.stream.Stream;

/// How a judgement is told in its documents.
record Judgement(Judged judged) {

    private static final int NAME_WIDTH = 28;
    private static final int VALUE_WIDTH = 72;

    /// Who judged what, when, and where it stands in the law.
    Table table() {
        var revision = judged.revision();
        var section = RouteRule.of(judged.at(), revision.route()).section();
        return new Table(
                "The judgement",
                "Who judged the published plan, when, and what the judgement is.",
                List.of(Column.of("The judgement", NAME_WIDTH), Column.of("Details", VALUE_WIDTH)),
                true,
                false,
                Stream.of(
                                row("What was judged", Wording.sentence(judged.before().words())),
                                row("Judgement", revision.route().toString()),
                                row("Judged by", revision.by()),
                                row("On", Wording.day(revision.on())),
                                row("Under", section))
                        .filter(row -> !row.getLast().equals(CellText.of("")))
                        .toList());
    }

    private static List<CellText> row(String name, String value) {
        return List.of(CellText.of(name), CellText.of(value));
    }

    /// Why, as it was written when it was judged.
    List<Block> reasons(int level) {
        return Stream.concat(
                        Stream.<Block>of(new Heading(level, "", "Why", null, true)),
                        judged.revision()
                                .reasoning()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .map(Paragraph::of))
                .toList();
    }
}
