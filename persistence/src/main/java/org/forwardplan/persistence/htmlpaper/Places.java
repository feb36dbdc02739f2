package org.forwardplan.persistence.htmlpaper;

import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Tracked;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The places of a page that links lead to.
final class Places {

    private final Map<Block, String> ids = new IdentityHashMap<>();
    private final Set<String> anchors = new HashSet<>();
    private final List<Heading> headings = new ArrayList<>();

    Places(List<Block> blocks) {
        blocks.forEach(block -> find(block, true));
        blocks.forEach(block -> find(block, false));
    }

    /// What stays goes before what leaves: a link leads to where a section stands now.
    private void find(Block block, boolean staying) {
        switch (block) {
            case Tracked tracked -> {
                if (tracked.track().stays() == staying) {
                    tracked.content().forEach(it -> name(it, staying));
                }
            }
            default -> {
                if (staying) {
                    name(block, true);
                }
            }
        }
    }

    private void name(Block block, boolean staying) {
        switch (block) {
            case Heading heading -> {
                if (staying) {
                    headings.add(heading);
                }
                give(heading, heading.anchor(), staying);
            }
            case Paragraph paragraph -> {
                if (paragraph.anchor() != null) {
                    give(paragraph, paragraph.anchor(), staying);
                }
            }
            default -> {}
        }
    }

    private void give(Block block, @Nullable String anchor, boolean staying) {
        if (anchor != null && anchors.add(anchor)) {
            ids.put(block, "at-" + anchor);
        } else if (staying && anchor == null) {
            ids.putIfAbsent(block, "heading-" + ids.size());
        }
    }

    /// Null where nothing leads there.
    @Nullable String id(Block block) {
        return ids.get(block);
    }

    /// Null where the paper has no such place.
    @Nullable String link(String anchor) {
        return anchors.contains(anchor) ? "#at-" + anchor : null;
    }

    /// The level of the paper's first headings: a section on its own may begin deep in the plan.
    int topLevel() {
        return headings.stream().mapToInt(Heading::level).min().orElse(1);
    }

    /// The headings that are there once all changes are accepted.
    List<Heading> headings() {
        return List.copyOf(headings);
    }
}
