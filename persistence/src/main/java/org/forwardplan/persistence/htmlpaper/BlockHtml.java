package org.forwardplan.persistence.htmlpaper;

import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Box;
import org.forwardplan.model.papers.Block.Callout;
import org.forwardplan.model.papers.Block.Contents;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Image;
import org.forwardplan.model.papers.Block.ListItem;
import org.forwardplan.model.papers.Block.Marked;
import org.forwardplan.model.papers.Block.PageBreak;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Block.Tracked;
import org.forwardplan.model.papers.Chart;
import org.forwardplan.model.papers.Track;
import org.jspecify.annotations.Nullable;

import java.util.Base64;
import java.util.Locale;

/// Writes the blocks of a paper, one after the other.
final class BlockHtml {

    private final Markup page;
    private final Places places;
    private final int topLevel;
    private final Changes changes;
    private final SpanHtml spans;
    private final TableHtml tables;
    private final ListHtml lists;
    private final ChartSvg charts;
    private @Nullable Track track;
    private int figures;
    private int boxes;

    BlockHtml(Markup page, Places places) {
        this.page = page;
        this.places = places;
        this.topLevel = places.topLevel();
        this.changes = new Changes(page);
        this.spans = new SpanHtml(page, places, changes);
        this.tables = new TableHtml(page, spans, changes);
        this.lists = new ListHtml(page);
        this.charts = new ChartSvg(page);
    }

    /// To be told when the last block has been written.
    void end() {
        lists.end();
    }

    void write(Block block) {
        if (!(block instanceof ListItem || block instanceof Marked || block instanceof Tracked)) {
            lists.end();
        }
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case ListItem item -> item(item);
            case Table table -> whole(() -> tables.write(table, stays()));
            case Chart chart -> whole(() -> chart(chart));
            case Image image -> whole(() -> image(image));
            case Box box -> whole(() -> box(box));
            case Callout callout -> callout(callout);
            case Tracked tracked -> tracked(tracked);
            case Marked _, PageBreak _, Contents _ -> {}
        }
    }

    private void tracked(Tracked tracked) {
        var around = track;
        track = tracked.track();
        tracked.content().forEach(this::write);
        track = around;
    }

    private boolean stays() {
        var change = track;
        return change == null || change.stays();
    }

    /// What is written inside a paragraph, in the change it is part of.
    private void inside(Runnable words) {
        var change = track;
        if (change == null) {
            words.run();
        } else {
            changes.mark(change, words);
        }
    }

    private void whole(Runnable content) {
        var change = track;
        if (change == null) {
            content.run();
        } else {
            track = null;
            changes.mark(change, "whole", content);
            track = change;
        }
    }

    /// The title of the paper is the first level.
    private void heading(Heading heading) {
        var tag = "h" + Math.max(2, heading.level() - topLevel + 2);
        var id = places.id(heading);
        if (id == null) {
            page.open(tag);
        } else {
            page.open(tag, "id", id);
        }
        inside(() -> {
            if (!heading.number().isEmpty()) {
                page.element("span", heading.number(), "class", "number").text(" ");
            }
            if (heading.words().isEmpty()) {
                page.text(heading.text());
            } else {
                spans.write(heading.words());
            }
        });
        page.closeLine();
    }

    private void paragraph(Paragraph paragraph) {
        var id = places.id(paragraph);
        if (id == null) {
            page.open("p");
        } else {
            page.open("p", "id", id);
        }
        inside(() -> spans.write(paragraph.spans()));
        page.closeLine();
    }

    private void item(ListItem item) {
        lists.item(item);
        inside(() -> spans.write(item.spans()));
    }

    private void chart(Chart chart) {
        page.open("figure", "class", "chart");
        charts.write(chart);
        caption(chart.title());
        page.closeLine();
        tables.write(chart.figures(), stays());
    }

    private void image(Image image) {
        var picture = image.picture();
        page.open("figure");
        page.empty(
                "img",
                "src",
                "data:%s;base64,%s"
                        .formatted(
                                picture.mediaType(),
                                Base64.getEncoder().encodeToString(picture.bytes().toArray())),
                "alt",
                image.alt(),
                "width",
                Integer.toString(picture.width()),
                "height",
                Integer.toString(picture.height()),
                "style",
                "width:%d%%".formatted(image.width()));
        caption(image.caption());
        page.closeLine();
    }

    private void caption(String text) {
        if (!text.isBlank()) {
            page.element("figcaption", "Figure %d: %s".formatted(figures + 1, text));
            figures += stays() ? 1 : 0;
        }
    }

    private void box(Box box) {
        var id = "box-" + ++boxes;
        page.open("div", "class", "box", "role", "group", "aria-labelledby", id);
        page.line("p", box.title(), "class", "box-title", "id", id);
        box.content().forEach(this::inBox);
        lists.end();
        page.closeLine();
    }

    /// A heading within a box is no heading of the paper.
    private void inBox(Block block) {
        switch (block) {
            case Heading heading -> {
                lists.end();
                page.open("p");
                inside(() -> page.element("strong", heading.text()));
                page.closeLine();
            }
            case Tracked tracked -> {
                var around = track;
                track = tracked.track();
                tracked.content().forEach(this::inBox);
                track = around;
            }
            default -> write(block);
        }
    }

    private void callout(Callout callout) {
        page.open(
                "div",
                "class",
                "callout " + callout.tone().name().toLowerCase(Locale.ROOT),
                "role",
                "note");
        page.open("p");
        inside(() -> page.element("strong", callout.heading() + ": ").text(callout.text()));
        page.close().closeLine();
    }
}
