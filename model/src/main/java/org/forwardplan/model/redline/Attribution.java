package org.forwardplan.model.redline;

import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.papers.Track;
import org.forwardplan.model.plan.ItemId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Who changed what and when, for the marks in a redline.
///
/// @param last who last touched each thing since the earlier version
/// @param otherwise for what nobody touched by itself, such as a table drawn from the plan
public record Attribution(Map<ItemId, Author> last, Author otherwise) {

    /// @param by a role; must not be blank
    public record Author(String by, Instant at) {

        Track inserted() {
            return Track.inserted(by, at);
        }

        Track deleted() {
            return Track.deleted(by, at);
        }
    }

    public Attribution {
        last = Map.copyOf(last);
    }

    /// Who touched what after an entry of the journal, as far as another.
    ///
    /// @param from number of the entry the earlier version ends with
    /// @param to number of the entry the later one ends with
    public static Attribution between(Journal journal, long from, long to, Author otherwise) {
        var last = new HashMap<ItemId, Author>();
        for (var entry : journal.entries()) {
            if (entry.number() > from && entry.number() <= to) {
                var edit = entry.edit();
                var by = edit.by().isBlank() ? otherwise.by() : edit.by();
                var author = new Author(by, edit.at());
                edit.change().touched().forEach(item -> last.put(item.id(), author));
            }
        }
        return new Attribution(last, otherwise);
    }

    Author of(@Nullable ItemId id) {
        return id == null ? otherwise : last.getOrDefault(id, otherwise);
    }
}
