package org.forwardplan.persistence.planfile;

import static java.util.stream.Collectors.groupingBy;

import org.flywaydb.core.api.FlywayException;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.persistence.planfile.PlanDatabase.Mode;
import org.jooq.DSLContext;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/// Writes all that a plan holds into a new file at once, and reads it again.
///
/// @param below the file system that holds the file; empty for the usual one
/// @param key encrypts it
record WholePlan(Format format, String below, Key key) {

    private static final int AT_ONCE = 500;

    /// @param draft a file that is not there yet; it may be left half written
    /// @param made when the plan began
    /// @param written told how many items and journal entries are in the file so far
    /// @throws FlywayException if the tables cannot be made
    void write(Path draft, ReadPlan content, Instant made, LongConsumer written)
            throws SQLException, IOException {
        var name = PlanFileSystem.name(below, draft);
        Migrations.run(name, Mode.CREATE, format, key);
        try (var database = PlanDatabase.open(name, Mode.WRITE, key)) {
            FileTable.begin(database.sql(), format, made);
            var items = putItems(database.sql(), content, written);
            addEntries(
                    database.sql(), content.journal(), entries -> written.accept(items + entries));
            database.closeTidily();
        }
        verify(draft, name, content);
    }

    private static long putItems(DSLContext sql, ReadPlan content, LongConsumer written) {
        var byTable = content.plan().items().collect(groupingBy(PlanTables::of));
        var done = 0L;
        for (var table : byTable.entrySet()) {
            for (var some : someAtOnce(table.getValue())) {
                sql.transaction(all -> table.getKey().put(all.dsl(), some));
                done += some.size();
                written.accept(done);
            }
        }
        return done;
    }

    private static List<List<PlanItem>> someAtOnce(List<PlanItem> items) {
        var parts = new ArrayList<List<PlanItem>>();
        for (var from = 0; from < items.size(); from += AT_ONCE) {
            parts.add(items.subList(from, Math.min(items.size(), from + AT_ONCE)));
        }
        return parts;
    }

    private static void addEntries(DSLContext sql, Journal journal, LongConsumer written) {
        var entries = journal.entries();
        for (var from = 0; from < entries.size(); from += AT_ONCE) {
            var some = entries.subList(from, Math.min(entries.size(), from + AT_ONCE));
            sql.transaction(all -> some.forEach(entry -> JournalTable.add(all.dsl(), kept(entry))));
            written.accept(from + some.size());
        }
    }

    /// A disk that fails says so now, while there is another file.
    private void verify(Path draft, String name, ReadPlan content)
            throws SQLException, IOException {
        try (var database = PlanDatabase.open(name, Mode.READ, key)) {
            var read = ReadingAside.all(database);
            if (!read.plan().equals(content.plan()) || !sameJournal(read, content)) {
                throw Trouble.notAsWritten(draft);
            }
        }
    }

    private static boolean sameJournal(ReadPlan read, ReadPlan content) {
        var kept = content.journal().entries().stream().map(WholePlan::kept).toList();
        return read.journal().entries().equals(kept);
    }

    /// The file keeps time to the microsecond.
    static JournalEntry kept(JournalEntry entry) {
        var edit = entry.edit();
        return new JournalEntry(
                entry.number(),
                new Edit(
                        edit.at().truncatedTo(ChronoUnit.MICROS),
                        edit.by(),
                        edit.act(),
                        edit.what(),
                        edit.change()));
    }
}
