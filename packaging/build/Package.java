import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Makes the program as a planner gets it, for the system this runs on: a folder with its own Java
/// that starts from anywhere, the same as one file to carry, and an installer.
///
/// The folder holds a start-up cache, learnt by running the program once.
///
/// Arguments: the folder of jars, the bill of materials, the folder to make it in, the version.
final class Package {

    static final String NAME = "forward-plan-workbench";
    static final String TITLE = "Forward Plan Workbench";
    static final String DESCRIPTION = "The Joint Forward Plan from duty to board paper";

    private static final String CONSOLE = "workbench";

    /// What is learned under the quicker of the two compilers starts the program with less work
    /// than what is learned under both.
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private static final List<String> MODULES =
            List.of(
                    "java.desktop",
                    "java.instrument",
                    "java.logging",
                    "java.management",
                    "java.naming",
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
    private final Path materials;
    private final Path out;
    private final String version;
    private final Path sources = Path.of("").toAbsolutePath();

    private Package(Path jars, Path materials, Path out, String version) {
        this.jars = jars.toAbsolutePath();
        this.materials = materials.toAbsolutePath();
        this.out = out.toAbsolutePath();
        this.version = version.replace("-SNAPSHOT", "");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new Package(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[3]).make();
    }

    private void make() throws IOException, InterruptedException {
        if (!Files.exists(materials)) {
            throw new IOException(
                    "There is no bill of materials, which is made online: build without --offline");
        }
        Tools.deleteTree(out);
        Files.createDirectories(out);
        var work = Files.createDirectories(out.resolve("work"));
        var program = program(work);
        learnToStart(program, work);
        archive(program);
        new Installer(program, out, work, sources).make(version);
        Tools.deleteTree(work);
        try (var made = Files.list(out)) {
            made.sorted().forEach(file -> System.out.println("Made " + sources.relativize(file)));
        }
    }

    private Path program(Path work) throws IOException {
        var input = Files.createDirectories(work.resolve("input"));
        Tools.copyAll(jars, input);
        for (var paper :
                List.of(sources.resolve("LICENSE"), sources.resolve("NOTICE"), materials)) {
            Files.copy(paper, input.resolve(paper.getFileName()));
        }
        var console = work.resolve("console.properties");
        Files.writeString(console, "win-console=true\nwin-shortcut=false\nlinux-shortcut=false\n");
        var icon = sources.resolve("packaging/icons").resolve(Desktop.here().icon("workbench"));
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
                                DESCRIPTION,
                                "--copyright",
                                "Apache License 2.0",
                                "--icon",
                                icon.toString(),
                                "--input",
                                input.toString(),
                                "--main-jar",
                                mainJar(),
                                "--main-class",
                                "org.forwardplan.app.Launcher",
                                "--add-launcher",
                                CONSOLE + "=" + console,
                                "--add-modules",
                                String.join(",", MODULES)));
        arguments.add("--jlink-options");
        arguments.add(
                "--strip-native-commands --strip-debug --no-header-files --no-man-pages"
                        + " --compress zip-6 --include-locales=en");
        for (var option : Files.readAllLines(sources.resolve("packaging/java.options"))) {
            arguments.addAll(List.of("--java-options", option));
        }
        Tools.jpackage(arguments);
        return out.resolve(Desktop.here() == Desktop.MAC ? NAME + ".app" : NAME);
    }

    private String mainJar() throws IOException {
        try (var lib = Files.list(jars)) {
            return lib.map(jar -> jar.getFileName().toString())
                    .filter(name -> name.startsWith("forward-plan-app-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// Runs the program twice: once to write down what it loads and does, once to make the cache of
    /// that. Where the window cannot be shown the papers alone teach it.
    private void learnToStart(Path program, Path work) throws IOException, InterruptedException {
        var app = program.resolve(Desktop.here().jars);
        var recorded = work.resolve("start.aotconf");
        run(program, work, QUICK + " -XX:AOTMode=record -XX:AOTConfiguration=" + recorded);
        run(
                program,
                work,
                "%s -XX:AOTMode=create -XX:AOTConfiguration=%s -XX:AOTCache=%s"
                        .formatted(QUICK, recorded, app.resolve("start.aot")));
        for (var launcher : List.of(NAME, CONSOLE)) {
            var settings = app.resolve(launcher + ".cfg");
            var lines = new ArrayList<>(Files.readAllLines(settings));
            var options = lines.indexOf("[JavaOptions]") + 1;
            lines.add(options, "java-options=-XX:AOTCache=$APPDIR/start.aot");
            // A cache that does not fit, say after an update of the system, is no reason to
            // complain.
            lines.add(options, "java-options=-Xlog:aot=off,cds=off");
            Files.write(settings, lines);
        }
    }

    private static void run(Path program, Path work, String options)
            throws IOException, InterruptedException {
        var home = Files.createDirectories(work.resolve("home"));
        var log = work.resolve("training.log");
        var training =
                new ProcessBuilder(
                                program.resolve(Desktop.here().program(CONSOLE)).toString(),
                                "demo",
                                "--tour",
                                "--out",
                                work.resolve("demo").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        var window = " -Dglass.platform=Headless -Dprism.order=sw -Duser.home=\"%s\"";
        training.environment()
                .putAll(
                        Map.of(
                                "JAVA_TOOL_OPTIONS",
                                options + window.formatted(home),
                                "DISPLAY",
                                "none",
                                "HOME",
                                home.toString()));
        var running = training.start();
        if (!running.waitFor(5, TimeUnit.MINUTES) || running.exitValue() != 0) {
            running.destroyForcibly();
            throw new IOException(
                    "The packaged program did not run through:\n" + Files.readString(log));
        }
    }

    private void archive(Path program) throws IOException, InterruptedException {
        var ending = Desktop.here().archiveEnding;
        var archive = out.resolve(NAME + "-" + version + "-portable" + ending);
        var command = new ArrayList<>(List.of("tar"));
        command.addAll(
                Desktop.here() == Desktop.LINUX
                        ? List.of(
                                "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "-czf")
                        : List.of("-a", "-cf"));
        command.addAll(List.of(archive.toString(), program.getFileName().toString()));
        var packing = new ProcessBuilder(command).directory(out.toFile()).inheritIO().start();
        if (packing.waitFor() != 0) {
            throw new IOException("The program could not be packed into " + archive);
        }
    }
}
