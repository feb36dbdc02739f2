package org.forwardplan.persistence.planfile;

import org.forwardplan.model.plan.Plan;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// What a plan file held when it was read from end to end, without being opened to be written.
///
/// @param last the number of its last journal entry
/// @param plan null where the file is of another version, and what it holds cannot be told yet
record ReadThrough(int version, long last, @Nullable Plan plan) {

    /// What tells whether a file has been written since.
    record Mark(FileTime modified, long size, @Nullable Object key) {

        static Mark of(Path file) throws IOException {
            var now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Mark(now.lastModifiedTime(), now.size(), now.fileKey());
        }
    }

    static ReadThrough of(DSLContext sql, Format format) {
        var version = FileTable.version(sql);
        return version == format.version()
                ? new ReadThrough(version, JournalTable.last(sql), PlanTables.read(sql))
                : new ReadThrough(version, 0, null);
    }

    /// The plan as it is now, read again only where it may have become another.
    static Plan plan(@Nullable ReadThrough before, DSLContext sql, long last) {
        return before != null && before.plan != null && before.last == last
                ? before.plan
                : PlanTables.read(sql);
    }
}
