package org.forwardplan.app;

/// Starts the program: the window, or one job on the command line.
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        System.out.println("usage: workbench [demo | new | check | export | history | rulebook]");
        System.exit(2);
    }
}
