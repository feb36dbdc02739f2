package org.forwardplan.app.duties;

import org.forwardplan.model.plan.Requirement;

/// What the rows of each kind are called together.
final class KindWords {

    private KindWords() {}

    /// As a heading over them.
    static String plural(Requirement.Kind kind) {
        return switch (kind) {
            case STATUTORY -> "Statutory duties";
            case RECOMMENDED -> "Recommended content";
            case NATIONAL_OBJECTIVE -> "National objectives";
            case CORE_PURPOSE -> "Core purposes";
            case PRINCIPLE -> "Principles";
            case PROCESS -> "Process";
        };
    }

    /// As short as a button needs it.
    static String brief(Requirement.Kind kind) {
        return switch (kind) {
            case STATUTORY -> "Statutory";
            case RECOMMENDED -> "Recommended";
            case NATIONAL_OBJECTIVE -> "National";
            case CORE_PURPOSE -> "Core purposes";
            case PRINCIPLE -> "Principles";
            case PROCESS -> "Process";
        };
    }
}
