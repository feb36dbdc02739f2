package org.forwardplan.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A return as a real file, through all that happens to files: what somebody wrote in it is
/// offered, reported, or stands in a column that is reported.
class MangledReturnTest {

    private static final String PARTNER = "NHS North East London";

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

    @ParameterizedTest
    @EnumSource
    void nothing_written_is_lost_after(Mangling mangling) throws IOException {
        for (var saved : SavedAs.values()) {
            check(List.of(mangling), saved, new Random(mangling.ordinal()));
        }
    }

    @Test
    void nothing_written_is_lost_however_much_happens_together() throws IOException {
        for (var seed = 0; seed < 30; seed++) {
            var random = new Random(seed);
            var all = new ArrayList<>(Arrays.asList(Mangling.values()));
            Collections.shuffle(all, random);
            check(
                    all.subList(0, 2 + random.nextInt(4)),
                    SavedAs.values()[seed % SavedAs.values().length],
                    random);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_nobody_wrote_in_says_nothing_in_whatever_form_it_comes(SavedAs saved)
            throws IOException {
        var preview = preview(saved, List.of(), new Random(1), new LinkedHashMap<>());

        assertEquals(List.of(), words(preview.path("differences")), preview.toPrettyString());
        assertEquals(List.of(), words(preview.path("problems")), preview.toPrettyString());
    }

    private static List<String> words(JsonNode all) {
        var words = new ArrayList<String>();
        all.forEach(each -> words.add(each.toString()));
        return words;
    }

    private void check(List<Mangling> manglings, SavedAs saved, Random random) throws IOException {
        var written = new LinkedHashMap<String, Integer>();
        var preview = preview(saved, manglings, random, written);
        var told = preview.toString();
        for (var words : written.keySet()) {
            assertTrue(
                    told.contains(words) || isReported(preview, written.get(words)),
                    () ->
                            "%s after %s as %s:%n%s"
                                    .formatted(words, manglings, saved, preview.toPrettyString()));
        }
    }

    /// Whether the row as a whole is reported.
    private static boolean isReported(JsonNode preview, int row) {
        for (var problem : preview.path("problems")) {
            if (problem.path("row").asInt() == row && problem.path("column").asText().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// @param written receives what was written and still stands in the file, and in which row
    private JsonNode preview(
            SavedAs saved, List<Mangling> manglings, Random random, Map<String, Integer> written)
            throws IOException {
        Path file;
        try (var in = Files.newInputStream(sent);
                var book = new XSSFWorkbook(in)) {
            var sheet = Mangling.sheet(book);
            if (!manglings.isEmpty()) {
                write(sheet, random);
            }
            manglings.forEach(mangling -> mangling.to(sheet, random));
            Mangling.each(
                    sheet,
                    cell -> {
                        var words =
                                cell.getCellType() == CellType.FORMULA
                                                && cell.getCachedFormulaResultType()
                                                        == CellType.STRING
                                        ? cell.getStringCellValue()
                                        : cell.toString();
                        if (words.contains("Written ")) {
                            written.put(
                                    words.replace('\u00A0', ' ').strip(), cell.getRowIndex() + 1);
                        }
                    });
            file = saved.write(book, sheet, folder);
        }
        var exit = commands.run("return", "preview", plan, file, "--json", "--request", PARTNER);
        assertTrue(exit < 2, () -> manglings + " as " + saved + ": " + commands.err());
        return new ObjectMapper().readTree(commands.out()).path(0);
    }

    /// Into cells that are not locked, something that stands nowhere else.
    private static void write(XSSFSheet sheet, Random random) {
        var head = Mangling.head(sheet);
        for (var number = 0; number < 6; ) {
            var row = sheet.getRow(head + 1 + random.nextInt(sheet.getLastRowNum() - head));
            var cell = row == null ? null : row.getCell(random.nextInt(row.getLastCellNum()));
            if (cell != null && !cell.getCellStyle().getLocked()) {
                cell.setBlank();
                cell.setCellValue("Written %d.".formatted(number++));
            }
        }
    }
}
