package org.forwardplan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The page that tells what was measured. Parts that were not measured this time stay as they were.
final class Report {

    private final List<Part> parts = new ArrayList<>();

    private record Part(String title, List<String> lines) {}

    /// Begins a part, with what its rows have in common.
    void part(String title, String words, String... heads) {
        var lines = new ArrayList<String>();
        lines.add(words);
        lines.add("");
        lines.add("| " + String.join(" | ", heads) + " |");
        lines.add("|" + "---|".repeat(heads.length));
        parts.add(new Part(title, lines));
        System.out.println("\n" + title);
    }

    void row(Object... cells) {
        var line = new StringBuilder("|");
        for (var cell : cells) {
            line.append(' ').append(cell).append(" |");
        }
        parts.getLast().lines().add(line.toString());
        System.out.println(line);
    }

    static String milliseconds(double value) {
        return value < 10
                ? String.format(Locale.UK, "%.2f", value)
                : String.format(Locale.UK, "%,.0f", value);
    }

    static String ratio(double ours, double other) {
        return String.format(Locale.UK, "%.2f", ours / other);
    }

    static String met(boolean met) {
        return met ? "met" : "missed";
    }

    void writeTo(Path file) throws IOException {
        var text = new StringBuilder(opening());
        var kept = before(file);
        for (var part : parts) {
            kept.removeIf(it -> it.title().equals(part.title()));
        }
        kept.addAll(parts);
        for (var part : kept) {
            text.append("\n## ").append(part.title()).append("\n\n");
            part.lines().forEach(line -> text.append(line).append('\n'));
        }
        Files.writeString(file, text);
    }

    private static String opening() {
        return """
        # How long things take

        `./mvnw -Pbenchmark verify` measures the main jobs and writes this page; nothing in the build fails because of a
        time. `-Dbenchmark.only=word` measures one part: `start`, `plan`, `open`, `frames`, `word`, `excel` or `returns`. What is
        compared was measured in turn, in one run. Times are in milliseconds, memory is the most that a process
        held, in MB, with the heap that Java takes by itself (a quarter of the machine's memory) where no other is named.

        Each part says when it was measured, on %d processors with Java %s.
        """
                .formatted(Runtime.getRuntime().availableProcessors(), Runtime.version());
    }

    static String today() {
        return "Measured on %s."
                .formatted(
                        LocalDate.now()
                                .format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)));
    }

    private static List<Part> before(Path file) throws IOException {
        var parts = new ArrayList<Part>();
        if (!Files.exists(file)) {
            return parts;
        }
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith("## ")) {
                parts.add(new Part(line.substring(3), new ArrayList<>()));
            } else if (!parts.isEmpty()) {
                parts.getLast().lines().add(line);
            }
        }
        parts.forEach(part -> {
            while (!part.lines().isEmpty() && part.lines().getFirst().isBlank()) {
                part.lines().removeFirst();
            }
            while (!part.lines().isEmpty() && part.lines().getLast().isBlank()) {
                part.lines().removeLast();
            }
        });
        return parts;
    }
}
