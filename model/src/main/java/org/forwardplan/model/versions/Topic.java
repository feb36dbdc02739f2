package org.forwardplan.model.versions;

/// Where in the plan a change belongs, in the order a reader asks for it.
public enum Topic {
    TEXT("Text of the plan"),
    OBJECTIVES("Objectives and milestones"),
    DUTIES("Legal duties"),
    REGISTERS("Partners, sources and facts"),
    WORKING("Notes, comments and sign-offs");

    private final String words;

    Topic(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
