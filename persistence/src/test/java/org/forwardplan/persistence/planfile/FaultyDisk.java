package org.forwardplan.persistence.planfile;

import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

/// A disk on which a test can let anything go wrong at any moment. Public because the database
/// makes the paths on it.
public final class FaultyDisk extends FilePathWrapper {

    static final String BELOW = "faultydisk:";

    /// Shared, since the database makes a disk for each path.
    static final Faults DISK = new Faults();

    static void register() {
        FilePath.register(new FaultyDisk());
        DISK.mend();
    }

    /// What the database asks of a file.
    enum Operation {
        OPEN,
        SIZE,
        READ,
        WRITE,
        TRUNCATE,
        FORCE
    }

    /// What can go wrong with a disk, in the words of the system.
    enum Fault {
        FULL("No space left on device", false) {
            @Override
            boolean hits(Operation operation) {
                return operation == Operation.WRITE;
            }
        },
        TORN("No space left on device", true) {
            @Override
            boolean hits(Operation operation) {
                return operation == Operation.WRITE;
            }
        },
        DENIED("Permission denied", false) {
            @Override
            boolean hits(Operation operation) {
                return operation == Operation.WRITE
                        || operation == Operation.TRUNCATE
                        || operation == Operation.OPEN;
            }
        },
        SYNCING(
                "The process cannot access the file because it is being used by another process",
                false) {
            @Override
            boolean hits(Operation operation) {
                return operation != Operation.SIZE && operation != Operation.FORCE;
            }
        },
        UNREADABLE("Input/output error", false) {
            @Override
            boolean hits(Operation operation) {
                return operation == Operation.READ;
            }
        },
        UNFLUSHED("Input/output error", false) {
            @Override
            boolean hits(Operation operation) {
                return operation == Operation.FORCE || operation == Operation.TRUNCATE;
            }
        },
        UNPLUGGED("The network path was not found", false) {
            @Override
            boolean hits(Operation operation) {
                return true;
            }
        };

        private final String words;
        private final boolean half;

        Fault(String words, boolean half) {
            this.words = words;
            this.half = half;
        }

        /// Whether it keeps this from being done.
        abstract boolean hits(Operation operation);
    }

    /// What goes wrong, and when.
    static final class Faults {

        private @Nullable Fault fault;
        private long spared;
        private long left;
        private boolean met;
        private long asked;

        /// From the operation after `before` others that it hits, and for `times` of them.
        synchronized void breakBy(Fault now, long before, long times) {
            fault = now;
            spared = before;
            left = times;
            met = false;
            asked = 0;
        }

        synchronized void mend() {
            fault = null;
        }

        /// Whether anything has gone wrong since it was last broken.
        synchronized boolean met() {
            return met;
        }

        /// What it has been asked for, in vain or not, since it was last broken.
        synchronized long asked() {
            return asked;
        }

        private void meet(Operation operation) throws IOException {
            meet(operation, _ -> {}, ByteBuffer.allocate(0));
        }

        private synchronized void meet(Operation operation, Half half, ByteBuffer bytes)
                throws IOException {
            asked++;
            var now = fault;
            if (now == null || !now.hits(operation) || spared-- > 0 || left-- <= 0) {
                return;
            }
            met = true;
            if (now.half) {
                half.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
            }
            throw new IOException(now.words);
        }
    }

    private interface Half {
        void write(ByteBuffer bytes) throws IOException;
    }

    @Override
    public String getScheme() {
        return "faultydisk";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        DISK.meet(Operation.OPEN);
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBase {

        private final FileChannel file;

        private Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            DISK.meet(Operation.READ);
            return file.read(to);
        }

        @Override
        public int read(ByteBuffer to, long at) throws IOException {
            DISK.meet(Operation.READ);
            return file.read(to, at);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            DISK.meet(Operation.WRITE, half -> file.write(half), from);
            return file.write(from);
        }

        @Override
        public int write(ByteBuffer from, long at) throws IOException {
            DISK.meet(Operation.WRITE, half -> file.write(half, at), from);
            return file.write(from, at);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long at) throws IOException {
            file.position(at);
            return this;
        }

        @Override
        public long size() throws IOException {
            DISK.meet(Operation.SIZE);
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            DISK.meet(Operation.TRUNCATE);
            file.truncate(size);
            return this;
        }

        @Override
        public void force(boolean all) throws IOException {
            DISK.meet(Operation.FORCE);
            file.force(all);
        }

        @Override
        public FileLock tryLock(long from, long size, boolean shared) throws IOException {
            return file.tryLock(from, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
