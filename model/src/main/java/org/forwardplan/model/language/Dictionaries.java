package org.forwardplan.model.language;

/// Where dictionaries come from.
@FunctionalInterface
public interface Dictionaries {

    /// British English with the words of health and care planning. Takes half a second: a job.
    Dictionary british();
}
