package org.forwardplan.model.papers;

import org.forwardplan.model.papers.Block.Box;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.ListItem;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Span.CrossReference;
import org.forwardplan.model.papers.Span.CrossReference.Shows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A paper that holds part of a plan: what it points at and does not hold is said in words, and no
/// place is marked twice.
public final class OwnReferences {

    private final Set<String> held = new HashSet<>();
    private final Set<String> marked = new HashSet<>();

    private OwnReferences(List<Block> blocks) {
        blocks.forEach(block -> {
            if (block instanceof Heading heading && heading.anchor() != null) {
                held.add(heading.anchor());
            }
        });
    }

    public static List<Block> only(List<Block> blocks) {
        return new OwnReferences(blocks).blocks(blocks);
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Heading it when it.anchor() != null && !marked.add(it.anchor()) ->
                    new Heading(
                            it.level(), it.number(), it.text(), null, it.inContents(), it.words());
            case Paragraph it -> new Paragraph(spans(it.spans()), it.anchor());
            case ListItem it -> new ListItem(it.numbered(), it.level(), spans(it.spans()));
            case Box it -> new Box(it.title(), blocks(it.content()));
            case Table it -> table(it);
            default -> block;
        };
    }

    private Table table(Table it) {
        return new Table(
                it.caption(),
                it.description(),
                it.columns(),
                it.rowHeader(),
                it.numbered(),
                it.rows().stream().map(row -> row.stream().map(this::cell).toList()).toList(),
                it.tracks());
    }

    private CellText cell(CellText it) {
        return new CellText(it.paragraphs().stream().map(this::spans).toList(), it.tone());
    }

    /// The page of a heading that is not here goes, with the words that lead to it.
    private List<Span> spans(List<Span> spans) {
        var said = new ArrayList<Span>();
        for (var span : spans) {
            if (!(span instanceof CrossReference it) || held.contains(it.anchor())) {
                said.add(span);
            } else if (it.shows() != Shows.PAGE) {
                said.add(new Span.Words(it.text()));
            } else if (!said.isEmpty() && said.getLast().text().equals(Anchors.PAGE)) {
                said.removeLast();
            }
        }
        return said;
    }
}
