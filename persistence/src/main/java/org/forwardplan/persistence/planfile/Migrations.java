package org.forwardplan.persistence.planfile;

import org.flywaydb.core.Flyway;
import org.forwardplan.persistence.planfile.PlanDatabase.Mode;
import org.h2.jdbcx.JdbcDataSource;

import java.io.IOException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Brings the tables of a plan file to the form this program writes.
final class Migrations {

    // What goes wrong comes as an exception, told once. A logger that nobody holds forgets its
    // level.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Migrations() {}

    /// Opens the file for itself: constraints made over one connection fail over another until the
    /// file is opened again.
    ///
    /// @throws org.flywaydb.core.api.FlywayException if a step fails; the file may then be half way
    static void run(String name, Mode mode, Format format, Key key)
            throws SQLException, IOException {
        FLYWAY.setLevel(Level.OFF);
        try (var database = PlanDatabase.open(name, mode, key)) {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source(name, key))
                    .locations(format.migrations().toArray(String[]::new))
                    .failOnMissingLocations(true)
                    .defaultSchema("public")
                    .load()
                    .migrate();
            database.closeTidily();
        }
    }

    private static JdbcDataSource source(String name, Key key) {
        var source = new JdbcDataSource();
        source.setURL(PlanDatabase.url(name, Mode.WRITE) + key.setting());
        source.setUser(PlanDatabase.USER);
        source.setPasswordChars(key.forConnection());
        return source;
    }
}
