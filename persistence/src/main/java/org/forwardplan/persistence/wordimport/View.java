package org.forwardplan.persistence.wordimport;

/// Which state of a document with tracked changes is read.
enum View {
    /// As it reads once every change is accepted: what is imported.
    ACCEPTED,
    /// As it read before any of them.
    ORIGINAL;

    boolean shows(Tracked tracked) {
        return this == ACCEPTED ? tracked.stays() : tracked.was();
    }
}
