package org.forwardplan.app.trace;

/// What the trace page can set out.
enum TraceView {
    SECTIONS("Requirements by section"),
    PRIORITIES("Requirements by priority"),
    PLACES("Sections by place"),
    NOWHERE("What leads nowhere");

    private final String words;

    TraceView(String words) {
        this.words = words;
    }

    boolean matrix() {
        return this != NOWHERE;
    }

    boolean ofRequirements() {
        return this == SECTIONS || this == PRIORITIES;
    }

    /// True where sections stand along a side, so that they can be gathered into chapters.
    boolean ofSections() {
        return this == SECTIONS || this == PLACES;
    }

    @Override
    public String toString() {
        return words;
    }
}
