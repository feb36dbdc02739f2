package org.forwardplan.benchmark;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.data.DocumentRenderData;
import com.deepoove.poi.data.Documents;
import com.deepoove.poi.data.Paragraphs;
import com.deepoove.poi.data.RowRenderData;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.Tables;
import com.deepoove.poi.policy.DocumentRenderPolicy;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.forwardplan.benchmark.Trial.Work;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.persistence.word.WordWriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The same document written by four programs: for each chapter a heading, forty paragraphs and a
/// table of fifty rows and five columns, on about 2.3 pages.
final class WordTrials {

    /// Ends the names of the jobs that follow upon a short paper.
    static final String AGAIN = "-again";

    static final Map<String, Work> ALL = all();

    private static final int SHORT = 4;
    private static final int PARAGRAPHS = 40;
    private static final int ROWS = 50;
    private static final int COLUMNS = 5;

    private WordTrials() {}

    private static Map<String, Work> all() {
        var all =
                new TreeMap<String, Work>(
                        Map.of(
                                "word", WordTrials::ours,
                                "word-xwpf", WordTrials::xwpf,
                                "word-docx4j", WordTrials::docx4j,
                                "word-poi-tl", WordTrials::poiTl));
        Map.copyOf(all).forEach((name, work) -> all.put(name + AGAIN, again(work)));
        return all;
    }

    private static Work again(Work work) {
        return (folder, chapters) -> {
            work.prepare(folder, SHORT).run();
            return work.prepare(folder, chapters);
        };
    }

    private static String heading(int chapter) {
        return "What we will do about the needs of place number " + chapter;
    }

    private static String paragraph(int chapter, int at) {
        return "In chapter %d, paragraph %d, partners agree how services join up, who leads, what people told them, and by when it will be done."
                .formatted(chapter, at);
    }

    private static String cell(int row, int column) {
        return "Row %d, column %d".formatted(row, column);
    }

    private static Runnable ours(Path folder, int chapters) {
        var blocks = new ArrayList<Block>();
        var heads = IntStream.range(0, COLUMNS).mapToObj(it -> Column.of(cell(0, it), 20)).toList();
        for (var chapter = 0; chapter < chapters; chapter++) {
            blocks.add(new Heading(1, "", heading(chapter), null, false));
            for (var at = 0; at < PARAGRAPHS; at++) {
                blocks.add(Paragraph.of(paragraph(chapter, at)));
            }
            blocks.add(
                    new Block.Table(
                            "",
                            "A table",
                            heads,
                            false,
                            false,
                            IntStream.range(1, ROWS)
                                    .mapToObj(row ->
                                            IntStream.range(0, COLUMNS)
                                                    .mapToObj(it -> CellText.of(cell(row, it)))
                                                    .toList())
                                    .toList()));
        }
        var paper =
                new Paper(
                        "A plan",
                        "2026/27",
                        "",
                        "A board",
                        LocalDate.of(2026, 11, 23),
                        "A plan",
                        true,
                        false,
                        blocks);
        return () -> new WordWriter().write(paper, folder.resolve("ours.docx"), Progress.SILENT);
    }

    private static Runnable xwpf(Path folder, int chapters) {
        return () -> {
            try (var document = new XWPFDocument();
                    var out = Files.newOutputStream(folder.resolve("xwpf.docx"))) {
                for (var chapter = 0; chapter < chapters; chapter++) {
                    var head = document.createParagraph();
                    head.setStyle("Heading1");
                    head.createRun().setText(heading(chapter));
                    for (var at = 0; at < PARAGRAPHS; at++) {
                        document.createParagraph().createRun().setText(paragraph(chapter, at));
                    }
                    var table = document.createTable(ROWS, COLUMNS);
                    for (var row = 0; row < ROWS; row++) {
                        for (var column = 0; column < COLUMNS; column++) {
                            table.getRow(row).getCell(column).setText(cell(row, column));
                        }
                    }
                }
                document.write(out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
    }

    private static Runnable docx4j(Path folder, int chapters) {
        return () -> {
            try {
                var document = WordprocessingMLPackage.createPackage();
                var body = document.getMainDocumentPart();
                for (var chapter = 0; chapter < chapters; chapter++) {
                    body.addStyledParagraphOfText("Heading1", heading(chapter));
                    for (var at = 0; at < PARAGRAPHS; at++) {
                        body.getContent().add(docx4j(paragraph(chapter, at)));
                    }
                    var table = new Tbl();
                    for (var row = 0; row < ROWS; row++) {
                        var line = new Tr();
                        for (var column = 0; column < COLUMNS; column++) {
                            var cell = new Tc();
                            cell.getContent().add(docx4j(cell(row, column)));
                            line.getContent().add(cell);
                        }
                        table.getContent().add(line);
                    }
                    body.getContent().add(table);
                }
                document.save(folder.resolve("docx4j.docx").toFile());
            } catch (Docx4JException failed) {
                throw new IllegalStateException(failed);
            }
        };
    }

    private static P docx4j(String words) {
        var makes = Context.getWmlObjectFactory();
        var text = makes.createText();
        text.setValue(words);
        var run = makes.createR();
        run.getContent().add(text);
        var paragraph = makes.createP();
        paragraph.getContent().add(run);
        return paragraph;
    }

    /// It fills a template: the whole text takes the place of one mark.
    private static Runnable poiTl(Path folder, int chapters) throws IOException {
        var template = folder.resolve("template.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(template)) {
            document.createParagraph().createRun().setText("{{text}}");
            document.write(out);
        }
        return () -> {
            var text = Documents.of();
            for (var chapter = 0; chapter < chapters; chapter++) {
                text.addParagraph(Paragraphs.of(heading(chapter)).create());
                for (var at = 0; at < PARAGRAPHS; at++) {
                    text.addParagraph(Paragraphs.of(paragraph(chapter, at)).create());
                }
                var rows =
                        IntStream.range(0, ROWS)
                                .mapToObj(row ->
                                        Rows.create(
                                                IntStream.range(0, COLUMNS)
                                                        .mapToObj(it -> cell(row, it))
                                                        .toArray(String[]::new)))
                                .toArray(RowRenderData[]::new);
                text.addTable(Tables.create(rows));
            }
            write(template, folder.resolve("poi-tl.docx"), text.create());
        };
    }

    private static void write(Path template, Path target, DocumentRenderData text) {
        try (var in = Files.newInputStream(template);
                var filled =
                        XWPFTemplate.compile(
                                        in,
                                        Configure.builder()
                                                .bind("text", new DocumentRenderPolicy())
                                                .build())
                                .render(Map.of("text", text))) {
            filled.writeToFile(target.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
