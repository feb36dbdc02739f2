package org.forwardplan.model.duties;

import java.util.Locale;

/// How far the plan answers a requirement.
public enum AnswerState {
    /// Nothing in the plan or outside it answers any of its tests.
    NONE("No evidence"),
    /// Documents outside the plan speak to it; the plan itself says nothing yet.
    EXTERNAL("External evidence only"),
    /// The plan answers some of its tests.
    DRAFTED("Drafted"),
    /// Every test is answered.
    COMPLETE("Complete"),
    /// A named reviewer has confirmed the answer, and what it rests on has not changed since.
    CONFIRMED("Confirmed"),
    /// What it rests on has changed since it was confirmed, or since it was found to answer.
    OUTDATED("Outdated");

    private final String words;

    AnswerState(String words) {
        this.words = words;
    }

    /// The word for it in command output.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// True while somebody still has to do something about it.
    public boolean needsWork() {
        return this != COMPLETE && this != CONFIRMED;
    }

    @Override
    public String toString() {
        return words;
    }
}
