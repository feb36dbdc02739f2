package org.forwardplan.persistence.planfile;

import org.flywaydb.core.api.FlywayException;
import org.forwardplan.model.journal.ReadPlan;
import org.jooq.exception.DataAccessException;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;

/// Copies of plans that are open here, encrypted as those plans are.
///
/// @param below the file system that holds the files; empty for the usual one
record OpenPlanCopies(Format format, String below, OpenKeys keys) {

    private interface Copying {
        ReadPlan with(Path file, Key its) throws IOException, SQLException;
    }

    /// The plan as the disk holds it now.
    ReadPlan snapshot(Path open, Path target) {
        return copy(
                open, target, (file, its) -> new Snapshot(format, below, its).take(file, target));
    }

    /// A state of the plan as it is known here.
    void keep(Path open, Path target, ReadPlan state, Instant made) {
        copy(
                open,
                target,
                (_, its) -> {
                    var kept = false;
                    try {
                        new WholePlan(format, below, its).write(target, state, made, _ -> {});
                        kept = true;
                        return state;
                    } finally {
                        if (!kept) {
                            Siblings.clear(target);
                        }
                    }
                });
    }

    private ReadPlan copy(Path open, Path target, Copying copying) {
        try {
            var file = open.toRealPath();
            var its = keys.of(PlanFileSystem.name(below, file));
            try {
                return copying.with(file, its);
            } finally {
                its.wipe();
            }
        } catch (SQLException | DataAccessException | FlywayException | IOException failed) {
            throw Diagnosis.ofSaving(target, failed);
        }
    }
}
