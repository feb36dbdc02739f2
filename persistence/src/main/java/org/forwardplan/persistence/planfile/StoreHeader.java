package org.forwardplan.persistence.planfile;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SingleFileStore;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The beginning of a plan file, which says where in it the newest state stands. It can be written
/// anew: each state begins and ends with words that say what it is.
final class StoreHeader {

    private static final int BLOCK = 4096;
    private static final int FOOTER = 128;
    private static final long FIRST = 2;
    private static final Pattern BEGINS =
            Pattern.compile(
                    "chunk:([0-9a-f]{1,8}),[ -~]*?len:([0-9a-f]{1,8}),["
                            + " -~]*?version:([0-9a-f]{1,16})");
    private static final Pattern ENDS =
            Pattern.compile(
                    "chunk:([0-9a-f]{1,8}),len:([0-9a-f]{1,8}),version:([0-9a-f]{1,16}),fletcher:");

    private StoreHeader() {}

    /// A state of the file: where it begins, how many blocks it is long.
    record State(String chunk, long block, long length, String version) {

        long end() {
            return (block + length) * BLOCK;
        }

        /// What is cut off its end may be no more than the words that close it.
        boolean cutOff(long length) {
            return end() > length && end() <= length + BLOCK;
        }

        String header() {
            return "H:2,block:%x,blockSize:%x,chunk:%s,created:0,format:3,version:%s"
                    .formatted(block, BLOCK, chunk, version);
        }

        String footer() {
            return "chunk:%s,len:%x,version:%s".formatted(chunk, length, version);
        }

        long number() {
            return Long.parseUnsignedLong(version, 16);
        }
    }

    /// The bytes of a plan file, as they are where it is not encrypted.
    private interface Bytes {

        long length() throws IOException;

        /// As many as say where a state begins or ends.
        byte[] read(long at) throws IOException;
    }

    private record OfFile(FileChannel file) implements Bytes {

        @Override
        public long length() throws IOException {
            return file.size();
        }

        @Override
        public byte[] read(long at) {
            var bytes = new byte[FOOTER];
            DataUtils.readFully(file, at, ByteBuffer.wrap(bytes));
            return bytes;
        }
    }

    private record OfStore(SingleFileStore store) implements Bytes {

        @Override
        public long length() {
            return store.size();
        }

        @Override
        public byte[] read(long at) {
            var bytes = new byte[FOOTER];
            store.readFully(null, at, FOOTER).get(bytes);
            return bytes;
        }
    }

    /// The states that stand whole in a file, the newest first. Those before it may rest on blocks
    /// that have been written over since.
    ///
    /// @return none where the key is that of another file
    static List<State> of(Path file, Key key) throws IOException {
        try (var read = key.channel(file, StandardOpenOption.READ)) {
            return in(new OfFile(read), 0);
        } catch (MVStoreException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /// Whether a newer state stands whole in a file than the one the database takes for the newest.
    /// Where something is broken between the two it goes back to the older, says nothing, and
    /// writes over the newer.
    static boolean passedOver(MVStore open) throws IOException {
        if (!(open.getFileStore() instanceof SingleFileStore store)) {
            return false;
        }
        var file = new OfStore(store);
        var current = open.getCurrentVersion();
        var alone =
                at(file, FIRST)
                        .filter(it -> it.number() == current && it.end() >= store.size())
                        .isPresent();
        // One that was being written when the computer stopped was never told of as done.
        return !alone && in(file, current + 1).stream().anyMatch(it -> !it.cutOff(store.size()));
    }

    /// @param from the lowest number that counts
    private static List<State> in(Bytes file, long from) throws IOException {
        var states = new ArrayList<State>();
        for (var block = FIRST; block * BLOCK < file.length(); block++) {
            at(file, block).filter(state -> state.number() >= from).ifPresent(states::add);
        }
        states.sort(Comparator.comparingLong(State::number).reversed());
        return states;
    }

    /// Writes the beginning of `copy` anew, so that it names this state.
    ///
    /// @param newer those that came later; they are made unreadable, for the database would find
    ///   them
    static void name(Path copy, Key key, State state, List<State> newer) throws IOException {
        try (var file = key.channel(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (var later : newer) {
                write(file, later.block() * BLOCK, new byte[FOOTER]);
                if (later.end() <= file.size()) {
                    write(file, later.end() - FOOTER, new byte[FOOTER]);
                }
            }
            if (state.end() > file.size()) {
                write(file, state.end() - FOOTER, summed(state.footer(), FOOTER));
            }
            var header = summed(state.header(), BLOCK);
            for (var copyOfIt = 0; copyOfIt < FIRST; copyOfIt++) {
                write(file, (long) copyOfIt * BLOCK, header);
            }
        } catch (MVStoreException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static void write(FileChannel file, long at, byte[] bytes) {
        DataUtils.writeFully(file, at, ByteBuffer.wrap(bytes));
    }

    private static Optional<State> at(Bytes file, long block) throws IOException {
        var begins = BEGINS.matcher(text(file, block * BLOCK));
        if (!begins.lookingAt()) {
            return Optional.empty();
        }
        var length = Long.parseLong(begins.group(2), 16);
        var state = new State(begins.group(1), block, length, begins.group(3));
        var ends = ENDS.matcher(text(file, state.end() - FOOTER));
        var whole =
                ends.lookingAt()
                        && ends.group(1).equals(state.chunk())
                        && ends.group(3).equals(state.version());
        return whole || state.cutOff(file.length()) ? Optional.of(state) : Optional.empty();
    }

    private static String text(Bytes file, long at) throws IOException {
        return at < 0 || at + FOOTER > file.length()
                ? ""
                : new String(file.read(at), StandardCharsets.ISO_8859_1);
    }

    private static byte[] summed(String words, int length) {
        var bytes = words.getBytes(StandardCharsets.ISO_8859_1);
        var sum = DataUtils.getFletcher32(bytes, 0, bytes.length);
        var whole = "%s,fletcher:%x\n".formatted(words, sum).getBytes(StandardCharsets.ISO_8859_1);
        return Arrays.copyOf(whole, length);
    }
}
