package org.forwardplan.persistence.planfile;

import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.ValueVarchar;
import org.h2.value.VersionedValue;
import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;

/// Looks through a plan file before it is opened, since somebody else may have made it.
///
/// The database runs the statements that stand in a file as it opens it, and makes objects of the
/// classes that are named in it. So both are read here first, without running or making anything.
final class Vetting {

    private static final String STATEMENTS = "table.0";
    private static final int STATEMENT_COLUMNS = 4;
    private static final int STATEMENT = 3;
    private static final String TYPES = "_";

    /// Held as objects that the Java runtime would bring to life; a plan never has any.
    private static final String OBJECTS = "openTransactions";

    private static final String UNFINISHED = "undoLog";

    private Vetting() {}

    /// @param name as [PlanFileSystem] gives it
    /// @throws Foreign if there is something in the file that this program never puts there
    /// @throws SQLException if another process holds the file
    /// @throws IOException if it cannot be read so far
    static void check(String name, Key key) throws SQLException, IOException {
        try {
            var store = key.opening(new MVStore.Builder().fileName(path(name)).readOnly()).open();
            try {
                checkTypes(store);
                checkStatements(store);
                if (StoreHeader.passedOver(store)) {
                    throw new PassedOver();
                }
            } finally {
                store.closeImmediately();
            }
        } catch (MVStoreException unreadable) {
            throw explained(unreadable, key);
        } catch (NullPointerException | ClassCastException nonsense) {
            // The storage layer takes what it reads of itself for sound.
            throw new IOException(nonsense);
        }
    }

    /// The database would open an earlier state than the file holds, and lose what came after it.
    static final class PassedOver extends EOFException {

        private static final long serialVersionUID = 1L;

        PassedOver() {
            super("What came last in the file stands behind something that is broken");
        }
    }

    /// Whether a change was under way when the file was let go of.
    static boolean holdsUnfinished(String name) throws IOException {
        try {
            var store = new MVStore.Builder().fileName(path(name)).readOnly().open();
            try {
                return store.getMapNames().stream()
                        .anyMatch(map -> map.startsWith(UNFINISHED) && store.hasData(map));
            } finally {
                store.closeImmediately();
            }
        } catch (MVStoreException unreadable) {
            return false;
        } finally {
            PlanFileSystem.release(name);
        }
    }

    private static String path(String name) {
        return name + ".mv.db";
    }

    private static void checkTypes(MVStore store) throws Foreign {
        if (store.hasData(OBJECTS)) {
            throw new Foreign("stored objects of another program");
        }
        if (store.hasMap(TYPES)) {
            var types =
                    new MVMap.Builder<String, String>()
                            .keyType(StringDataType.INSTANCE)
                            .valueType(new NamedTypes());
            store.openMap(TYPES, types).entrySet().forEach(_ -> {});
        }
    }

    /// Those an unfinished change has put there too, and those it is about to bring back.
    private static void checkStatements(MVStore store) throws Foreign {
        if (!store.hasMap(STATEMENTS)) {
            return;
        }
        for (var row : store.openMap(STATEMENTS, statements()).values()) {
            checkStatement(row.getCurrentValue());
            checkStatement(row.getCommittedValue());
        }
    }

    static MVMap.Builder<Long, VersionedValue<SearchRow>> statements() {
        return new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                .keyType(LongDataType.INSTANCE)
                .valueType(new VersionedValueType<SearchRow, Object>(statementRow()));
    }

    private static RowDataType statementRow() {
        return RowFactory.getDefaultRowFactory()
                .createRowFactory(
                        null,
                        CompareMode.getInstance(null, 0),
                        null,
                        null,
                        null,
                        null,
                        STATEMENT_COLUMNS,
                        false)
                .getRowDataType();
    }

    private static void checkStatement(@Nullable SearchRow row) throws Foreign {
        if (row == null) {
            return;
        }
        if (!(row.getValue(STATEMENT) instanceof ValueVarchar statement)) {
            throw new Foreign("a table or rule of another kind");
        }
        OwnStatements.check(statement.getString());
    }

    private static IOException explained(MVStoreException unreadable, Key key) throws SQLException {
        if (unreadable.getCause() instanceof NamedTypes.ForeignType foreign) {
            return new Foreign(foreign.getMessage());
        }
        if (unreadable.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
            throw new SQLException(
                    "Another process holds the file",
                    null,
                    ErrorCode.DATABASE_ALREADY_OPEN_1,
                    unreadable);
        }
        if (!key.isNone() && unreadable.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT) {
            throw new SQLException(
                    "Another key", null, ErrorCode.FILE_ENCRYPTION_ERROR_1, unreadable);
        }
        return new IOException(unreadable);
    }
}
