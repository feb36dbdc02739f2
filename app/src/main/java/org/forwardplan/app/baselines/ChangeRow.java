package org.forwardplan.app.baselines;

import org.forwardplan.model.comparison.ItemChange;
import org.forwardplan.model.versions.ChangeGroup;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// A line of the list of changes: a thing a reader knows by name, or one change of it.
///
/// @param change null for the line that names the group
/// @param title of the group, or what happened to what
/// @param count of the changes shown in the group; 0 for a change
record ChangeRow(ChangeGroup group, @Nullable ItemChange change, String title, int count) {

    boolean isGroup() {
        return change == null;
    }

    /// True for the line about requirements that are answered better or worse.
    boolean tellsDuties() {
        return group.about() == null && group.changes().isEmpty();
    }

    /// True for the same line of another comparison.
    boolean same(@Nullable ChangeRow other) {
        if (other == null
                || other.tellsDuties() != tellsDuties()
                || other.group().topic() != group.topic()
                || !Objects.equals(other.group().about(), group.about())) {
            return false;
        }
        var its = other.change();
        return change == null
                ? its == null
                : its != null && its.item().id().equals(change.item().id());
    }
}
