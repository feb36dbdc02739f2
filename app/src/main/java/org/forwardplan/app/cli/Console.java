package org.forwardplan.app.cli;

import org.forwardplan.model.jobs.Progress;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a command says what it found (`out`) and what went wrong (`err`).
///
/// @param watched true where somebody sits in front of `err`, so that progress is worth showing
public record Console(PrintStream out, PrintStream err, boolean watched) {

    private static final int WIDTH = 78;

    public static Console ofThisProcess() {
        return new Console(
                stream(FileDescriptor.out, System.out.charset()),
                stream(FileDescriptor.err, System.err.charset()),
                errIsTerminal());
    }

    /// Shows how far a job is, on one line that is wiped when it is done.
    Progress progress() {
        if (!watched) {
            return Progress.SILENT;
        }
        return new Progress() {
            @Override
            public void report(long done, long total, String what) {
                var line = "%d of %d: %s".formatted(done, total, what);
                line = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
                err.print(
                        "\r"
                                + (done < total
                                        ? line + " ".repeat(WIDTH - line.length())
                                        : " ".repeat(WIDTH) + "\r"));
                err.flush();
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    /// A machine without a language set would print every curly quote as a question mark.
    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(
                new FileOutputStream(descriptor),
                true,
                charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
    }

    private static boolean errIsTerminal() {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            return false;
        }
        var err = Path.of("/proc/self/fd/2");
        try {
            return !Files.exists(err) || Files.readSymbolicLink(err).startsWith("/dev");
        } catch (IOException unknown) {
            return false;
        }
    }
}
