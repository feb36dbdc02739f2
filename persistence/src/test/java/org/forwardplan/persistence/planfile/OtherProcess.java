package org.forwardplan.persistence.planfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Another Java process, started by a test and ended with it.
record OtherProcess(Process process, BufferedReader output) implements AutoCloseable {

    static OtherProcess start(Class<?> main, String... arguments) throws IOException {
        // The tests' own class path may be a jar that only names the others.
        var classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        var command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Dfile.encoding=UTF-8",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                classPath,
                                main.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new OtherProcess(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /// The next line it prints; waits for it.
    String line() throws IOException {
        var line = output.readLine();
        return line == null ? "(ended)" : line;
    }

    /// Ends it at once, and gives what it had printed and nobody has read: whole lines only.
    List<String> kill() throws IOException {
        // Ending it by Process would also throw away what it had printed.
        process.toHandle().destroyForcibly();
        process.onExit().join();
        var rest = new StringWriter();
        output.transferTo(rest);
        var text = rest.toString();
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
