package org.forwardplan.persistence.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.papers.Span;
import org.forwardplan.model.papers.Span.Hyperlink;
import org.forwardplan.model.papers.Span.Words;
import org.forwardplan.persistence.word.PlainParagraph.Number;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

class PlainParagraphTest {

    @Property(tries = 200)
    void is_just_what_the_other_writer_writes(@ForAll("paragraphs") PlainParagraph paragraph)
            throws IOException {
        assertEquals(written(paragraph), BodyXml.around(paragraph.xml("w:")));
    }

    @Test
    void only_words_are_plain() {
        var address = new Hyperlink("a page", "https://a.example");
        assertFalse(PlainXml.is(List.of(new Words("words"), address)));
    }

    private static String written(PlainParagraph plain) throws IOException {
        return BodyXml.written((body, paper) -> {
            var flow = new Flow(body, Looks.OWN, new Marks(paper.comments()), new Revisions(body));
            if (plain.opensPage()) {
                flow.beginPage();
            }
            var line = flow.paragraph(plain.style());
            if (plain.number() != null) {
                ListNumbers.number(line, plain.number().level(), plain.number().list());
            }
            new SpanWriter(
                            paper.part(),
                            Looks.OWN,
                            new Bookmarks(List.of(), new HeadingNumbers(List.of())))
                    .write(line, plain.spans());
            plain.setting().on(line.look());
        });
    }

    @Provide
    Arbitrary<PlainParagraph> paragraphs() {
        var yes = Arbitraries.of(true, false);
        var words =
                Combinators.combine(
                                Arbitraries.strings()
                                        .withChars(" ab<>&\"'é“\t\n\u0001")
                                        .ofMaxLength(12),
                                yes,
                                yes)
                        .as((text, bold, italic) -> (Span) new Words(text, bold, italic));
        var numbers =
                Arbitraries.integers()
                        .between(0, 3)
                        .map(level -> new Number(level, BigInteger.valueOf(level + 7L)))
                        .injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.of("Normal", "ListBullet", "ListNumber2"),
                        yes,
                        Combinators.combine(yes, yes).as(Setting::new),
                        numbers,
                        words.list().ofMaxSize(4))
                .as(PlainParagraph::new);
    }
}
