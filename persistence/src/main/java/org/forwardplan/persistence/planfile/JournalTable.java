package org.forwardplan.persistence.planfile;

import static org.forwardplan.persistence.planfile.schema.Tables.JOURNAL_ENTRY;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.persistence.planfile.schema.tables.records.JournalEntryRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.util.List;
import java.util.Optional;

/// The journal as the file keeps it.
final class JournalTable {

    private JournalTable() {}

    static void add(DSLContext sql, JournalEntry entry) {
        var edit = entry.edit();
        sql.executeInsert(
                new JournalEntryRecord(
                        entry.number(),
                        edit.at(),
                        edit.by(),
                        edit.act().name(),
                        edit.what(),
                        ChangeCodec.write(edit.change())));
    }

    /// The number of the last entry; 0 where there is none.
    static long last(DSLContext sql) {
        var last =
                sql.select(DSL.max(JOURNAL_ENTRY.NUMBER))
                        .from(JOURNAL_ENTRY)
                        .fetchSingle()
                        .value1();
        return last == null ? 0 : last;
    }

    /// The entries up to this number, oldest first.
    static List<JournalEntry> read(DSLContext sql, long upTo) {
        return sql
                .selectFrom(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.NUMBER.le(upTo))
                .orderBy(JOURNAL_ENTRY.NUMBER)
                .fetch()
                .stream()
                .map(JournalTable::entry)
                .toList();
    }

    /// One entry; empty where there is none of that number.
    static Optional<JournalEntry> one(DSLContext sql, long number) {
        return sql.selectFrom(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.NUMBER.eq(number))
                .fetchOptional()
                .map(JournalTable::entry);
    }

    private static JournalEntry entry(JournalEntryRecord read) {
        var row = ItemTable.whole(read);
        return new JournalEntry(
                row.getNumber(),
                new Edit(
                        row.getAt(),
                        row.getPlanner(),
                        Edit.Act.valueOf(row.getAct()),
                        row.getWhat(),
                        ChangeCodec.read(row.getChange())));
    }
}
