import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// Makes the classes that speak to the plan file from its migrations: runs them on an empty
/// database in memory, exactly as the product does, and reads back what stands there. Does nothing
/// when the migrations and this file are as they were the last time.
final class GenerateJooq {

    private static final Logger LOG = Logger.getLogger("");
    private static final String URL =
            "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path stamp = target.resolveSibling("jooq-made-from.txt");
        String madeFrom =
                contents(migrations) + Files.readString(Path.of("src/codegen/GenerateJooq.java"));
        if (Files.exists(stamp) && Files.readString(stamp).equals(madeFrom)) {
            return;
        }
        LOG.setLevel(Level.WARNING);
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        try (var connection = DriverManager.getConnection(URL, "sa", "")) {
            Flyway.configure()
                    .dataSource(URL, "sa", "")
                    .locations("filesystem:" + migrations)
                    .defaultSchema("public")
                    .load()
                    .migrate();
            var tool = new GenerationTool();
            tool.setConnection(connection);
            tool.run(configuration(target));
        }
        Files.writeString(stamp, madeFrom);
    }

    private static Configuration configuration(Path target) {
        // jOOQ ignores blanks in these patterns: "WITH TIME ZONE" would never match.
        var instants =
                new ForcedType().withName("INSTANT").withIncludeTypes("(?i:TIMESTAMP.*ZONE)");
        return new Configuration()
                .withLogging(Logging.WARN)
                .withGenerator(
                        new Generator()
                                .withDatabase(
                                        new Database()
                                                .withName("org.jooq.meta.h2.H2Database")
                                                .withInputSchema("public")
                                                .withOutputSchemaToDefault(true)
                                                .withExcludes("flyway_schema_history")
                                                .withForcedTypes(instants))
                                .withGenerate(new Generate().withComments(false).withJavadoc(false))
                                .withTarget(
                                        new Target()
                                                .withPackageName(
                                                        "org.forwardplan.persistence.planfile.schema")
                                                .withDirectory(target.toString())));
    }

    private static String contents(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            var sorted = files.sorted().toList();
            var all = new StringBuilder();
            for (Path file : sorted) {
                all.append(file.getFileName()).append('\n').append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
