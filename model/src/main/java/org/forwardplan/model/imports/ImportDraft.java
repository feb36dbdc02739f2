package org.forwardplan.model.imports;

import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Heading;
import org.forwardplan.model.imports.Imported.Loss;
import org.forwardplan.model.imports.Imported.Origin;
import org.forwardplan.model.imports.Imported.Remark;
import org.forwardplan.model.plan.Picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A document on its way into the plan: what becomes of each of its headings, as far as the planner
/// has decided.
public record ImportDraft(List<Entry> entries, List<Picture> pictures, List<Loss> losses) {

    /// How many levels of heading become sections unless the planner says otherwise.
    public static final int USUAL_DEPTH = 3;

    /// What text before the first heading is called.
    public static final String OPENING = "Introduction";

    public ImportDraft {
        entries = List.copyOf(entries);
        pictures = List.copyOf(pictures);
        losses = List.copyOf(losses);
    }

    /// What becomes of a heading, and with it of what stands below it up to the next.
    public enum Fate {
        SECTION("Section"),
        IN_TEXT("Heading in the text"),
        LEFT_OUT("Left out");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// A heading with what stands below it, up to the next heading.
    ///
    /// @param opening true for what stands before the first heading: in the text, it goes to the
    ///   section that is imported into, where there is one
    /// @param level as the document has it, from 1
    /// @param certain false where it only looks like a heading
    public record Entry(
            String title,
            boolean opening,
            int level,
            boolean certain,
            Fate fate,
            List<Body> bodies,
            List<Remark> remarks,
            Origin origin) {

        public Entry {
            bodies = List.copyOf(bodies);
            remarks = List.copyOf(remarks);
        }

        public Entry becoming(Fate now) {
            return new Entry(title, opening, level, certain, now, bodies, remarks, origin);
        }

        public Entry called(String now) {
            return new Entry(now, opening, level, certain, fate, bodies, remarks, origin);
        }
    }

    /// The document with the usual choices: certain headings become sections, guessed ones only
    /// where there are no others. Of a document that left a plan, only what was a section of the
    /// plan is taken.
    public static ImportDraft of(Imported imported) {
        var entries = new ArrayList<Entry>();
        var bodies = new ArrayList<Body>();
        Entry open =
                new Entry(
                        OPENING, true, 1, true, Fate.SECTION, List.of(), List.of(), Origin.UNKNOWN);
        for (var part : imported.parts()) {
            switch (part) {
                case Body body -> {
                    if (!body.body().blank()) {
                        bodies.add(body);
                    }
                }
                case Heading heading -> {
                    close(open, bodies, entries);
                    open =
                            new Entry(
                                    heading.title(),
                                    false,
                                    heading.level(),
                                    heading.certain(),
                                    Fate.SECTION,
                                    List.of(),
                                    heading.remarks(),
                                    heading.origin());
                }
            }
        }
        close(open, bodies, entries);
        return new ImportDraft(UsualFates.of(entries), imported.pictures(), imported.losses());
    }

    private static void close(Entry open, List<Body> bodies, List<Entry> entries) {
        if (!open.opening() || !bodies.isEmpty()) {
            entries.add(
                    new Entry(
                            open.title(),
                            open.opening(),
                            open.level(),
                            open.certain(),
                            open.fate(),
                            bodies,
                            open.remarks(),
                            open.origin()));
        }
        bodies.clear();
    }

    public ImportDraft called(int at, String title) {
        return changed(at, entry -> entry.called(title));
    }

    /// Changes what becomes of this heading alone.
    public ImportDraft becoming(int at, Fate fate) {
        return changed(at, entry -> entry.becoming(fate));
    }

    /// Ticks a heading with everything beneath it, or takes it all out. What comes back becomes
    /// sections, or headings in the text where it lies deeper than `depth`.
    public ImportDraft ticked(int at, boolean wanted, int depth) {
        var draft = this;
        var levels = Levels.of(entries);
        for (var below = at; below < end(at); below++) {
            var fate =
                    !wanted
                            ? Fate.LEFT_OUT
                            : levels.get(below) <= depth || below == at
                                    ? Fate.SECTION
                                    : Fate.IN_TEXT;
            draft = draft.becoming(below, fate);
        }
        return draft;
    }

    /// Headings down to this depth become sections, deeper ones stay in the text. What was left out
    /// stays out.
    public ImportDraft sectionsDownTo(int depth) {
        var draft = this;
        var levels = Levels.of(entries);
        for (var at = 0; at < entries.size(); at++) {
            if (entries.get(at).fate() != Fate.LEFT_OUT && !entries.get(at).opening()) {
                draft = draft.becoming(at, levels.get(at) <= depth ? Fate.SECTION : Fate.IN_TEXT);
            }
        }
        return draft;
    }

    /// How deep each heading stands, from 1, whatever becomes of it.
    public List<Integer> depths() {
        return Levels.of(entries);
    }

    /// Behind the last heading that stands beneath this one.
    public int end(int at) {
        var level = entries.get(at).level();
        var end = at + 1;
        while (end < entries.size()
                && !entries.get(at).opening()
                && entries.get(end).level() > level) {
            end++;
        }
        return end;
    }

    private ImportDraft changed(int at, UnaryOperator<Entry> change) {
        var now = new ArrayList<>(entries);
        now.set(at, change.apply(now.get(at)));
        return new ImportDraft(now, pictures, losses);
    }
}
