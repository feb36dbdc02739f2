package org.forwardplan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Heading;
import org.forwardplan.model.imports.Imported.Loss;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Prose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ImportCommandTest {

    @TempDir Path folder;

    private final Shell shell = new Shell();
    private Path plan = Path.of("");
    private Path word = Path.of("");

    @BeforeEach
    void start() {
        plan = folder.resolve("Plan.fplan");
        word = folder.resolve("Delivery plan.docx");
        shell.run(
                "new",
                plan,
                "--rulebook",
                "small-2023-24",
                "--organisation",
                "NHS Test",
                "--from",
                "2023/24");
        shell.document =
                new Imported(
                        List.of(
                                new Heading(1, "Our place", true, List.of()),
                                new Body(Prose.of("Text.")),
                                new Heading(2, "Homes", true, List.of())),
                        List.of(),
                        List.of(new Loss("A chart was left out", "Our place")));
    }

    private List<String> headings() {
        try (var repository = shell.plans.open(plan)) {
            return Outline.of(repository.plan()).entries().stream()
                    .map(Outline.Entry::heading)
                    .toList();
        }
    }

    @Test
    void a_word_document_becomes_chapters_or_goes_beneath_a_section() {
        var before = headings().size();

        assertEquals(0, shell.run("import", "docx", plan, word));

        assertEquals(
                """
                Imported 2 sections and 1 passage from “Delivery plan.docx” as chapters.
                  Our place (1 passage)
                    Homes

                What could not be carried as it was:
                  - Our place: A chart was left out.
                """,
                shell.out());
        assertEquals(before + 2, headings().size());

        assertEquals(0, shell.run("import", "docx", plan, word, "--under", "our PLACE"));
        assertTrue(
                headings().stream().anyMatch(heading -> heading.matches("\\d+\\.2\\.1 Homes")),
                headings().toString());
    }

    @Test
    void a_preview_shows_all_that_and_changes_nothing() {
        var before = headings();

        assertEquals(0, shell.run("import", "docx", plan, word, "--preview"));
        assertTrue(shell.out().startsWith("Would import 2 sections"), shell.out());
        assertTrue(shell.out().endsWith("Nothing was changed.\n"), shell.out());
        assertEquals(0, shell.run("import", "docx", plan, word, "--preview", "--json"));
        assertTrue(shell.out().contains("\"title\": \"Homes\""), shell.out());
        assertTrue(shell.out().contains("\"imported\": false"), shell.out());

        assertEquals(before, headings());
    }

    @Test
    void a_section_that_is_not_there_is_said() {
        assertEquals(2, shell.run("import", "docx", plan, word, "--under", "99"));
        assertEquals(
                "There is no section “99” in this plan: give the number or the whole title of one.",
                shell.err().lines().findFirst().orElseThrow());
    }

    @Test
    void a_document_of_nothing_is_refused() {
        shell.document = new Imported(List.of(), List.of(), List.of());

        assertEquals(2, shell.run("import", "docx", plan, word));
        assertEquals(
                "Nothing of “Delivery plan.docx” is ticked. Tick at least one of its headings.\n",
                shell.err());
    }

    @Test
    void an_outline_typed_as_text_comes_in_whatever_its_letters_are_coded_in() throws IOException {
        var text = folder.resolve("Outline.txt");
        Files.write(text, "Café\n\tWaits – now\n".getBytes(Charset.forName("windows-1252")));

        assertEquals(0, shell.run("import", "outline", plan, text));

        assertTrue(
                headings().stream().anyMatch(heading -> heading.endsWith(".1 Waits – now")),
                headings().toString());
        assertEquals(2, shell.run("import", "outline", plan, folder.resolve("none.txt")));
    }
}
