package org.forwardplan.persistence.html;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.PictureId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.plan.TextTable;

/// Random passages of every kind, with the letters and spaces that HTML treats in its own way.
final class AnyPassage {

    private static final String SIGNS = "ab <>&\"'\u00a0\u00ad\t•–12.[](é健🩺";

    private AnyPassage() {}

    static Arbitrary<PassageBody> any() {
        return Arbitraries.oneOf(
                prose().map(PassageBody.class::cast),
                tables().map(PassageBody.class::cast),
                callouts().map(PassageBody.class::cast),
                Combinators.combine(
                                Arbitraries.of(LiveBlock.Subject.class),
                                words(),
                                Arbitraries.of(LiveBlock.Scope.class))
                        .as((subject, filter, scope) -> new LiveBlock(subject, filter, scope)),
                Combinators.combine(words(), words(), Arbitraries.integers().between(10, 100))
                        .as((alt, caption, width) ->
                                new Figure(new PictureId("0".repeat(64)), alt, caption, width)));
    }

    static Arbitrary<Prose> prose() {
        return paragraphs().list().ofMaxSize(8).map(Prose::new);
    }

    private static Arbitrary<Paragraph> paragraphs() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(1, Paragraph.DEEPEST),
                        runs().list().ofMaxSize(4))
                .as((kind, level, runs) ->
                        new Paragraph(kind, kind == Kind.TEXT ? 1 : level, runs));
    }

    private static Arbitrary<Run> runs() {
        var links =
                Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just("")),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        "https://a.example/?b=1&c=\"2\"",
                                        "mailto:a@b.example",
                                        "plan:requirement/quality")));
        return Combinators.combine(
                        words(), Arbitraries.of(true, false), Arbitraries.of(true, false), links)
                .as((text, bold, italic, link) ->
                        new Run(text, bold, italic, link.isEmpty() ? null : link));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(SIGNS.codePoints().boxed().toList())
                .list()
                .ofMaxSize(8)
                .map(signs -> signs.stream().map(Character::toString).reduce("", String::concat));
    }

    private static Arbitrary<TextTable> tables() {
        var cells = words().map(text -> text.replace('.', '\n'));
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(columns ->
                        Combinators.combine(
                                        words(),
                                        cells.list().ofSize(columns),
                                        cells.list().ofSize(columns).list().ofMaxSize(4))
                                .as(TextTable::new));
    }

    private static Arbitrary<Callout> callouts() {
        return Combinators.combine(Arbitraries.of(Callout.Kind.class), words(), prose())
                .as(Callout::new);
    }
}
