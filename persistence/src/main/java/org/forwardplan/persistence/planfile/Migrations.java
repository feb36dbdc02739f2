package org.forwardplan.persistence.planfile;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/// Brings the tables of a plan file to the form this program writes.
final class Migrations {

    // A logger that nobody holds forgets its level.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Migrations() {}

    /// @param name of a file that is open already
    /// @throws org.flywaydb.core.api.FlywayException if a step fails; the file may then be half way
    static void run(String name, Format format) {
        FLYWAY.setLevel(Level.WARNING);
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(
                        PlanDatabase.url(name, PlanDatabase.Mode.WRITE), PlanDatabase.USER, "")
                .locations(format.migrations().toArray(String[]::new))
                .defaultSchema("public")
                .load()
                .migrate();
    }
}
