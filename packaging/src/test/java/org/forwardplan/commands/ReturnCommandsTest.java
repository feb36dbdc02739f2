package org.forwardplan.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.PartnerReturn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The commands for partner returns on real plans and workbooks.
class ReturnCommandsTest {

    private static final String PARTNER = "NHS North East London";
    private static final String SCHOOL = "Every child is ready for school";

    private final TypedCommands commands = new TypedCommands();

    @TempDir private Path folder;

    private Path plan = Path.of("");
    private Path sent = Path.of("");

    @BeforeEach
    void sent() throws IOException {
        plan = commands.samplePlan(folder.resolve("Sample.fplan"));
        var out = Files.createDirectories(folder.resolve("out"));
        assertEquals(
                0,
                commands.run(
                        "return",
                        "send",
                        plan,
                        "--partner",
                        PARTNER,
                        "--ask",
                        "objectives",
                        "--due",
                        "2023-05-31",
                        "-o",
                        out),
                commands.err());
        try (var files = Files.list(out)) {
            sent = files.findFirst().orElseThrow();
        }
    }

    @Test
    void what_was_sent_is_listed_with_when_it_is_due() {
        assertEquals(0, commands.run("return", "list", plan), commands.err());

        assertTrue(commands.out().contains(PARTNER), commands.out());
        assertTrue(commands.out().contains("31 May 2023"), commands.out());
    }

    @Test
    void a_return_nobody_wrote_in_says_nothing_and_can_be_taken_twice() {
        var before = objectives();

        assertEquals(0, commands.run("return", "preview", plan, sent), commands.out());
        assertTrue(commands.out().contains("Nothing in it differs"), commands.out());
        assertEquals(0, commands.run("return", "apply", plan, sent), commands.out());
        assertEquals(0, commands.run("return", "apply", plan, sent), commands.out());

        assertTrue(commands.out().contains("nothing changed"), commands.out());
        assertEquals(before, objectives());
    }

    @Test
    void what_a_partner_wrote_is_shown_cell_by_cell_and_taken_over() throws IOException {
        write(SCHOOL, 0, "Ready for school at five");

        assertEquals(1, commands.run("return", "preview", plan, sent, "--json"));
        var preview = new ObjectMapper().readTree(commands.out()).path(0);
        var difference = preview.path("differences").path(0);
        assertEquals(1, preview.path("differences").size(), commands.out());
        assertEquals(SCHOOL, difference.path("sent").asText());
        assertEquals("Ready for school at five", difference.path("returned").asText());
        assertTrue(difference.path("cells").path(0).asText().contains("column B"), commands.out());
        assertEquals(0, commands.run("return", "apply", plan, sent), commands.out());

        assertTrue(commands.out().startsWith("Took over 1 difference of "), commands.out());
        assertTrue(titles().contains("Ready for school at five"));
        assertEquals(1, commands.read(plan).items(PartnerReturn.class).count());
    }

    @Test
    void what_cannot_be_taken_over_is_named_and_the_exit_code_says_so() throws IOException {
        write(SCHOOL, 0, "Ready for school at five");
        write("Long term conditions found earlier", 5, "in a while");

        assertEquals(1, commands.run("return", "apply", plan, sent), commands.out());

        assertTrue(commands.out().contains("“in a while” is not a date"), commands.out());
        assertTrue(titles().contains("Ready for school at five"));
    }

    @Test
    void where_both_changed_the_same_nothing_is_changed_unless_somebody_says_whose_stands()
            throws IOException {
        commands.rename(plan, SCHOOL, "Ready for school at five");
        write(SCHOOL, 0, "Ready for school at four");
        var before = objectives();

        assertEquals(1, commands.run("return", "apply", plan, sent));
        assertTrue(commands.out().startsWith("1 value was changed both here"), commands.out());
        assertEquals(before, objectives());

        assertEquals(0, commands.run("return", "apply", plan, sent, "--on-conflict", "theirs"));
        assertTrue(titles().contains("Ready for school at four"));
    }

    @Test
    void a_file_that_is_no_return_is_refused_by_name_beside_one_that_is() throws IOException {
        var minutes = Files.writeString(folder.resolve("Minutes.csv"), "Agenda;Who\nWelcome;Chair");

        assertEquals(2, commands.run("return", "preview", plan, minutes, sent));

        assertTrue(commands.err().contains("Minutes.csv"), commands.err());
        assertTrue(commands.out().contains("Nothing in it differs"), commands.out());
    }

    @Test
    void a_register_is_written_for_excel_row_by_row() throws IOException {
        var target = folder.resolve("Objectives.xlsx");

        assertEquals(0, commands.run("export", "register", "objectives", plan, "-o", target));

        try (var in = Files.newInputStream(target);
                var book = new XSSFWorkbook(in)) {
            var words = new StringBuilder();
            book.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> words.append(cell).append('\n'))));
            for (var title : titles()) {
                assertTrue(words.toString().contains(title), title);
            }
        }
        assertEquals(2, commands.run("export", "register", "wishes", plan, "-o", target));
        assertTrue(commands.err().contains("There is no register “wishes”"), commands.err());
        assertEquals(2, commands.run("export", "register", "objectives", plan, "-o", plan));
        assertTrue(commands.err().contains("is the name of a plan"), commands.err());
    }

    private List<Objective> objectives() {
        return commands.read(plan).all(Objective.class);
    }

    private List<String> titles() {
        return objectives().stream().map(Objective::title).toList();
    }

    /// @param right how many cells to the right of the one that says `row`
    private void write(String row, int right, String words) throws IOException {
        XSSFWorkbook book;
        try (var in = Files.newInputStream(sent)) {
            book = new XSSFWorkbook(in);
        }
        try (book) {
            for (var line : book.getSheet("Objectives")) {
                for (var at = 0; at < line.getLastCellNum(); at++) {
                    if (line.getCell(at) != null && line.getCell(at).toString().equals(row)) {
                        var cell = line.getCell(at + right);
                        cell.setBlank();
                        cell.setCellValue(words);
                        at = line.getLastCellNum();
                    }
                }
            }
            try (var out = Files.newOutputStream(sent)) {
                book.write(out);
            }
        }
    }
}
