package org.forwardplan.persistence.word;

import org.forwardplan.model.imports.OwnMark;
import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Span.CrossReference;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The places in a document that contents and cross-references point at, under names that Word
/// accepts.
final class Bookmarks {

    private static final String NUMBER = "_number";
    private static final String SHORT_NUMBER = "_no";
    private static final String SECTION = "section-";
    private static final int LONGEST = 40;

    private final HeadingNumbers numbers;
    private final Map<String, String> anchors = new HashMap<>();
    private final Map<String, Heading> anchored = new HashMap<>();
    private final Map<Heading, String> contents = new IdentityHashMap<>();
    private final Set<String> placed = new HashSet<>();

    /// Anchors that only deleted blocks have.
    private final Set<@Nullable String> leaving = new HashSet<>();

    /// Names every heading of the contents and every anchor, before any of them is written.
    Bookmarks(List<Printing> printed, HeadingNumbers numbers) {
        this.numbers = numbers;
        printed.stream().filter(Printing::stays).forEach(it -> name(it.block()));
        var standing = Set.copyOf(anchors.keySet());
        printed.stream()
                .filter(it -> !it.stays())
                .map(it -> anchor(it.block()))
                .filter(Objects::nonNull)
                .filter(anchor -> !standing.contains(anchor))
                .forEach(anchor -> {
                    name(anchor);
                    leaving.add(anchor);
                });
    }

    private void name(Block block) {
        if (block instanceof Heading heading) {
            name(heading);
        } else {
            name(anchor(block));
        }
    }

    private static @Nullable String anchor(Block block) {
        return switch (block) {
            case Heading heading -> heading.anchor();
            case Block.Paragraph paragraph -> paragraph.anchor();
            default -> null;
        };
    }

    private void name(Heading heading) {
        var anchor = heading.anchor();
        name(anchor);
        if (anchor != null) {
            anchored.putIfAbsent(anchor, heading);
        } else if (heading.inContents()) {
            contents.put(heading, "_Toc_" + (contents.size() + 1));
        }
    }

    private void name(@Nullable String anchor) {
        if (anchor != null) {
            anchors.putIfAbsent(anchor, bookmark(anchor));
        }
    }

    /// A section is known again by its bookmark when the document is imported.
    private String bookmark(String anchor) {
        if (anchor.startsWith(SECTION)) {
            try {
                var id = UUID.fromString(anchor.substring(SECTION.length()));
                return OwnMark.of(new SectionId(id));
            } catch (IllegalArgumentException otherwiseNamed) {
                // Some other place whose name begins the same.
            }
        }
        return "_Ref_" + (anchors.size() + 1);
    }

    /// Null where nothing points at the heading. What was moved or replaced is pointed at where it
    /// stands now.
    ///
    /// @param stays true where the heading is there once all changes are accepted
    @Nullable String of(Heading heading, boolean stays) {
        return stays || leaving.contains(heading.anchor()) ? of(heading) : null;
    }

    @Nullable String of(Heading heading) {
        return heading.anchor() == null ? contents.get(heading) : anchors.get(heading.anchor());
    }

    @Nullable String of(Block.Paragraph paragraph, boolean stays) {
        var anchor = paragraph.anchor();
        return anchor == null || !stays && !leaving.contains(anchor) ? null : anchors.get(anchor);
    }

    /// Where the number of a heading is text, that text has a bookmark of its own.
    @Nullable String ofNumber(Heading heading, boolean stays) {
        var name = of(heading, stays);
        return name == null ? null : ofNumber(name);
    }

    private static String ofNumber(String name) {
        return name + (name.length() + NUMBER.length() > LONGEST ? SHORT_NUMBER : NUMBER);
    }

    /// The field that shows what a cross-reference shows; empty where this document has no such
    /// place.
    Optional<String> field(CrossReference reference) {
        return Optional.ofNullable(anchors.get(reference.anchor()))
                .map(name ->
                        switch (reference.shows()) {
                            case NUMBER -> number(reference.anchor(), name);
                            case TITLE -> "REF %s \\h".formatted(name);
                            case PAGE -> "PAGEREF %s \\h".formatted(name);
                        });
    }

    private String number(String anchor, String name) {
        var heading = anchored.get(anchor);
        return heading == null || numbers.counts(heading)
                ? "REF %s \\n \\h".formatted(name)
                : "REF %s \\h".formatted(ofNumber(name));
    }

    /// Bookmarks what `content` writes. A name is only ever placed once.
    void place(CTP paragraph, @Nullable String name, Runnable content) {
        if (name == null || !placed.add(name)) {
            content.run();
            return;
        }
        var id = BigInteger.valueOf(placed.size());
        var start = paragraph.addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        content.run();
        paragraph.addNewBookmarkEnd().setId(id);
    }
}
