package org.forwardplan.model.prose;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;

import java.util.List;

/// Random prose and random text, rich in the signs that mean something in the text form.
public final class RandomProse {

    private static final List<String> PIECES =
            List.of(
                    "word", "a b", "é", "健康", "🩺", "\ud83d", "1", "12", "0", ".", "1.", "2. x",
                    "-", "- ", "#", "## ", "####", "#####", "*", "**", "***", "[", "]", "(", ")",
                    "](", "](x)", "[a](b)", "\\", "\\\\", "\\*", "&", "&#", "&#32;", "&#x;",
                    "&amp;", ";", "<", "`", "_", "+", "> ", "%", "%20", "%29", " ", "  ", "\t",
                    "\u00a0", "\u2003", "\u200b", "\u001f", "\u0000", "\u007f", "\ufeff");
    private static final List<String> BREAKS =
            List.of("\n", "\n\n", "\r\n", "\r", "\u0085", "\u2028", "\u000b", "\f");

    private RandomProse() {}

    public static Arbitrary<Prose> proses() {
        return paragraphs().list().ofMaxSize(6).map(Prose::new).withoutEdgeCases();
    }

    /// What somebody may type or paste.
    static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of(PIECES)),
                        Tuple.of(2, Arbitraries.of(BREAKS)),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(4)))
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces))
                .withoutEdgeCases();
    }

    private static Arbitrary<Paragraph> paragraphs() {
        return Combinators.combine(
                        Arbitraries.of(Kind.values()),
                        Arbitraries.integers().between(1, Paragraph.DEEPEST),
                        runs().list().ofMaxSize(5))
                .as((kind, level, runs) ->
                        new Paragraph(kind, kind == Kind.TEXT ? 1 : level, runs));
    }

    private static Arbitrary<Run> runs() {
        return Combinators.combine(
                        words(4),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        links().injectNull(0.7))
                .as(Run::new);
    }

    private static Arbitrary<String> links() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "https://example.org/a_(b)?q=1&r=%20x#y", "https://example.org/c%20d", "x"),
                words(3));
    }

    private static Arbitrary<String> words(int pieces) {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.of(PIECES)),
                        Tuple.of(1, Arbitraries.of(BREAKS)),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(4)))
                .list()
                .ofMaxSize(pieces)
                .map(parts -> String.join("", parts));
    }
}
