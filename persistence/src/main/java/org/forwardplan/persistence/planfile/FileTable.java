package org.forwardplan.persistence.planfile;

import static org.forwardplan.persistence.planfile.schema.Tables.PLAN_FILE;

import org.forwardplan.persistence.planfile.schema.tables.records.PlanFileRecord;
import org.jooq.DSLContext;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// What a plan file says of itself.
final class FileTable {

    private FileTable() {}

    static void begin(DSLContext sql, Format format, Instant at) {
        sql.executeInsert(
                new PlanFileRecord(UUID.randomUUID(), format.version(), programVersion(), at));
    }

    /// The format the file is in. Reads nothing else, since all else may differ from version to
    /// version.
    static int version(DSLContext sql) {
        return sql.select(PLAN_FILE.FORMAT_VERSION).from(PLAN_FILE).fetchSingle().value1();
    }

    /// When the plan began.
    static Instant made(DSLContext sql) {
        return sql.select(PLAN_FILE.CREATED_AT).from(PLAN_FILE).fetchSingle().value1();
    }

    static void brought(DSLContext sql, Format format) {
        sql.update(PLAN_FILE)
                .set(PLAN_FILE.FORMAT_VERSION, format.version())
                .set(PLAN_FILE.PROGRAM_VERSION, programVersion())
                .execute();
    }

    private static String programVersion() {
        var version = FileTable.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "unreleased");
    }
}
