package org.forwardplan.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Runs jobs in processes of their own, one after the other and in turn, so that whatever else the
/// machine does falls on all of them alike.
record Processes(Path folder) {

    /// Windows are drawn in memory.
    static final List<String> WINDOWLESS =
            List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "-Dorg.jooq.no-logo=true",
                    "-Dorg.jooq.no-tips=true");

    private static final int ROUNDS = 3;

    /// @param milliseconds in the middle of all rounds
    /// @param memory the most the process held, in MB, in the middle of all rounds; 0 where unknown
    record Took(double milliseconds, long memory) {}

    /// The heap that Java takes by itself: a quarter of the machine's memory.
    static final List<String> USUAL_HEAP = List.of();

    static List<String> heap(int megabytes) {
        return List.of("-Xmx%dm".formatted(megabytes));
    }

    /// With the usual heap.
    ///
    /// @param jobs as [Trial] knows them
    List<Took> trials(int size, List<String> jobs) throws IOException {
        return trials(size, jobs, USUAL_HEAP);
    }

    /// @param jobs as [Trial] knows them
    List<Took> trials(int size, List<String> jobs, List<String> heap) throws IOException {
        var all = new ArrayList<List<Took>>();
        jobs.forEach(_ -> all.add(new ArrayList<>()));
        for (var round = 0; round < ROUNDS; round++) {
            for (var at = 0; at < jobs.size(); at++) {
                var command =
                        java(
                                heap,
                                Trial.class,
                                jobs.get(at),
                                String.valueOf(size),
                                folder.toString());
                var said = last(command).split(" ");
                all.get(at).add(new Took(Double.parseDouble(said[0]), Long.parseLong(said[1])));
            }
        }
        return all.stream().map(Processes::middle).toList();
    }

    /// Programs that print how many milliseconds they took.
    List<Took> starts(List<List<String>> commands) throws IOException {
        var all = new ArrayList<List<Took>>();
        commands.forEach(_ -> all.add(new ArrayList<>()));
        for (var round = 0; round < 2 * ROUNDS + 1; round++) {
            for (var at = 0; at < commands.size(); at++) {
                all.get(at).add(new Took(Double.parseDouble(last(commands.get(at))), 0));
            }
        }
        return all.stream().map(Processes::middle).toList();
    }

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> java(List<String> heap, Class<?> program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(program());
        command.addAll(heap);
        command.addAll(WINDOWLESS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /// The last line a program prints.
    static String said(Class<?> program, Path plan) throws IOException {
        return last(java(USUAL_HEAP, program, plan.toString()));
    }

    static String last(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        try (var out = process.inputReader()) {
            var lines = out.lines().filter(line -> !line.isBlank()).toList();
            var code = process.waitFor();
            if (code != 0 || lines.isEmpty()) {
                throw new IllegalStateException("%s ended with %d".formatted(command, code));
            }
            return lines.getLast().strip();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("Nobody waits for the benchmark any more", stopped);
        }
    }

    private static Took middle(List<Took> rounds) {
        var times = rounds.stream().mapToDouble(Took::milliseconds).sorted().toArray();
        var held = rounds.stream().mapToLong(Took::memory).sorted().toArray();
        return new Took(times[times.length / 2], held[held.length / 2]);
    }
}
