package org.forwardplan.persistence.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Chart;
import org.forwardplan.model.papers.Chart.Kind;
import org.forwardplan.model.papers.Chart.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

class ChartTest {

    @TempDir Path folder;

    static Chart chart(Kind kind) {
        return new Chart(
                "Waits by year",
                "Waits fall each year.",
                kind,
                List.of("2026/27", "2027/28", "2028/29"),
                List.of(
                        new Series("Plan", Arrays.asList(40.0, 30.5, 20.0)),
                        new Series("Actual", Arrays.asList(42.0, null, 19.0))),
                "%",
                new Table(
                        "Waits by year in figures",
                        "Each year with plan and actual.",
                        List.of(
                                Column.of("Year", 40),
                                Column.ofAmounts("Plan", 30),
                                Column.ofAmounts("Actual", 30)),
                        true,
                        true,
                        List.of(
                                List.of(
                                        CellText.of("2026/27"),
                                        CellText.of("40%"),
                                        CellText.of("42%")))));
    }

    private WrittenDocument written(Kind kind) throws IOException {
        return WrittenDocument.of(Papers.of(chart(kind)), folder);
    }

    private static List<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    @Test
    void a_chart_is_words_own_and_says_what_it_shows() throws IOException {
        var body = written(Kind.COLUMN).body();

        var shown = all(body, "docPr").getFirst();
        assertEquals("Waits fall each year.", shown.getAttribute("descr"));
        assertEquals(1, all(body, "chart").size());
        assertTrue(
                WrittenDocument.text(body).contains("Figure 1: Waits by year"),
                WrittenDocument.text(body));
    }

    @Test
    void its_figures_follow_as_a_table_and_lie_in_a_workbook_of_its_own() throws IOException {
        var written = written(Kind.LINE);

        assertTrue(WrittenDocument.text(written.body()).contains("Table 1: Waits by year in"));
        var inside =
                written.parts().stream()
                        .filter(it -> it.startsWith("word/embeddings/"))
                        .findFirst()
                        .orElseThrow();
        try (var zip = new ZipFile(written.file().toFile());
                var book = new XSSFWorkbook(zip.getInputStream(zip.getEntry(inside)))) {
            var sheet = book.getSheetAt(0);
            assertEquals("Actual", sheet.getRow(0).getCell(2).getStringCellValue());
            assertEquals("2027/28", sheet.getRow(2).getCell(0).getStringCellValue());
            assertEquals(30.5, sheet.getRow(2).getCell(1).getNumericCellValue());
        }
    }

    @Test
    void series_are_told_apart_without_colour_and_every_figure_is_written() throws IOException {
        for (var kind : Kind.values()) {
            var chart = written(kind).part("word/charts/chart1.xml").getDocumentElement();

            var series = all(chart, "ser");
            assertEquals(2, series.size(), kind.toString());
            for (var one : series) {
                assertEquals("1", on(all(one, "showVal").getFirst()), kind.toString());
                assertEquals(1, all(one, "spPr").stream().filter(it -> of(it, one)).count());
            }
            if (kind == Kind.LINE) {
                assertEquals(
                        List.of("circle", "square"),
                        all(chart, "symbol").stream().map(it -> it.getAttribute("val")).toList());
            } else {
                assertEquals(
                        List.of("005eb8", "ffb81c"), series.stream().map(ChartTest::fill).toList());
            }
            assertEquals(
                    kind == Kind.STACKED ? List.of("stacked") : List.of(),
                    all(chart, "grouping").stream()
                            .map(it -> it.getAttribute("val"))
                            .filter(it -> it.equals("stacked"))
                            .toList());
        }
    }

    private static String fill(Element series) {
        return all(all(series, "solidFill").getFirst(), "srgbClr")
                .getFirst()
                .getAttribute("val")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean of(Element shape, Element series) {
        return shape.getParentNode() == series;
    }

    private static String on(Element flag) {
        return flag.getAttribute("val").replace("true", "1");
    }

    @Test
    void a_year_without_a_figure_stays_empty() throws IOException {
        var chart = written(Kind.COLUMN).part("word/charts/chart1.xml").getDocumentElement();
        var actual = all(all(chart, "ser").getLast(), "val").getFirst();

        assertEquals(
                List.of("0", "2"),
                all(actual, "pt").stream().map(it -> it.getAttribute("idx")).toList());
    }

    @Test
    void the_same_chart_is_the_same_file() throws IOException {
        var first = written(Kind.STACKED).bytes();
        var later = written(Kind.STACKED).bytes();

        assertArrayEquals(first, later);
    }
}
