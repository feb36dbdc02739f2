package org.forwardplan.model.merge;

/// What is to become of one difference.
public enum Choice {
    /// The plan stays as it is.
    OURS("Keep ours"),
    /// What came back is taken over.
    THEIRS("Take theirs"),
    /// Nobody has said yet; the plan stays as it is until somebody does.
    UNDECIDED("Not decided");

    private final String words;

    Choice(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
