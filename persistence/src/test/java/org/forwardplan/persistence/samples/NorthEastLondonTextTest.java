package org.forwardplan.persistence.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the sample plan as its reader would.
class NorthEastLondonTextTest {

    private static final Plan PLAN = new SamplePlans(new RulebookFiles()).northEastLondon().plan();

    @Test
    void it_is_as_long_as_a_real_plan() {
        var words =
                PLAN.items(Passage.class)
                        .map(NorthEastLondonTextTest::text)
                        .mapToLong(text -> Pattern.compile("\\S+").matcher(text).results().count())
                        .sum();

        assertTrue(words >= 11_000, words + " words");
    }

    @Test
    void every_passage_says_something() {
        assertEquals(
                List.of(),
                PLAN.all(Passage.class).stream()
                        .filter(passage -> passage.body().blank())
                        .toList());
    }

    @Test
    void only_the_three_gaps_have_sections_without_text() {
        assertEquals(
                List.of("Patient choice", "Victims of abuse", "Procurement and supply chain"),
                Outline.of(PLAN).entries().stream()
                        .filter(entry -> entry.passages().isEmpty())
                        .map(entry -> entry.section().title())
                        .toList());
    }

    @Test
    void no_person_is_named() throws IOException {
        var title =
                Pattern.compile(
                        "\\b(Dr|Cllr|Councillor|Mr|Mrs|Ms|Miss|Prof|Professor|Sir|Dame)\\b\\.?"
                                + " [A-Z]");

        for (var file : files()) {
            var found = title.matcher(Files.readString(file));
            assertFalse(found.find(), () -> file.getFileName() + ": " + found.group());
        }
    }

    @Test
    void nothing_is_left_to_be_filled_in() throws IOException {
        var placeholder =
                Pattern.compile(
                        "\\[add|\\[insert|\\bTBC\\b|\\bTBA\\b|\\bTODO\\b|\\bxx+\\b|\\?\\?|%%|lorem",
                        Pattern.CASE_INSENSITIVE);

        for (var file : files()) {
            var found = placeholder.matcher(Files.readString(file));
            assertFalse(found.find(), () -> file.getFileName() + ": " + found.group());
        }
    }

    @Test
    void no_mark_of_the_files_is_left_in_the_text() {
        var marks = Pattern.compile("(?m)^@|\\*\\*|^#+ |\\]\\(");

        PLAN.items(Passage.class)
                .map(NorthEastLondonTextTest::text)
                .forEach(text -> assertFalse(marks.matcher(text).find(), text));
    }

    @Test
    void every_section_has_a_lead() {
        assertEquals(
                List.of(),
                Outline.of(PLAN).entries().stream()
                        .filter(entry -> entry.section().lead().isBlank())
                        .map(Outline.Entry::heading)
                        .toList());
    }

    @Test
    void a_live_block_narrowed_to_a_priority_names_it_by_its_title() {
        var filters =
                PLAN.items(Passage.class)
                        .map(passage -> passage.body() instanceof LiveBlock block ? block : null)
                        .filter(Objects::nonNull)
                        .filter(block -> block.subject() == LiveBlock.Subject.OBJECTIVES)
                        .map(LiveBlock::filter)
                        .collect(Collectors.toSet());

        assertTrue(filters.contains("Babies, children and young people"), filters.toString());
    }

    @Test
    void it_shows_a_box_of_each_kind_and_a_figure_that_is_described() {
        var bodies = PLAN.items(Passage.class).map(Passage::body).toList();
        var kinds =
                bodies.stream()
                        .map(body -> body instanceof Callout box ? box.kind() : null)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        assertEquals(Set.of(Callout.Kind.values()), kinds);

        var figures =
                bodies.stream()
                        .map(body -> body instanceof Figure figure ? figure : null)
                        .filter(Objects::nonNull)
                        .toList();
        assertEquals(1, figures.size());
        assertTrue(figures.getFirst().alt().contains("28% felt lonely"));
        assertTrue(PLAN.find(Picture.class, figures.getFirst().picture()).isPresent());
    }

    @Test
    void every_file_of_its_sections_is_in_it() throws IOException {
        var registers = Files.readString(folder().resolve("registers.yaml"));

        try (var sections = Files.list(folder().resolve("sections"))) {
            assertEquals(
                    sections.map(file -> file.getFileName().toString()).sorted().toList(),
                    registers
                            .lines()
                            .map(String::strip)
                            .filter(line -> line.startsWith("- ") && line.endsWith(".md"))
                            .map(line -> line.substring(2))
                            .toList());
        }
    }

    private static String text(Passage passage) {
        return passage.body() instanceof LiveBlock ? "" : passage.body().plainText();
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".png"))
                    .toList();
        }
    }

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(SamplePlans.class.getResource("north-east-london"))
                            .toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
