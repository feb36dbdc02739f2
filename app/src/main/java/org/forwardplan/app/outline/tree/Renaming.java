package org.forwardplan.app.outline.tree;

import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;

/// The section whose title is being typed in the tree, and what has been typed so far.
final class Renaming {

    private final OutlineViewModel viewModel;
    private final Runnable changed;
    private @Nullable SectionId section;
    private String typed = "";

    /// @param changed told when a renaming begins or ends
    Renaming(OutlineViewModel viewModel, Runnable changed) {
        this.viewModel = viewModel;
        this.changed = changed;
    }

    boolean is(SectionId id) {
        return id.equals(section);
    }

    void begin(SectionId id, String title) {
        section = id;
        typed = title;
        changed.run();
    }

    void type(String text) {
        typed = text;
    }

    String typed() {
        return typed;
    }

    void finish() {
        var id = section;
        if (id != null) {
            section = null;
            viewModel.rename(id, typed);
            changed.run();
        }
    }

    void drop() {
        if (section != null) {
            section = null;
            changed.run();
        }
    }
}
