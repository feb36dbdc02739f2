package org.forwardplan.persistence.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Block.Tone;
import org.forwardplan.model.papers.Span;
import org.forwardplan.model.papers.Span.Hyperlink;
import org.forwardplan.model.papers.Span.Words;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class PlainTableTest {

    @Property(tries = 200)
    void is_just_what_the_other_writer_writes(
            @ForAll("tables") Table table, @ForAll boolean landscape) throws IOException {
        var page = PageShape.of(landscape);
        var plain = new PlainTable(Looks.OWN, page, table, "w:").xml();

        assertEquals(written(table, page), BodyXml.around(plain));
    }

    @Test
    void only_a_table_of_nothing_but_words_is_one() {
        assertTrue(PlainTable.is(table(List.of(new Words("words")))));
        assertFalse(PlainTable.is(table(List.of(new Hyperlink("a page", "https://a.example")))));
    }

    private static String written(Table table, PageShape page) throws IOException {
        return BodyXml.written((body, paper) -> {
            var spans =
                    new SpanWriter(
                            paper.part(),
                            Looks.OWN,
                            new Bookmarks(List.of(), new HeadingNumbers(List.of())));
            new TableWriter(Looks.OWN, spans, new Revisions(body), page)
                    .write(body.addNewTbl(), table, null);
        });
    }

    private static Table table(List<Span> words) {
        return new Table(
                "A caption",
                "What it shows",
                List.of(Column.of("One", 100)),
                false,
                true,
                List.of(List.of(CellText.of(words))));
    }

    @Provide
    Arbitrary<Table> tables() {
        var words =
                Combinators.combine(
                                Arbitraries.strings()
                                        .withChars(" ab<>&\"'é“\t\n\u0001")
                                        .ofMaxLength(12),
                                Arbitraries.of(true, false),
                                Arbitraries.of(true, false))
                        .as((text, bold, italic) -> (Span) new Words(text, bold, italic));
        var cells =
                Combinators.combine(
                                words.list().ofMaxSize(3).list().ofMaxSize(3),
                                Arbitraries.of(Tone.values()))
                        .as(CellText::new);
        return Combinators.combine(
                        Arbitraries.strings().withChars("ab<& ").ofMaxLength(6),
                        Arbitraries.of(true, false),
                        cells.list().ofSize(3).list().ofMaxSize(4))
                .as((caption, names, rows) ->
                        new Table(
                                caption,
                                "What it <shows>",
                                List.of(
                                        Column.of("One & two", 33),
                                        Column.ofAmounts("£m", 33),
                                        Column.of("", 34)),
                                names,
                                true,
                                rows));
    }
}
