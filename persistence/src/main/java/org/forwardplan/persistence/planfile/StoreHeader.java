package org.forwardplan.persistence.planfile;

import org.h2.mvstore.DataUtils;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// The beginning of a plan file, which says where in it the newest state stands. It can be written
/// anew: each state begins and ends with words that say what it is.
final class StoreHeader {

    private static final int BLOCK = 4096;
    private static final int FOOTER = 128;
    private static final Pattern BEGINS =
            Pattern.compile(
                    "chunk:([0-9a-f]{1,8}),[ -~]*?len:([0-9a-f]{1,8}),["
                            + " -~]*?version:([0-9a-f]{1,16})");
    private static final Pattern ENDS =
            Pattern.compile(
                    "chunk:([0-9a-f]{1,8}),len:([0-9a-f]{1,8}),version:([0-9a-f]{1,16}),fletcher:");

    private StoreHeader() {}

    /// A state of the file: where it begins, how many blocks it is long.
    private record State(String chunk, long block, long length, String version) {

        long end() {
            return (block + length) * BLOCK;
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

    /// Writes the beginning of `copy` anew, so that it names the newest state that is whole.
    ///
    /// @return false where there is none
    static boolean mend(Path copy) throws IOException {
        try (var file = new RandomAccessFile(copy.toFile(), "rw")) {
            var newest = Optional.<State>empty();
            for (var block = 2L; block * BLOCK < file.length(); block++) {
                var state = at(file, block);
                if (state.isPresent()
                        && newest.map(State::number).orElse(-1L) < state.get().number()) {
                    newest = state;
                }
            }
            if (newest.isEmpty()) {
                return false;
            }
            close(file, newest.get());
            var header = summed(newest.get().header(), BLOCK);
            for (var copyOfIt = 0; copyOfIt < 2; copyOfIt++) {
                file.seek((long) copyOfIt * BLOCK);
                file.write(header);
            }
            return true;
        }
    }

    private static Optional<State> at(RandomAccessFile file, long block) throws IOException {
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
        // What is cut off its end may be no more than the words that close it.
        return whole || state.end() > file.length() && state.end() <= file.length() + BLOCK
                ? Optional.of(state)
                : Optional.empty();
    }

    private static void close(RandomAccessFile file, State state) throws IOException {
        if (state.end() > file.length()) {
            file.setLength(state.end());
            file.seek(state.end() - FOOTER);
            file.write(summed(state.footer(), FOOTER));
        }
    }

    private static String text(RandomAccessFile file, long at) throws IOException {
        if (at < 0 || at + FOOTER > file.length()) {
            return "";
        }
        var bytes = new byte[FOOTER];
        file.seek(at);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] summed(String words, int length) {
        var bytes = words.getBytes(StandardCharsets.ISO_8859_1);
        var sum = DataUtils.getFletcher32(bytes, 0, bytes.length);
        var whole = "%s,fletcher:%x\n".formatted(words, sum).getBytes(StandardCharsets.ISO_8859_1);
        return Arrays.copyOf(whole, length);
    }
}
