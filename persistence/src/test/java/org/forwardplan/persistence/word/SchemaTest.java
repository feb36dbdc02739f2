package org.forwardplan.persistence.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.xmlbeans.XmlException;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.papers.Chart;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.forwardplan.persistence.samples.SamplePlans;
import org.forwardplan.persistence.schemas.SchemaFaults;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Checks documents against the whole of the schemas, of which the product itself carries only what
/// it needs.
@Tag("schemas")
class SchemaTest {

    @TempDir Path folder;

    @Test
    void every_part_of_a_document_is_valid() throws IOException, XmlException {
        var paper = Papers.whole();
        var sideways =
                new Paper(
                        "Title",
                        "",
                        "",
                        "NHS Riverside",
                        Papers.DAY,
                        "Title",
                        false,
                        true,
                        paper.blocks());

        assertEquals(List.of(), faults(WrittenDocument.of(paper, folder)));
        assertEquals(List.of(), faults(WrittenDocument.of(sideways, folder)));
        assertEquals(List.of(), faults(WrittenDocument.of(Papers.of(), folder)));
        assertEquals(List.of(), faults(WrittenDocument.of(Papers.of(Redline.blocks()), folder)));
        for (var kind : Chart.Kind.values()) {
            assertEquals(
                    List.of(),
                    faults(WrittenDocument.of(Papers.of(ChartTest.chart(kind)), folder)));
        }
    }

    @Test
    void the_papers_of_the_sample_plan_are_valid() throws IOException, XmlException {
        var plan = new SamplePlans(new RulebookFiles()).northEastLondon().plan();

        for (var kind : PaperKind.ALL) {
            var written = WrittenDocument.of(kind.make(plan, Papers.DAY), folder);
            assertEquals(List.of(), faults(written), kind.key());
        }
    }

    @Test
    void every_paper_of_a_plan_in_the_middle_of_its_life_is_valid()
            throws IOException, XmlException {
        for (var paper : new RecordedPapers().printed().entrySet()) {
            assertEquals(
                    List.of(),
                    faults(WrittenDocument.of(paper.getValue(), folder)),
                    paper.getKey());
        }
    }

    @Test
    void papers_in_the_looks_of_another_organisation_are_valid() throws IOException, XmlException {
        var files = new HouseTemplateFiles();
        var file = folder.resolve("Like Meadow.docx");
        files.writer(files.read(ForeignTemplates.meadow(folder)))
                .write(Papers.whole(), file, Progress.SILENT);
        assertEquals(
                List.of(),
                faults(
                        new WrittenDocument(file),
                        "word/document.xml",
                        "word/numbering.xml",
                        "word/styles.xml",
                        "word/header1.xml"));

        files.writer(files.read(ForeignTemplates.libreOffice()))
                .write(Papers.whole(), file, Progress.SILENT);
        // What may be ignored is said in a vocabulary of its own; LibreOffice says so everywhere.
        assertEquals(
                List.of(),
                faults(new WrittenDocument(file), "word/document.xml").stream()
                        .filter(it -> !it.contains("Ignorable@"))
                        .toList());
    }

    @Test
    void a_fault_in_a_part_is_found() throws XmlException {
        var good =
                """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                  <w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/><w:outlineLvl w:val="1"/></w:pPr></w:p></w:body>
                </w:document>
                """;
        var broken =
                good.replace(
                        "<w:pStyle w:val=\"Heading1\"/><w:outlineLvl w:val=\"1\"/>",
                        "<w:outlineLvl w:val=\"1\"/><w:pStyle w:val=\"Heading1\"/>");

        assertEquals(List.of(), SchemaFaults.in("good", good));
        assertTrue(SchemaFaults.in("broken", broken).getFirst().contains("pStyle"));
    }

    private static List<String> faults(WrittenDocument written, String... parts)
            throws IOException, XmlException {
        return SchemaFaults.in(written.file(), List.of(parts));
    }

    private static List<String> faults(WrittenDocument written) throws IOException, XmlException {
        var checked =
                written.parts().stream()
                        .filter(it -> it.startsWith("word/") && it.endsWith(".xml"))
                        .toList();
        assertEquals(
                List.of(
                        "document.xml",
                        "fontTable.xml",
                        "footer1.xml",
                        "header1.xml",
                        "numbering.xml",
                        "settings.xml",
                        "styles.xml"),
                checked.stream()
                        .map(it -> it.substring("word/".length()))
                        .filter(it -> !it.startsWith("charts/") && !it.startsWith("comments"))
                        .sorted()
                        .toList());
        return SchemaFaults.in(written.file(), checked);
    }
}
