import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the program as a planner gets it, for the system this runs on: a folder with its own Java
/// that starts from anywhere, the same as one file to carry, and an installer where the system has
/// the tools for one.
///
/// The folder holds a start-up cache, learnt by running the program once.
///
/// Arguments: the folder of jars, the folder to make it in, the version.
final class Package {

    private static final String NAME = "forward-plan-workbench";
    private static final String TITLE = "Forward Plan Workbench";
    private static final List<String> MODULES =
            List.of(
                    "java.desktop",
                    "java.instrument",
                    "java.logging",
                    "java.management",
                    "java.naming",
                    "java.net.http",
                    "java.scripting",
                    "java.sql",
                    "java.xml.crypto",
                    "jdk.crypto.ec",
                    "jdk.localedata",
                    "jdk.unsupported",
                    "jdk.unsupported.desktop",
                    "jdk.xml.dom",
                    "jdk.zipfs",
                    "jdk.jfr",
                    "jdk.charsets");

    private final Path jars;
    private final Path out;
    private final String version;
    private final Path root = Path.of("").toAbsolutePath();

    private Package(Path jars, Path out, String version) {
        this.jars = jars.toAbsolutePath();
        this.out = out.toAbsolutePath();
        this.version = version.replace("-SNAPSHOT", "");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new Package(Path.of(args[0]), Path.of(args[1]), args[2]).make();
    }

    private enum Desktop {
        LINUX,
        WINDOWS,
        MAC;

        static Desktop here() {
            var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return name.contains("win") ? WINDOWS : name.contains("mac") ? MAC : LINUX;
        }

        String icon() {
            return switch (this) {
                case LINUX -> "workbench.png";
                case WINDOWS -> "workbench.ico";
                case MAC -> "workbench.icns";
            };
        }
    }

    private void make() throws IOException, InterruptedException {
        deleteTree(out);
        Files.createDirectories(out);
        var work = Files.createDirectories(out.resolve("work"));
        var image = image(work);
        learnToStart(image, work);
        var carried = archive(image);
        System.out.println("Made " + root.relativize(image));
        System.out.println("Made " + root.relativize(carried));
        installer(image, work);
        deleteTree(work);
    }

    private Path image(Path work) throws IOException {
        var input = Files.createDirectories(work.resolve("input"));
        try (var lib = Files.list(jars)) {
            for (var jar : lib.toList()) {
                Files.copy(jar, input.resolve(jar.getFileName()));
            }
        }
        for (var paper : List.of("LICENSE", "NOTICE")) {
            Files.copy(root.resolve(paper), input.resolve(paper));
        }
        var console = work.resolve("workbench.properties");
        Files.writeString(console, "win-console=true\nwin-shortcut=false\nlinux-shortcut=false\n");
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--type",
                                "app-image",
                                "--dest",
                                out.toString(),
                                "--name",
                                NAME,
                                "--app-version",
                                version,
                                "--vendor",
                                TITLE,
                                "--description",
                                "The Joint Forward Plan from duty to board paper",
                                "--copyright",
                                "Apache License 2.0",
                                "--icon",
                                icon().toString(),
                                "--input",
                                input.toString(),
                                "--main-jar",
                                mainJar(input),
                                "--main-class",
                                "org.forwardplan.app.Launcher",
                                "--add-launcher",
                                "workbench=" + console,
                                "--add-modules",
                                String.join(",", MODULES),
                                "--jlink-options",
                                "--strip-native-commands --strip-debug --no-header-files"
                                        + " --no-man-pages --compress zip-6"
                                        + " --include-locales=en"));
        for (var option : Files.readAllLines(root.resolve("packaging/java.options"))) {
            arguments.addAll(List.of("--java-options", option));
        }
        jpackage(arguments);
        return out.resolve(Desktop.here() == Desktop.MAC ? NAME + ".app" : NAME);
    }

    private Path icon() {
        return root.resolve("packaging/icons").resolve(Desktop.here().icon());
    }

    private static String mainJar(Path input) throws IOException {
        try (var lib = Files.list(input)) {
            return lib.map(jar -> jar.getFileName().toString())
                    .filter(name -> name.startsWith("forward-plan-app-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// Runs the program twice: once to write down what it loads and does, once to make the cache of
    /// that. Where the window cannot be shown the papers alone teach it.
    private void learnToStart(Path image, Path work) throws IOException, InterruptedException {
        var app = appFolder(image);
        var recorded = work.resolve("start.aotconf");
        var cache = app.resolve("start.aot");
        run(image, work, "-XX:AOTMode=record -XX:AOTConfiguration=" + recorded);
        run(
                image,
                work,
                "-XX:AOTMode=create -XX:AOTConfiguration=%s -XX:AOTCache=%s"
                        .formatted(recorded, cache));
        for (var launcher : List.of(NAME, "workbench")) {
            var settings = app.resolve(launcher + ".cfg");
            var lines = new ArrayList<>(Files.readAllLines(settings));
            lines.add(
                    lines.indexOf("[JavaOptions]") + 1,
                    "java-options=-XX:AOTCache=$APPDIR/start.aot");
            // A cache that does not fit, say after an update of the system, is no reason to
            // complain.
            lines.add(lines.indexOf("[JavaOptions]") + 1, "java-options=-Xlog:aot=off,cds=off");
            Files.write(settings, lines);
        }
    }

    private void run(Path image, Path work, String options)
            throws IOException, InterruptedException {
        var home = Files.createDirectories(work.resolve("home"));
        var process =
                new ProcessBuilder(
                                launcher(image).toString(),
                                "demo",
                                "--tour",
                                "--out",
                                work.resolve("demo").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(work.resolve("training.log").toFile());
        var environment = process.environment();
        environment.put(
                "JAVA_TOOL_OPTIONS",
                options
                        + " -Dglass.platform=Headless -Dprism.order=sw -Duser.home=\"%s\""
                                .formatted(home));
        environment.putAll(Map.of("DISPLAY", "none", "HOME", home.toString()));
        var running = process.start();
        if (!running.waitFor(5, TimeUnit.MINUTES) || running.exitValue() != 0) {
            running.destroyForcibly();
            throw new IOException(
                    "The packaged program did not run through:\n"
                            + Files.readString(work.resolve("training.log")));
        }
    }

    private static Path launcher(Path image) {
        return switch (Desktop.here()) {
            case LINUX -> image.resolve("bin/workbench");
            case WINDOWS -> image.resolve("workbench.exe");
            case MAC -> image.resolve("Contents/MacOS/workbench");
        };
    }

    private static Path appFolder(Path image) {
        return switch (Desktop.here()) {
            case LINUX -> image.resolve("lib/app");
            case WINDOWS -> image.resolve("app");
            case MAC -> image.resolve("Contents/app");
        };
    }

    private Path archive(Path image) throws IOException, InterruptedException {
        var ending = Desktop.here() == Desktop.LINUX ? ".tar.gz" : ".zip";
        var archive = out.resolve(NAME + "-" + version + "-portable" + ending);
        var command =
                Desktop.here() == Desktop.LINUX
                        ? List.of(
                                "tar",
                                "--sort=name",
                                "--owner=0",
                                "--group=0",
                                "--numeric-owner",
                                "-czf",
                                archive.toString(),
                                image.getFileName().toString())
                        : List.of(
                                "tar",
                                "-a",
                                "-cf",
                                archive.toString(),
                                image.getFileName().toString());
        var packing = new ProcessBuilder(command).directory(out.toFile()).inheritIO().start();
        if (packing.waitFor() != 0) {
            throw new IOException("The program could not be packed into " + archive);
        }
        return archive;
    }

    private void installer(Path image, Path work) throws IOException {
        var plans = work.resolve("plans.properties");
        Files.writeString(
                plans,
                """
                extension=fplan
                mime-type=application/x-forward-plan
                description=Forward plan
                """);
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--dest", out.toString(),
                                "--name", NAME,
                                "--app-version", version,
                                "--vendor", TITLE,
                                "--app-image", image.toString(),
                                "--license-file", root.resolve("LICENSE").toString(),
                                "--file-associations", plans.toString()));
        switch (Desktop.here()) {
            case LINUX -> {
                if (!isThere("dpkg-deb") || !isThere("fakeroot")) {
                    System.out.println("No .deb: this machine lacks dpkg-deb or fakeroot");
                    return;
                }
                arguments.addAll(
                        List.of(
                                "--type",
                                "deb",
                                "--linux-package-deps",
                                "libgtk-3-0",
                                "--linux-shortcut",
                                "--linux-menu-group",
                                "Office",
                                "--linux-app-category",
                                "editors"));
            }
            case WINDOWS ->
                    arguments.addAll(
                            List.of(
                                    "--type",
                                    "msi",
                                    "--win-per-user-install",
                                    "--win-menu",
                                    "--win-shortcut",
                                    "--win-dir-chooser",
                                    "--win-upgrade-uuid",
                                    "7f2c1c1e-9b0a-4b6f-8f56-6d4f0c7a51d2"));
            case MAC -> arguments.addAll(List.of("--type", "dmg"));
        }
        jpackage(arguments);
        try (var made = Files.list(out)) {
            made.filter(file -> file.toString().matches(".*\\.(deb|msi|dmg)"))
                    .forEach(file -> System.out.println("Made " + root.relativize(file)));
        }
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void jpackage(List<String> arguments) throws IOException {
        var said = new java.io.ByteArrayOutputStream();
        var to = new java.io.PrintStream(said, true, StandardCharsets.UTF_8);
        var tool = ToolProvider.findFirst("jpackage").orElseThrow();
        if (tool.run(to, to, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("jpackage failed:\n" + said.toString(StandardCharsets.UTF_8));
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder())
                    .forEach(file -> {
                        try {
                            Files.delete(file);
                        } catch (IOException failed) {
                            throw new UncheckedIOException(failed);
                        }
                    });
        }
    }
}
