package org.forwardplan.persistence.planfile;

import org.forwardplan.model.journal.PlanFiles;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Lets the database keep a plan in `Name.fplan`, where it insists on `Name.mv.db`.
///
/// Also knows which plan files this process has open. On most systems, to open and close a file a
/// second time within one process gives up the lock that keeps other processes out; so that has to
/// be known without touching the file.
final class PlanFileSystem {

    private static final String SCHEME = "fplan:";
    private static final String DATABASE_EXTENSION = ".mv.db";
    private static final String RENAMING_TRIES = "6";

    // The database keeps its file systems for the whole process and makes an instance of them for
    // each path: what they
    // know together can stand nowhere else.
    private static final Map<String, Queue<GuardedChannel>> OPEN = new ConcurrentHashMap<>();

    private PlanFileSystem() {}

    /// Makes plan files known to the database, tells it to load no class that a file names, and not
    /// to insist for long where a file cannot be renamed or taken away: all it does that for is
    /// tidying. To do so again changes nothing.
    static void register() {
        System.setProperty("h2.allowedClasses", "none");
        System.setProperty("h2.maxFileRetry", RENAMING_TRIES);
        FilePath.register(new PlanPath());
    }

    /// What the database is to call a plan file.
    ///
    /// @param below the file system that holds it, such as `disk:`; empty for the usual one
    static String name(String below, Path file) {
        var path = below + file;
        return SCHEME + coded(path.substring(0, path.length() - PlanFiles.EXTENSION.length()));
    }

    static boolean isOpen(String name) {
        var channels = OPEN.get(key(name));
        return channels != null && channels.stream().anyMatch(FileChannel::isOpen);
    }

    /// @throws IOException if the disk has failed to answer since the file was opened: what the
    ///   database has read of it may not be all
    static void refuseHalfRead(String name) throws IOException {
        for (var channel : OPEN.getOrDefault(key(name), new ConcurrentLinkedQueue<>())) {
            var failure = channel.failure();
            if (failure != null) {
                throw new IOException(failure.getMessage(), failure);
            }
        }
    }

    /// Lets go of a plan file: the database keeps hold of one that it could not open.
    static void release(String name) throws IOException {
        var channels = OPEN.remove(key(name));
        if (channels != null) {
            for (var channel : channels) {
                channel.close();
            }
        }
    }

    private static String key(String name) {
        return slashed(decoded(name) + PlanFiles.EXTENSION);
    }

    private static String slashed(String path) {
        return path.replace('\\', '/');
    }

    /// A semicolon would end the name and start the settings.
    private static String coded(String path) {
        return path.replace("%", "%25").replace(";", "%3B");
    }

    private static String decoded(String name) {
        return name.substring(SCHEME.length()).replace("%3B", ";").replace("%25", "%");
    }

    private static String exchange(String path, String extension, String other) {
        return path.endsWith(extension)
                ? path.substring(0, path.length() - extension.length()) + other
                : path;
    }

    /// One path, as the database sees it. Public because the database makes them.
    public static final class PlanPath extends FilePathWrapper {

        @Override
        public String getScheme() {
            return SCHEME.substring(0, SCHEME.length() - 1);
        }

        @Override
        protected FilePath unwrap(String path) {
            return FilePath.get(exchange(decoded(path), DATABASE_EXTENSION, PlanFiles.EXTENSION));
        }

        @Override
        public FilePathWrapper wrap(FilePath base) {
            var path = exchange(base.toString(), PlanFiles.EXTENSION, DATABASE_EXTENSION);
            return getPath(SCHEME + coded(path));
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            var channel = new GuardedChannel(super.open(mode));
            var channels =
                    OPEN.computeIfAbsent(
                            slashed(getBase().toString()), _ -> new ConcurrentLinkedQueue<>());
            channels.removeIf(other -> !other.isOpen() && other.failure() == null);
            channels.add(channel);
            return channel;
        }

        /// To make a file small the database writes it anew from what it reads, and puts that in
        /// its place: not where the disk has failed to give it all.
        @Override
        public void moveTo(FilePath to, boolean replace) {
            var failed =
                    OPEN
                            .getOrDefault(
                                    slashed(to.unwrap().toString()), new ConcurrentLinkedQueue<>())
                            .stream()
                            .anyMatch(channel -> channel.failure() != null);
            if (failed) {
                throw new IllegalStateException("The file was not read to the end");
            }
            super.moveTo(to, replace);
        }
    }
}
