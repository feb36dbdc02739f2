package org.forwardplan.persistence.planfile;

import org.h2.Driver;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Consumer;

/// A sound plan file into which somebody has put something of their own.
record CraftedPlan(Path file) {

    private static final String STATEMENTS = "table.0";

    /// Opens it as any program that uses the same database would.
    void with(String... statements) throws SQLException {
        PlanFileSystem.register();
        var user = new Properties();
        user.setProperty("user", PlanDatabase.USER);
        user.setProperty("password", "");
        var url = PlanDatabase.url(name(), PlanDatabase.Mode.WRITE);
        try (var connection = new Driver().connect(url, user);
                var sql = connection.createStatement()) {
            for (var statement : statements) {
                sql.execute(statement);
            }
            sql.execute("shutdown compact");
        }
    }

    /// Puts one that the database would never keep in place of another.
    void withStatement(String begins, String statement) throws IOException {
        below(store -> {
            var rows = store.openMap(STATEMENTS, Vetting.statements());
            for (var row : rows.entrySet()) {
                var changed = row.getValue();
                var sql = changed.getCurrentValue().getValue(3).getString();
                if (sql.startsWith(begins)) {
                    changed.getCurrentValue().setValue(3, org.h2.value.ValueVarchar.get(statement));
                    rows.remove(row.getKey());
                    rows.put(row.getKey(), changed);
                    return;
                }
            }
            throw new IllegalStateException("No statement begins " + begins);
        });
    }

    /// Names a class for the values of some table.
    void withType(String named) throws IOException {
        below(store ->
                store.openMap(
                                "_",
                                new MVMap.Builder<String, String>()
                                        .keyType(StringDataType.INSTANCE)
                                        .valueType(new Name()))
                        .put("0badc0de", named));
    }

    /// Keeps an object as Java writes it.
    void withObject(Object kept) throws IOException {
        below(store ->
                store.<Object, Object>openMap("openTransactions").put(1, new Object[] {kept}));
    }

    private void below(Consumer<MVStore> change) throws IOException {
        PlanFileSystem.register();
        var store = new MVStore.Builder().fileName(name() + ".mv.db").open();
        change.accept(store);
        store.close();
        PlanFileSystem.release(name());
    }

    private String name() {
        return PlanFileSystem.name("", file);
    }

    private static final class Name extends BasicDataType<String> {

        @Override
        public int getMemory(String name) {
            return name.length();
        }

        @Override
        public void write(WriteBuffer to, String name) {
            to.putVarInt(name.length()).putStringData(name, name.length());
        }

        /// What stands there already is left out of sight: names are all of it that matters.
        @Override
        public String read(ByteBuffer from) {
            return new NamedTypes().read(from);
        }

        @Override
        public String[] createStorage(int size) {
            return new String[size];
        }
    }
}
