package org.forwardplan.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

class OfflineTest {

    @TempDir private Path temporary;

    @Test
    void the_program_asks_nothing_of_a_network_whatever_page_is_open() throws Exception {
        var said = watched("demo", "--tour", "--out", temporary.resolve("out").toString());

        assertTrue(said.contains("says every finding"), said);
        assertFalse(said.contains("no display"), said);
        assertEquals(List.of(), attempts(said), said);
    }

    @Test
    void each_way_to_a_network_would_have_been_seen() throws Exception {
        var said = watched(NetworkWatch.TRY_EACH);

        assertEquals(
                List.of(
                        "a socket",
                        "a socket",
                        "a datagram socket",
                        "a channel to a host",
                        "the address of planning.example"),
                attempts(said),
                said);
    }

    private static String thisComputer() throws IOException {
        var name = Path.of("/proc/sys/kernel/hostname");
        return Files.exists(name) ? Files.readString(name).strip() : "";
    }

    private static List<String> attempts(String said) {
        return said.lines()
                .filter(line -> line.startsWith(IllegalStateException.class.getName()))
                .map(line -> line.substring(line.indexOf(NetworkWatch.SEEN)))
                .map(line -> line.substring(NetworkWatch.SEEN.length()))
                .toList();
    }

    private String watched(String... arguments) throws Exception {
        var services = Files.createDirectories(temporary.resolve("watch/META-INF/services"));
        Files.writeString(
                services.resolve("java.net.spi.InetAddressResolverProvider"),
                NetworkWatch.class.getName());
        var said = temporary.resolve("said.txt");
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Duser.home=" + temporary,
                                "-Dthis-computer=" + thisComputer(),
                                "-Djava.nio.channels.spi.SelectorProvider="
                                        + WatchedChannels.class.getName(),
                                "-cp",
                                temporary.resolve("watch")
                                        + File.pathSeparator
                                        + System.getProperty("java.class.path"),
                                NetworkWatch.class.getName()));
        command.addAll(List.of(arguments));
        var watched =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        watched.environment().put("DISPLAY", "none");
        var process = watched.start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return Files.readString(said);
    }
}
