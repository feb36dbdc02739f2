package org.forwardplan.app.outline.tree;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;

import java.util.HashMap;
import java.util.Map;

/// How many words a reader sees, those of tables included. A live block has none of its own.
///
/// Each passage is counted again only once it says something else, so that the count of a whole
/// plan can follow the typing.
final class WordCounts {

    private final Map<PassageId, Counted> known = new HashMap<>();

    private record Counted(PassageBody body, long words) {}

    long of(Outline.Entry entry) {
        return entry.passages().stream().mapToLong(this::of).sum();
    }

    private long of(Passage passage) {
        var was = known.get(passage.id());
        if (was == null || was.body() != passage.body()) {
            was = new Counted(passage.body(), count(passage.body()));
            known.put(passage.id(), was);
        }
        return was.words();
    }

    private static long count(PassageBody body) {
        return body instanceof LiveBlock ? 0 : count(body.plainText());
    }

    private static long count(String text) {
        var words = 0L;
        var within = false;
        for (var at = 0; at < text.length(); at++) {
            var blank = Character.isWhitespace(text.charAt(at));
            if (!blank && !within) {
                words++;
            }
            within = !blank;
        }
        return words;
    }
}
