import java.util.Locale;

/// The systems that the program is packaged for, and what differs between them.
enum Desktop {
    LINUX("png", "bin", "", "lib/app", ".tar.gz"),
    WINDOWS("ico", "", ".exe", "app", ".zip"),
    MAC("icns", "Contents/MacOS", "", "Contents/app", ".zip");

    private final String iconEnding;
    private final String programs;
    private final String programEnding;

    /// Where the jars are, in the folder of the program.
    final String jars;

    /// How the one file to carry ends.
    final String archiveEnding;

    Desktop(
            String iconEnding,
            String programs,
            String programEnding,
            String jars,
            String archiveEnding) {
        this.iconEnding = iconEnding;
        this.programs = programs;
        this.programEnding = programEnding;
        this.jars = jars;
        this.archiveEnding = archiveEnding;
    }

    static Desktop here() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") ? WINDOWS : name.contains("mac") ? MAC : LINUX;
    }

    /// What the icon of a program of that name is called.
    String icon(String program) {
        return program + "." + iconEnding;
    }

    /// Where a program is, in the folder of all of them.
    String program(String name) {
        return (programs.isEmpty() ? "" : programs + "/") + name + programEnding;
    }
}
