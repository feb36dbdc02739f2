package org.forwardplan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// Starts of the program from the jars it is made of, with and without the start-up cache that the
/// packaged program has, and of a bare window beside them.
final class Starts {

    private final Path folder;
    private final Path sample;
    private final String classPath;

    /// @param lib the program's own jars
    Starts(Path folder, Path lib, Path sample) throws IOException {
        this.folder = folder;
        this.sample = sample;
        var own = jar(folder.resolve("start.jar"), StartUp.class, BareWindow.class);
        try (var jars = Files.list(lib)) {
            classPath =
                    Stream.concat(Stream.of(own), jars.sorted())
                            .map(Path::toString)
                            .collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }

    List<String> bare() {
        return command(List.of(), BareWindow.class);
    }

    List<String> plain() {
        return command(List.of(), StartUp.class, sample.toString());
    }

    /// Starts the program once to learn what it needs, as the packaged one is taught, and answers
    /// how it starts from then on.
    List<String> cached() throws IOException {
        var cache = folder.resolve("start.aot");
        Processes.last(
                command(
                        List.of("-XX:TieredStopAtLevel=1", "-XX:AOTCacheOutput=" + cache),
                        StartUp.class,
                        sample.toString()));
        return command(List.of("-XX:AOTCache=" + cache), StartUp.class, sample.toString());
    }

    private List<String> command(List<String> options, Class<?> program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Processes.program());
        command.addAll(options);
        command.addAll(Processes.WINDOWLESS);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /// A jar of these classes and those within them: a cache takes no folders.
    private static Path jar(Path jar, Class<?>... classes) throws IOException {
        var home = classes[0].getPackageName().replace('.', '/');
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var each : classes) {
                var from =
                        Path.of(each.getProtectionDomain().getCodeSource().getLocation().getPath());
                try (var files = Files.list(from.resolve(home))) {
                    for (var file : files.sorted().toList()) {
                        var name = file.getFileName().toString();
                        if (name.startsWith(each.getSimpleName())) {
                            out.putNextEntry(new ZipEntry(home + "/" + name));
                            Files.copy(file, out);
                            out.closeEntry();
                        }
                    }
                }
            }
        }
        return jar;
    }
}
