package org.forwardplan.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

@Tag("packaged")
class PackagedProgramTest {

    private static final Path MADE = Path.of(System.getProperty("packaged.program", "."));

    @TempDir private Path temporary;

    /// What a run printed and how it ended.
    private record Run(int exit, String said) {}

    @Test
    void the_portable_program_makes_the_sample_plan_and_its_papers_wherever_it_is_put()
            throws Exception {
        var unpacked = Files.createDirectories(temporary.resolve("on a stick"));
        run(temporary, "tar", "-xzf", made(".tar.gz").toString(), "-C", unpacked.toString());
        var program = unpacked.resolve("forward-plan-workbench/bin/workbench").toString();

        var demo = run(unpacked, program, "demo", "--no-window", "--out", "out");

        assertEquals(0, demo.exit(), demo.said());
        assertTrue(demo.said().contains("says every finding"), demo.said());
        assertEquals(
                List.of(
                        "duties-checklist.docx",
                        "duties-checklist.xlsx",
                        "joint-forward-plan.docx",
                        "north-east-london.fplan",
                        "public-summary.docx",
                        "reference-volume.docx"),
                names(unpacked.resolve("out")));
    }

    @Test
    void the_installed_program_shows_every_page_of_the_sample_plan() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg-deb")), "Only where .deb is known");
        var root = temporary.resolve("root");
        run(temporary, "dpkg-deb", "-x", made(".deb").toString(), root.toString());
        var program = root.resolve("opt/forward-plan-workbench/bin/workbench").toString();

        var tour = run(temporary, program, "demo", "--tour", "--out", "out");

        assertEquals(0, tour.exit(), tour.said());
        assertTrue(tour.said().contains("says every finding"), tour.said());
        var menu = root.resolve("opt/forward-plan-workbench/lib");
        assertTrue(names(menu).stream().anyMatch(it -> it.endsWith(".desktop")), "No menu entry");
        assertTrue(
                names(menu).stream().anyMatch(it -> it.endsWith("MimeInfo.xml")),
                "Plans do not open by double click");
    }

    @Test
    void the_program_carries_the_licences_of_what_it_is_built_from() throws Exception {
        var app = MADE.resolve("forward-plan-workbench/lib/app");

        assertTrue(Files.readString(app.resolve("NOTICE")).contains("Apache POI"));
        assertTrue(Files.readString(app.resolve("LICENSE")).contains("Apache License"));
    }

    private static Path made(String ending) throws IOException {
        try (var files = Files.list(MADE)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// Runs a program with a home of its own and no display.
    private Run run(Path folder, String... command) throws Exception {
        var home = Files.createDirectories(temporary.resolve("home"));
        var said = Files.createTempFile(temporary, "said", ".txt");
        var process =
                new ProcessBuilder(new ArrayList<>(List.of(command)))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        process.environment()
                .putAll(
                        Map.of(
                                "HOME",
                                home.toString(),
                                "DISPLAY",
                                "none",
                                "JDK_JAVA_OPTIONS",
                                "",
                                "JAVA_TOOL_OPTIONS",
                                "-Dglass.platform=Headless -Dprism.order=sw -Duser.home=" + home));
        var running = process.start();
        if (!running.waitFor(3, TimeUnit.MINUTES)) {
            running.destroyForcibly();
        }
        var lines =
                Files.readAllLines(said).stream()
                        .filter(line -> !line.startsWith("Picked up"))
                        .toList();
        return new Run(running.waitFor(), String.join("\n", lines));
    }
}
