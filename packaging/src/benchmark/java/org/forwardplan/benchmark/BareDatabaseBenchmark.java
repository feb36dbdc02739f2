package org.forwardplan.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/// The least an edit can take: one row put into a bare database and on the disk when it returns.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
public class BareDatabaseBenchmark {

    private static final String WORDS = "A sentence of a passage, as long as they are. ".repeat(8);

    private Connection database;
    private PreparedStatement insert;
    private long run;

    @Setup(Level.Trial)
    public void open() throws IOException, SQLException {
        var folder = Files.createTempDirectory("bare");
        database =
                DriverManager.getConnection("jdbc:h2:" + folder.resolve("bare") + ";WRITE_DELAY=0");
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("create table edits (id bigint primary key, said text)");
        }
        database.commit();
        insert = database.prepareStatement("insert into edits values (?, ?)");
    }

    @TearDown(Level.Trial)
    public void close() throws SQLException {
        database.close();
    }

    @Benchmark
    public void insert() throws SQLException {
        insert.setLong(1, run++);
        insert.setString(2, WORDS);
        insert.executeUpdate();
        database.commit();
    }
}
