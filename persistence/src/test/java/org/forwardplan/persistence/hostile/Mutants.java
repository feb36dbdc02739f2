package org.forwardplan.persistence.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Files that were sound until something happened to them: bytes turned, lost, doubled or swapped,
/// or words put in that mean harm. In a zip it mostly happens to one of the files within, for
/// damage outside them is found at once.
public final class Mutants {

    private static final List<String> HARM =
            List.of(
                    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
                    "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
                    "&b;",
                    "&#0;",
                    "&#xFFFF;",
                    "<w:p><w:tbl><w:tr><w:tc>",
                    "<div><table><tr><td>".repeat(300),
                    "</a>",
                    "\"",
                    "../../../../etc/passwd",
                    "http://planning.example/x",
                    "99999999999999999999",
                    "-1",
                    "NaN",
                    "1e308",
                    "r=\"ZZZZZZ1\"",
                    "r=\"A1048577\"",
                    "A".repeat(70_000),
                    "[".repeat(5_000),
                    "{a: ".repeat(500),
                    "&a [*a, *a]",
                    "!!java.lang.ProcessBuilder [[touch]]",
                    "\t\t\t\t- ",
                    "\u0000",
                    "\uFFFE\uD800");

    private final Random random;

    private Mutants(Random random) {
        this.random = random;
    }

    /// The same number makes the same mutant.
    public static byte[] of(byte[] sound, int number) throws IOException {
        var mutants = new Mutants(new Random(number));
        return isZip(sound) && number % 4 != 0 ? mutants.within(sound) : mutants.changed(sound);
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private byte[] within(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        var names = List.copyOf(entries.keySet());
        var name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(12)) {
            case 0 -> entries.remove(name);
            case 1 -> entries.put("../" + name, new byte[] {1});
            case 2 -> entries.put(name, entries.get(names.get(random.nextInt(names.size()))));
            default -> entries.put(name, changed(entries.get(name)));
        }
        return zipped(entries);
    }

    private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private byte[] changed(byte[] sound) {
        var now = sound;
        for (var times = 1 + random.nextInt(3); times > 0 && now.length > 0; times--) {
            now = once(now);
        }
        return now;
    }

    private byte[] once(byte[] was) {
        var at = random.nextInt(was.length);
        var to = Math.min(was.length, at + 1 + random.nextInt(1 << (1 + random.nextInt(10))));
        return switch (random.nextInt(7)) {
            case 0 -> turned(was, at);
            case 1 -> joined(was, at, new byte[0], to);
            case 2 -> Arrays.copyOf(was, at);
            case 3 -> joined(was, to, new byte[0], at);
            case 4 -> joined(was, at, many(Arrays.copyOfRange(was, at, to)), at);
            case 5 -> joined(was, at, random(to - at), to);
            default ->
                    joined(
                            was,
                            at,
                            HARM.get(random.nextInt(HARM.size())).getBytes(StandardCharsets.UTF_8),
                            at);
        };
    }

    private byte[] turned(byte[] was, int at) {
        var now = was.clone();
        now[at] ^= (byte) (1 << random.nextInt(8));
        return now;
    }

    private byte[] many(byte[] some) {
        var all = new ByteArrayOutputStream();
        for (var times = 1 + random.nextInt(200); times > 0; times--) {
            all.writeBytes(some);
        }
        return all.toByteArray();
    }

    private byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /// The beginning as far as `until`, then `between`, then all from `from` on.
    private static byte[] joined(byte[] was, int until, byte[] between, int from) {
        var all = new ByteArrayOutputStream();
        all.write(was, 0, until);
        all.writeBytes(between);
        all.write(was, from, was.length - from);
        return all.toByteArray();
    }
}
