package org.forwardplan.model.review;

import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Remark;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Prose;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A returned document, parted into its sections. What stands before the first of them is the cover
/// that went out with it.
///
/// @param titles of the sections whose headings came back
/// @param remarks on the headings
/// @param pieces everything between the headings, each a stretch of its own
record ReturnedSections(
        Map<SectionId, String> titles, Map<SectionId, List<Remark>> remarks, List<Stretch> pieces) {

    static ReturnedSections of(Imported content, Sent sent) {
        var titles = new HashMap<SectionId, String>();
        var remarks = new HashMap<SectionId, List<Remark>>();
        var pieces = new ArrayList<Stretch>();
        SectionId here = null;
        for (var leaf : Leaf.of(content)) {
            var section = leaf.section();
            if (section != null && known(section, sent)) {
                here = section;
                titles.put(section, Likeness.words(leaf.body().plainText()));
                remarks.computeIfAbsent(section, _ -> new ArrayList<>()).addAll(leaf.remarks());
                continue;
            }
            var known = known(leaf, sent);
            here = here == null ? sectionOf(known, sent) : here;
            if (here != null) {
                pieces.add(new Stretch(here, known.passage(), List.of(known)));
            }
        }
        return new ReturnedSections(titles, remarks, withPictures(pieces, sent));
    }

    private static boolean known(SectionId section, Sent sent) {
        return sent.sections().stream().anyMatch(entry -> entry.section().id().equals(section));
    }

    private static Leaf known(Leaf leaf, Sent sent) {
        var passage = leaf.passage();
        return passage == null || sent.has(passage) ? leaf : leaf.withoutPassage();
    }

    private static @Nullable SectionId sectionOf(Leaf leaf, Sent sent) {
        var passage = leaf.passage();
        return passage == null ? null : sent.sectionOf(passage).orElse(null);
    }

    /// What follows the mark of a passage that is no prose, and is no text itself, is that passage:
    /// a picture bears its mark on the line before it.
    private static List<Stretch> withPictures(List<Stretch> pieces, Sent sent) {
        var found = new ArrayList<Stretch>();
        for (var piece : pieces) {
            var last = found.isEmpty() ? null : found.getLast();
            var owner = last == null ? null : last.passage();
            var drawn =
                    owner != null
                            && piece.passage() == null
                            && !piece.prose()
                            && last.leaves().getLast().blank()
                            && !(sent.body(owner) instanceof Prose);
            found.add(drawn ? piece.as(owner) : piece);
        }
        return found;
    }
}
