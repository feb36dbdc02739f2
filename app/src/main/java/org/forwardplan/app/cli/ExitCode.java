package org.forwardplan.app.cli;

/// What a command answers to whoever started it.
final class ExitCode {

    static final int FINE = 0;
    static final int FINDINGS = 1;
    static final int BAD_USE = 2;
    static final int BUG = 3;

    private ExitCode() {}
}
