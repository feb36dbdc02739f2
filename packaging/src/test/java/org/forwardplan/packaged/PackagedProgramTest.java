package org.forwardplan.packaged;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

@Tag("packaged")
class PackagedProgramTest {

    private static final Path MADE = Path.of(System.getProperty("packaged.program", "."));
    private static final Path APP = MADE.resolve("forward-plan-workbench/lib/app");
    private static final Path ICON = Path.of("icons/workbench.png");

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
        var tour = run(temporary, installed().toString(), "demo", "--tour", "--out", "out");

        assertEquals(0, tour.exit(), tour.said());
        assertTrue(tour.said().contains("says every finding"), tour.said());
        assertFalse(tour.said().contains("no display"), tour.said());
    }

    @Test
    void a_double_click_on_a_plan_opens_it_in_the_installed_program() throws Exception {
        var workbench = installed();
        var folder = workbench.getParent().resolveSibling("lib");
        var menu = read(folder, "forward-plan-workbench.desktop");
        assertTrue(menu.contains("/bin/forward-plan-workbench %f"), menu);
        assertTrue(menu.contains("MimeType=application/x-forward-plan"), menu);
        var kinds = read(folder, "MimeInfo.xml");
        assertTrue(kinds.contains("application/x-forward-plan"), kinds);
        assertTrue(kinds.contains("*.fplan"), kinds);
        assertArrayEquals(
                Files.readAllBytes(ICON),
                Files.readAllBytes(folder.resolve("forward-plan-workbench.png")));
        run(temporary, workbench.toString(), "demo", "--no-window", "--out", "out");
        var plan = temporary.resolve("out/north-east-london.fplan");

        var clicked =
                process(
                                temporary,
                                Files.createTempFile(temporary, "said", ".txt"),
                                workbench.resolveSibling("forward-plan-workbench").toString(),
                                plan.toString())
                        .start();
        try {
            assertTrue(isTaken(plan, clicked), "The plan was not opened");
        } finally {
            clicked.destroyForcibly().waitFor();
        }
    }

    @Test
    void the_program_carries_the_licences_of_what_it_is_built_from() throws Exception {
        assertTrue(Files.readString(APP.resolve("NOTICE")).contains("Apache POI"));
        assertTrue(Files.readString(APP.resolve("LICENSE")).contains("Apache License"));
    }

    @Test
    void the_bill_of_materials_names_each_jar_and_its_licence() throws Exception {
        var bill = new ObjectMapper().readTree(APP.resolve("bom.json").toFile());
        assertEquals("CycloneDX", bill.path("bomFormat").asText());
        var licences = new TreeMap<String, String>();
        for (var component : bill.path("components")) {
            for (var hash : component.path("hashes")) {
                if (hash.path("alg").asText().equals("SHA-256")) {
                    licences.put(
                            hash.path("content").asText(), component.path("licenses").toString());
                }
            }
        }

        try (var jars = Files.list(APP)) {
            for (var jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                if (jar.getFileName().toString().startsWith("forward-plan-app-")) {
                    assertTrue(
                            bill.path("components")
                                    .findValuesAsText("name")
                                    .contains("forward-plan-app"));
                    continue;
                }
                var licence = licences.get(sha256(jar));
                assertNotNull(licence, jar + " is not in the bill of materials");
                assertNotEquals("[]", licence, jar.toString());
            }
        }
    }

    private static String sha256(Path file) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    }

    /// Whether another program may not write to it, because that one has it open.
    private static boolean isTaken(Path plan, Process by) throws Exception {
        var until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (by.isAlive() && System.nanoTime() < until) {
            try (var channel = FileChannel.open(plan, StandardOpenOption.WRITE);
                    var lock = channel.tryLock()) {
                if (lock == null) {
                    return true;
                }
            }
            by.waitFor(100, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    /// The command line of the installed program, unpacked from its installer.
    private Path installed() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg-deb")), "Only where .deb is known");
        var root = temporary.resolve("root");
        run(temporary, "dpkg-deb", "-x", made(".deb").toString(), root.toString());
        return root.resolve("opt/forward-plan-workbench/bin/workbench");
    }

    private static String read(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            var found = files.filter(file -> file.toString().endsWith(ending)).findFirst();
            return Files.readString(found.orElseThrow());
        }
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

    /// Runs a program to its end.
    private Run run(Path folder, String... command) throws Exception {
        var said = Files.createTempFile(temporary, "said", ".txt");
        var running = process(folder, said, command).start();
        if (!running.waitFor(3, TimeUnit.MINUTES)) {
            running.destroyForcibly();
        }
        var lines =
                Files.readAllLines(said).stream()
                        .filter(line -> !line.startsWith("Picked up"))
                        .toList();
        return new Run(running.waitFor(), String.join("\n", lines));
    }

    /// A program with a home of its own and no display.
    private ProcessBuilder process(Path folder, Path said, String... command) throws IOException {
        var home = Files.createDirectories(temporary.resolve("home")).toString();
        var process =
                new ProcessBuilder(List.of(command))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        process.environment()
                .putAll(
                        Map.of(
                                "HOME",
                                home,
                                "DISPLAY",
                                "none",
                                "JDK_JAVA_OPTIONS",
                                "",
                                "JAVA_TOOL_OPTIONS",
                                "-Dglass.platform=Headless -Dprism.order=sw -Duser.home=" + home));
        return process;
    }
}
