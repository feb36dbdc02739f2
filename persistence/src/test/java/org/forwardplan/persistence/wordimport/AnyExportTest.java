package org.forwardplan.persistence.wordimport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

import org.forwardplan.model.imports.ImportDraft;
import org.forwardplan.model.imports.ImportTree;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.JointForwardPlanPaper;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.prose.ProseText;
import org.forwardplan.persistence.pictures.PictureFiles;
import org.forwardplan.persistence.word.WordWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Whatever a plan holds, what went out to Word comes back as the same sections.
class AnyExportTest {

    private Path file = Path.of("");

    @BeforeProperty
    void make_a_file() throws IOException {
        file = Files.createTempFile("any-plan", ".docx");
    }

    @AfterProperty
    void clear_away() throws IOException {
        Files.delete(file);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return AnyPlan.plans();
    }

    @Property(tries = 120)
    void import_of_our_own_export_gives_the_same_sections(@ForAll("plans") Plan plan) {
        var paper = JointForwardPlanPaper.of(plan, LocalDate.of(2023, 3, 20));
        new WordWriter().write(paper, file, Progress.SILENT);

        var imported = new WordReader(new PictureFiles()).read(file, Progress.SILENT);
        var tree = ImportTree.of(ImportDraft.of(imported), false);

        assertEquals(List.of(), tree.before());
        var expected = new ArrayList<String>();
        for (var entry : Outline.of(plan).entries()) {
            expected.add("= %d %s".formatted(entry.depth(), entry.section().title()));
            expected.addAll(said(entry.passages().stream().map(Passage::body).toList()));
        }
        var found = new ArrayList<String>();
        for (var branch : tree.branches()) {
            found.add("= %d %s".formatted(branch.depth(), branch.title()));
            found.addAll(said(branch.bodies().stream().map(Body::body).toList()));
        }
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    /// What passages say, one after the other; text that follows text is one text.
    private static List<String> said(List<PassageBody> bodies) {
        var said = new ArrayList<String>();
        for (var body : bodies) {
            switch (body) {
                case Prose prose ->
                        prose.paragraphs().stream()
                                .filter(it -> !it.text().isBlank())
                                .map(AnyExportTest::paragraph)
                                .forEach(said::add);
                case TextTable table ->
                        said.add(
                                "[table %s|%s|%s]"
                                        .formatted(table.caption(), table.header(), table.rows()));
                case Figure figure ->
                        said.add(
                                "[figure %s|%s|%s|%d]"
                                        .formatted(
                                                figure.caption(),
                                                figure.alt(),
                                                figure.picture(),
                                                figure.width()));
                case Callout box ->
                        said.add(
                                "[%s|%s]"
                                        .formatted(
                                                box.title(),
                                                box.text().paragraphs().stream()
                                                        .map(AnyExportTest::paragraph)
                                                        .toList()));
                case LiveBlock _ -> throw new AssertionError("No document holds one");
            }
        }
        return said;
    }

    /// A heading has one look, whatever was bold in it.
    private static String paragraph(Prose.Paragraph paragraph) {
        return paragraph.kind() == Kind.HEADING
                ? "# " + paragraph.text()
                : ProseText.write(new Prose(List.of(paragraph)));
    }
}
