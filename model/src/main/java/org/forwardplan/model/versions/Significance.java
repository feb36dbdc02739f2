package org.forwardplan.model.versions;

/// How much a change means to somebody who holds the system to its plan; the heaviest first.
///
/// A judgement in law (s.14Z53(2)) remains with people: this only puts changes in an order.
public enum Significance {
    PROMISE("Changes what the plan promises"),
    SUBSTANCE("Changes what the plan says"),
    WORDING("Changes how it is worded"),
    PLACE("Stands elsewhere"),
    WORKING("Concerns the work on the plan");

    private final String words;

    Significance(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }

    Significance heavier(Significance other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
