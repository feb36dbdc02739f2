package org.forwardplan.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Returns that LibreOffice 7.4 saved: the workbook that `return send` wrote for objectives and
/// milestones of the plan beside them, as it was, and with a title, a due day and a new row
/// written.
class LibreOfficeReturnTest {

    private static final String PARTNER = "NHS North East London";

    private final TypedCommands commands = new TypedCommands();

    @TempDir private Path folder;

    private Path plan = Path.of("");

    @BeforeEach
    void plan() throws IOException {
        plan = resource("middleshire.fplan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"untouched.xlsx", "untouched.ods", "untouched.xls"})
    void an_untouched_one_says_nothing(String name) throws IOException {
        assertEquals(0, commands.run("return", "preview", plan, resource(name)), commands.out());

        assertTrue(commands.out().contains("Nothing in it differs"), commands.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"edited.xlsx", "edited.ods", "edited.xls"})
    void what_was_written_and_nothing_else_is_offered(String name) throws IOException {
        var file = resource(name);

        assertEquals(
                1,
                commands.run("return", "preview", plan, file, "--json", "--request", PARTNER),
                commands.err());

        var preview = new ObjectMapper().readTree(commands.out()).path(0);
        assertEquals(
                List.of("Fewer babies born too small", "31 Mar 2026", "Fewer falls at home"),
                said(preview.path("differences")),
                commands.out());
        assertEquals(List.of(), said(preview.path("problems")), commands.out());
        assertEquals(
                0,
                commands.run("return", "apply", plan, file, "--request", PARTNER),
                commands.out());
        assertEquals(
                0,
                commands.run("return", "apply", plan, file, "--request", PARTNER),
                commands.out());
        assertTrue(commands.out().contains("nothing changed"), commands.out());
    }

    @Test
    void days_the_american_way_round_are_read_so_and_that_is_told() throws IOException {
        var file = resource("edited.csv");

        commands.run("return", "preview", plan, file, "--json", "--request", PARTNER);

        var preview = new ObjectMapper().readTree(commands.out()).path(0);
        assertEquals(
                List.of("Fewer babies born too small", "31 Mar 2026", "Fewer falls at home"),
                said(preview.path("differences")),
                commands.out());
        assertEquals(List.of(), said(preview.path("problems")), commands.out());
        var remarks = new ArrayList<String>();
        preview.path("remarks").forEach(each -> remarks.add(each.asText()));
        assertEquals(
                List.of("By", "Due"),
                Stream.of("By", "Due")
                        .filter(column ->
                                remarks.stream()
                                        .anyMatch(it ->
                                                it.contains("“%s”: the month".formatted(column))))
                        .toList(),
                remarks.toString());
    }

    private static List<String> said(JsonNode all) {
        var said = new ArrayList<String>();
        all.forEach(each -> said.add(each.path("returned").asText()));
        return said;
    }

    private Path resource(String name) throws IOException {
        var file = folder.resolve(name);
        try (var in = LibreOfficeReturnTest.class.getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        return file;
    }
}
