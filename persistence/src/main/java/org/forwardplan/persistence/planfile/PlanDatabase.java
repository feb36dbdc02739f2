package org.forwardplan.persistence.planfile;

import org.h2.Driver;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A plan file as the database sees it: one connection, all tables behind it.
final class PlanDatabase implements AutoCloseable {

    static final String USER = "sa";

    /// `WRITE_DELAY=0`: what is committed is in the file, whatever becomes of the program.
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    private static final Logger LOG = Logger.getLogger(PlanDatabase.class.getName());

    // jOOQ greets on the first use. A logger that nobody holds forgets its level.
    private static final Logger JOOQ = Logger.getLogger("org.jooq");

    /// What may be done with the file.
    enum Mode {
        CREATE(""),
        WRITE(";IFEXISTS=TRUE"),
        READ(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");

        private final String settings;

        Mode(String settings) {
            this.settings = settings;
        }
    }

    private final String name;
    private final Connection connection;
    private final DSLContext sql;

    private PlanDatabase(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
        this.sql = DSL.using(connection, SQLDialect.H2);
    }

    /// @param name as [PlanFileSystem] gives it
    /// @throws SQLException if it cannot be opened; then nothing holds on to the file
    static PlanDatabase open(String name, Mode mode, Key key) throws SQLException, IOException {
        JOOQ.setLevel(Level.WARNING);
        PlanFileSystem.register();
        try {
            if (mode != Mode.CREATE) {
                Vetting.check(name, key);
                PlanFileSystem.refuseHalfRead(name);
            }
            var opened =
                    new PlanDatabase(
                            name, new Driver().connect(url(name, mode) + key.setting(), user(key)));
            return opened.whole();
        } catch (SQLException | IOException failed) {
            try {
                PlanFileSystem.refuseHalfRead(name);
            } finally {
                PlanFileSystem.release(name);
            }
            throw failed;
        }
    }

    private PlanDatabase whole() throws IOException {
        try {
            PlanFileSystem.refuseHalfRead(name);
            return this;
        } catch (IOException half) {
            close();
            throw half;
        }
    }

    /// Asks a file that is open already, over a connection of its own: it neither waits for the
    /// other nor ends it.
    static <T> T beside(String name, Key key, Function<DSLContext, T> request) throws SQLException {
        try (var connection =
                new Driver().connect(url(name, Mode.WRITE) + key.setting(), user(key))) {
            return request.apply(DSL.using(connection, SQLDialect.H2));
        }
    }

    static String url(String name, Mode mode) {
        return "jdbc:h2:" + name + SETTINGS + mode.settings;
    }

    private static Properties user(Key key) {
        var user = new Properties();
        user.setProperty("user", USER);
        user.put("password", key.forConnection());
        return user;
    }

    DSLContext sql() {
        return sql;
    }

    /// Lets go of the file and leaves it as it is.
    @Override
    public void close() {
        end("shutdown immediately");
    }

    /// Lets go of the file and leaves it small: each commit has added to it. Nothing older than the
    /// last commit is left in it that could be taken for the plan if the file were damaged.
    void closeTidily() {
        end("shutdown compact");
    }

    /// Never fails: all that was committed is in the file already, and what might fail is only
    /// tidying.
    private void end(String shutdown) {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute(shutdown);
        } catch (SQLException untidy) {
            LOG.log(Level.FINE, "Let go of a plan file without tidying it", untidy);
        }
        try {
            PlanFileSystem.release(name);
        } catch (IOException held) {
            LOG.log(Level.FINE, "A plan file may still be held", held);
        }
    }
}
