package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The manual as it lies in the folder: nothing missing, nothing left over.
class ManualTest {

    private static final long LARGEST_PICTURE = 200_000;

    private final ManualPages manual = ManualPages.ofThisBuild();

    @Test
    void every_picture_in_the_folder_is_shown_and_every_picture_shown_is_there()
            throws IOException {
        try (var files = Files.list(manual.folder().resolve("pictures"))) {
            var there =
                    files.map(file -> file.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(manual.shown(), there);
        }
    }

    @Test
    void every_link_leads_to_a_file() throws IOException {
        for (var link : manual.links()) {
            assertTrue(Files.exists(link.to()), link.page() + " links to " + link.to());
        }
    }

    @Test
    void the_index_leads_to_every_page() throws IOException {
        var index = manual.folder().resolve("README.md");
        var led =
                manual.links().stream()
                        .filter(link -> link.page().equals(index))
                        .map(ManualPages.Link::to)
                        .toList();
        var pages = manual.pages().stream().filter(page -> !page.equals(index)).toList();
        assertTrue(pages.size() > 5, pages.toString());
        assertEquals(List.of(), pages.stream().filter(page -> !led.contains(page)).toList());
    }

    @Test
    void no_picture_is_too_large_to_load_on_a_train() throws IOException {
        for (var name : manual.shown()) {
            var size = Files.size(manual.folder().resolve("pictures").resolve(name));
            assertTrue(size < LARGEST_PICTURE, "%s has %d bytes".formatted(name, size));
        }
    }
}
