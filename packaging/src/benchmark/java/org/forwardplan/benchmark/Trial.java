package org.forwardplan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// One job in a process of its own, from the start of its work to its end, with the most memory the
/// process ever held.
final class Trial {

    private Trial() {}

    /// A job to be measured, in two steps: what must be there before, and what is measured.
    @FunctionalInterface
    interface Work {
        /// @param folder to write to
        /// @param size how much of it, in the unit of the job
        Runnable prepare(Path folder, int size) throws IOException;
    }

    private static final Map<String, Work> ALL = new TreeMap<>();

    static {
        ALL.putAll(WordTrials.ALL);
        ALL.putAll(ExcelTrials.ALL);
        ALL.putAll(PlanTrials.ALL);
    }

    /// Prints the milliseconds the job took and the most memory in MB, on one line.
    ///
    /// @param args the job, its size, the folder
    public static void main(String[] args) throws IOException {
        var work = ALL.get(args[0]);
        if (work == null) {
            throw new IllegalArgumentException("No job is called " + args[0]);
        }
        var job = work.prepare(Path.of(args[2]), Integer.parseInt(args[1]));
        var start = System.nanoTime();
        job.run();
        var took = (System.nanoTime() - start) / 1_000_000.0;
        System.out.printf("%n%.1f %d%n", took, mostMemory());
    }

    /// What the system says this process held at most, where it says so; else the heap in use.
    private static long mostMemory() throws IOException {
        var status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            for (var line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
        }
        var here = Runtime.getRuntime();
        return (here.totalMemory() - here.freeMemory()) >> 20;
    }
}
