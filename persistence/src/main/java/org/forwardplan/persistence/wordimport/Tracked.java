package org.forwardplan.persistence.wordimport;

/// Whether a tracked change put a piece in, took it out, or both.
///
/// @param by who did so last; empty where the piece was always there
/// @param at when, as the file says it
record Tracked(boolean inserted, boolean deleted, String by, String at) {

    static final Tracked NONE = new Tracked(false, false, "", "");

    Tracked inserted(String who, String when) {
        return new Tracked(true, deleted, who, when);
    }

    Tracked deleted(String who, String when) {
        return new Tracked(inserted, true, who, when);
    }

    /// True where it reads so once all changes are accepted.
    boolean stays() {
        return !deleted;
    }

    /// True where it read so before all changes.
    boolean was() {
        return !inserted;
    }

    boolean any() {
        return inserted || deleted;
    }
}
