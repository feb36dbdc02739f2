package org.forwardplan.model.redline;

import org.forwardplan.model.comparison.Reordered;
import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Contents;
import org.forwardplan.model.papers.Block.Marked;
import org.forwardplan.model.papers.Block.PageBreak;
import org.forwardplan.model.papers.Block.Tracked;
import org.forwardplan.model.papers.Track;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Marks in a paper what has changed since an earlier state of it: words, paragraphs, rows, whole
/// passages, and what moved.
///
/// Accepting every mark gives the later paper, rejecting every mark the earlier one.
public final class Redline {

    /// What follows the sections, such as an appendix, begins on a new page.
    private static final String AFTER = "after";

    private final Map<String, Piece> then;
    private final Map<String, Piece> now;
    private final Set<String> moved;
    private final Attribution attribution;
    private final List<Block> merged = new ArrayList<>();
    private final List<String> waiting;

    /// One section's heading, one passage, or what stands around them.
    ///
    /// @param section key of the section it stands in; its own for a section's heading, empty for
    ///   what stands around the sections
    /// @param item null for what is neither section nor passage
    private record Piece(String key, String section, @Nullable Commented item, List<Block> blocks) {

        boolean heading() {
            return item instanceof SectionId;
        }
    }

    private Redline(List<Block> then, List<Block> now, Attribution attribution) {
        this.then = pieces(then);
        this.now = pieces(now);
        this.attribution = attribution;
        this.moved = moved();
        this.waiting = new ArrayList<>(this.then.keySet());
    }

    /// @param then with a mark before each section's heading and each passage
    /// @param now likewise
    /// @return without those marks
    public static List<Block> between(List<Block> then, List<Block> now, Attribution attribution) {
        var redline = new Redline(then, now, attribution);
        redline.merge();
        return redline.merged;
    }

    private static Map<String, Piece> pieces(List<Block> blocks) {
        var pieces = new LinkedHashMap<String, Piece>();
        var piece = new Piece("", "", null, new ArrayList<>());
        for (var block : blocks) {
            if (block instanceof Marked marked) {
                pieces.put(piece.key(), piece);
                var key = marked.item().toString();
                var section = marked.item() instanceof SectionId ? key : piece.section();
                piece = new Piece(key, section, marked.item(), new ArrayList<>());
            } else if (piece.item() != null && block instanceof PageBreak) {
                pieces.put(piece.key(), piece);
                piece = new Piece(AFTER, "", null, new ArrayList<>());
                piece.blocks().add(block);
            } else {
                piece.blocks().add(block);
            }
        }
        pieces.put(piece.key(), piece);
        return pieces;
    }

    /// Sections that stand elsewhere among the sections, with all they hold, and passages that
    /// stand elsewhere within a section or in another.
    private Set<String> moved() {
        var moved =
                new HashSet<>(
                        Reordered.between(keys(then, Piece::heading), keys(now, Piece::heading)));
        for (var piece : now.values()) {
            var was = then.get(piece.key());
            if (was != null
                    && (!was.section().equals(piece.section())
                            || moved.contains(piece.section()))) {
                moved.add(piece.key());
            }
        }
        var before = bySection(then);
        bySection(now)
                .forEach((section, here) ->
                        moved.addAll(
                                Reordered.between(before.getOrDefault(section, List.of()), here)));
        return moved;
    }

    private static Map<String, List<String>> bySection(Map<String, Piece> pieces) {
        return pieces.values().stream()
                .filter(piece -> !piece.heading() && piece.item() != null)
                .collect(
                        Collectors.groupingBy(
                                Piece::section,
                                Collectors.mapping(Piece::key, Collectors.toList())));
    }

    private static List<String> keys(Map<String, Piece> pieces, Predicate<Piece> which) {
        return pieces.values().stream().filter(which).map(Piece::key).toList();
    }

    private void merge() {
        for (var piece : now.values()) {
            if (then.containsKey(piece.key()) && !moved.contains(piece.key())) {
                goneBefore(piece.key());
            }
            come(piece);
        }
        waiting.forEach(this::gone);
    }

    /// What stood before a piece that stayed, and does not now.
    private void goneBefore(String key) {
        var at = waiting.indexOf(key);
        waiting.subList(0, at).forEach(this::gone);
        waiting.subList(0, at + 1).clear();
    }

    private void gone(String key) {
        var piece = then.get(key);
        if (piece == null) {
            return;
        }
        var author = attribution.of(piece.item());
        if (!now.containsKey(key)) {
            whole(author.deleted(), piece.blocks());
        } else if (moved.contains(key)) {
            whole(Track.movedFrom(author.by(), author.at(), name(key)), piece.blocks());
        }
    }

    private void come(Piece piece) {
        var was = then.get(piece.key());
        var author = attribution.of(piece.item());
        if (was == null) {
            whole(author.inserted(), piece.blocks());
        } else if (moved.contains(piece.key())) {
            var track = Track.movedTo(author.by(), author.at(), name(piece.key()));
            var reworded = BlockMerge.of(was.blocks(), piece.blocks(), author);
            whole(
                    track,
                    reworded.stream().noneMatch(Tracked.class::isInstance)
                            ? reworded
                            : piece.blocks());
        } else {
            merged.addAll(BlockMerge.of(was.blocks(), piece.blocks(), author));
        }
    }

    /// Contents and page breaks carry no marks.
    private void whole(Track track, List<Block> blocks) {
        var marked =
                blocks.stream()
                        .filter(block -> !(block instanceof PageBreak || block instanceof Contents))
                        .toList();
        if (!marked.isEmpty()) {
            merged.add(new Tracked(track, marked));
        }
    }

    private static String name(String key) {
        return "move-" + Integer.toHexString(key.hashCode());
    }
}
