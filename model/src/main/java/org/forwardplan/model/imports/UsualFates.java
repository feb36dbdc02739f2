package org.forwardplan.model.imports;

import org.forwardplan.model.imports.ImportDraft.Entry;
import org.forwardplan.model.imports.ImportDraft.Fate;
import org.forwardplan.model.plan.ItemId.SectionId;

import java.util.ArrayList;
import java.util.List;

/// What becomes of the headings of a document as long as nobody has said otherwise.
final class UsualFates {

    private UsualFates() {}

    static List<Entry> of(List<Entry> entries) {
        return entries.stream().anyMatch(UsualFates::ours) ? own(entries) : others(entries);
    }

    private static List<Entry> others(List<Entry> entries) {
        var depths = Levels.of(entries);
        var sure = entries.stream().anyMatch(entry -> entry.certain() && !entry.opening());
        var now = new ArrayList<Entry>();
        for (var at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            var section = depths.get(at) <= ImportDraft.USUAL_DEPTH && (entry.certain() || !sure);
            now.add(entry.becoming(section ? Fate.SECTION : Fate.IN_TEXT));
        }
        return now;
    }

    /// The title page and the appendices of a printed plan are drawn up anew whenever it is
    /// printed.
    private static List<Entry> own(List<Entry> entries) {
        var now = new ArrayList<Entry>();
        var within = false;
        for (var entry : entries) {
            within = ours(entry) || within && !entry.opening() && entry.level() > 1;
            now.add(
                    entry.becoming(
                            ours(entry) ? Fate.SECTION : within ? Fate.IN_TEXT : Fate.LEFT_OUT));
        }
        return now;
    }

    private static boolean ours(Entry entry) {
        return entry.origin().bookmarks().stream()
                .flatMap(mark -> OwnMark.read(mark).stream())
                .anyMatch(SectionId.class::isInstance);
    }
}
