package org.forwardplan.model.imports;

import org.forwardplan.model.imports.ImportDraft.Entry;
import org.forwardplan.model.imports.ImportDraft.Fate;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Remark;

import java.util.ArrayList;
import java.util.List;

/// The sections a document becomes, in its order and each with its depth; none is skipped.
///
/// @param before what goes to the section that is imported into, ahead of the new ones
public record ImportTree(List<Body> before, List<Branch> branches) {

    public ImportTree {
        before = List.copyOf(before);
        branches = List.copyOf(branches);
    }

    /// One section to be.
    ///
    /// @param entry of the draft whose heading it bears
    /// @param depth 1 at the top; at most one more than that of the branch before it
    /// @param bodies its passages to be
    /// @param remarks comments on the section as a whole
    /// @param bookmarks by which cross-references of the document lead to it
    public record Branch(
            int entry,
            int depth,
            String title,
            List<Body> bodies,
            List<Remark> remarks,
            List<String> bookmarks) {

        public Branch {
            bodies = List.copyOf(bodies);
            remarks = List.copyOf(remarks);
            bookmarks = List.copyOf(bookmarks);
        }
    }

    /// @param within true where it goes into a section that can take text before the new ones
    public static ImportTree of(ImportDraft draft, boolean within) {
        var fates = fates(draft.entries(), within);
        var sections = new ArrayList<Entry>();
        for (var at = 0; at < fates.size(); at++) {
            if (fates.get(at) == Fate.SECTION) {
                sections.add(draft.entries().get(at));
            }
        }
        var depths = Levels.of(sections);
        var before = new SectionText();
        var open = before;
        var branches = new ArrayList<Branch>();
        for (var at = 0; at < fates.size(); at++) {
            var entry = draft.entries().get(at);
            if (fates.get(at) == Fate.SECTION) {
                close(open, before, branches);
                open = new SectionText(at, depths.get(branches.size()), entry);
            } else if (fates.get(at) == Fate.IN_TEXT) {
                open.goOn(entry);
            }
        }
        close(open, before, branches);
        return new ImportTree(before.bodies(), branches);
    }

    private static void close(SectionText open, SectionText before, List<Branch> branches) {
        if (open != before) {
            branches.add(open.branch());
        }
    }

    /// What becomes of each heading in the end: one in the text is part of what stands before it.
    /// It goes out with that, and where there is nothing before it, it needs a section of its own.
    public static List<Fate> fates(List<Entry> entries, boolean within) {
        var fates = new ArrayList<Fate>();
        var holder = within ? Fate.IN_TEXT : Fate.SECTION;
        for (var entry : entries) {
            var fate = entry.fate() == Fate.IN_TEXT ? holder : entry.fate();
            fates.add(fate);
            if (entry.opening() && fate == Fate.LEFT_OUT) {
                continue;
            }
            holder = fate == Fate.LEFT_OUT ? Fate.LEFT_OUT : Fate.IN_TEXT;
        }
        return List.copyOf(fates);
    }
}
