package org.forwardplan.persistence.wordimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.imports.ImportDraft;
import org.forwardplan.model.imports.ImportTree;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.JointForwardPlanPaper;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.persistence.pictures.PictureFiles;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.forwardplan.persistence.samples.SamplePlans;
import org.forwardplan.persistence.word.WordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The whole sample plan goes out to Word and comes back.
class OwnExportTest {

    @TempDir Path folder;

    @Test
    void a_plan_that_went_to_word_comes_back_with_the_same_sections_and_the_same_words() {
        var plan = new SamplePlans(new RulebookFiles()).northEastLondon().plan();
        var file = folder.resolve("Plan.docx");
        new WordWriter()
                .write(
                        JointForwardPlanPaper.of(plan, LocalDate.of(2026, 11, 22)),
                        file,
                        Progress.SILENT);

        var imported = new WordReader(new PictureFiles()).read(file, Progress.SILENT);
        var branches = ImportTree.of(ImportDraft.of(imported), false).branches();

        var entries = Outline.of(plan).entries();
        assertEquals(
                entries.stream()
                        .map(entry -> entry.depth() + " " + entry.section().title())
                        .toList(),
                branches.stream().map(branch -> branch.depth() + " " + branch.title()).toList());
        var compared = 0;
        for (var at = 0; at < entries.size(); at++) {
            var before = entries.get(at).passages().stream().map(it -> it.body()).toList();
            if (!before.isEmpty() && before.stream().allMatch(OwnExportTest::plain)) {
                var after = branches.get(at).bodies().stream().map(it -> it.body()).toList();
                assertEquals(paragraphs(before), paragraphs(after));
                assertEquals(tables(before), tables(after));
                compared++;
            }
        }
        assertTrue(compared > 20, compared + " sections of text and tables");
        assertTrue(
                Shown.losses(imported)
                        .contains("The contents page was left out: the plan draws up its own"));
        assertTrue(Shown.losses(imported).stream().noneMatch(loss -> loss.contains("begin at 1")));
    }

    private static boolean plain(PassageBody body) {
        return body instanceof Prose || body instanceof TextTable;
    }

    private static List<Paragraph> paragraphs(List<PassageBody> bodies) {
        return bodies.stream()
                .flatMap(body ->
                        body instanceof Prose prose
                                ? prose.paragraphs().stream()
                                : Stream.<Paragraph>empty())
                .filter(paragraph -> !paragraph.text().isBlank())
                .toList();
    }

    /// The widths that paper gives them are no part of what they say.
    private static List<TextTable> tables(List<PassageBody> bodies) {
        return bodies.stream()
                .filter(body -> !(body instanceof LiveBlock))
                .filter(TextTable.class::isInstance)
                .map(TextTable.class::cast)
                .map(table -> new TextTable(table.caption(), table.header(), table.rows()))
                .toList();
    }
}
