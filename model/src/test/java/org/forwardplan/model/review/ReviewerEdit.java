package org.forwardplan.model.review;

import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Heading;
import org.forwardplan.model.imports.Imported.Part;
import org.forwardplan.model.imports.OwnMark;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something a reviewer does to a document.
///
/// @param at the piece it is done to, counted round and round; the title stays where it is
/// @param to the piece in front of which something is put, counted likewise
/// @param words that are put in
record ReviewerEdit(Kind kind, int at, int to, String words) {

    enum Kind {
        REWORD,
        ADD,
        DELETE,
        DELETE_PASSAGE,
        MOVE,
        MOVE_PASSAGE
    }

    void make(List<Part> parts) {
        var here = 1 + at % parts.size();
        if (kind == Kind.ADD) {
            parts.add(here, new Body(Prose.of(words)));
        } else if (kind == Kind.REWORD) {
            parts.set(here % parts.size(), reworded(parts.get(here % parts.size())));
        } else if (here < parts.size() && parts.get(here) instanceof Body body) {
            var taken = wholePassage() ? passage(parts, body) : List.<Part>of(body);
            removeEach(parts, taken);
            if (kind == Kind.MOVE || kind == Kind.MOVE_PASSAGE) {
                parts.addAll(1 + to % parts.size(), taken);
            }
        }
    }

    private boolean wholePassage() {
        return kind == Kind.DELETE_PASSAGE || kind == Kind.MOVE_PASSAGE;
    }

    private static void removeEach(List<Part> parts, List<Part> taken) {
        parts.removeIf(part -> taken.stream().anyMatch(it -> it == part));
    }

    private static List<Part> passage(List<Part> parts, Body body) {
        var mark = mark(body);
        var pieces = new ArrayList<Part>();
        for (var part : parts) {
            if (part == body
                    || mark.isPresent() && part instanceof Body it && mark(it).equals(mark)) {
                pieces.add(part);
            }
        }
        return pieces;
    }

    private static Optional<Commented> mark(Body body) {
        return body.origin().bookmarks().stream()
                .flatMap(name -> OwnMark.read(name).stream())
                .findFirst();
    }

    private Part reworded(Part part) {
        return switch (part) {
            case Heading it ->
                    new Heading(it.level(), words, it.certain(), it.remarks(), it.origin());
            case Body it when it.body() instanceof TextTable table ->
                    new Body(cell(table), it.remarks(), it.origin());
            case Body it -> new Body(Prose.of(words), it.remarks(), it.origin());
        };
    }

    private TextTable cell(TextTable table) {
        var rows = new ArrayList<>(table.rows());
        rows.set(to % rows.size(), table.header().stream().map(_ -> words).toList());
        return new TextTable(table.caption(), table.header(), rows);
    }
}
