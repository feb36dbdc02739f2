package org.forwardplan.model.review;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.plan.TextTable;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a passage again out of what came back. What reads as it was sent stays exactly what it
/// was; a passage in which nothing was changed comes out equal to itself.
final class Rebuilt {

    private final List<Leaf> leaves;
    private final int depth;
    private final Printed printed;

    /// @param depth of the section it stands in: a heading of the document one level below that is
    ///   a sub-heading of the first level
    Rebuilt(List<Leaf> leaves, int depth, Printed printed) {
        this.leaves = leaves;
        this.depth = depth;
        this.printed = printed;
    }

    PassageBody of(PassageBody sent) {
        return switch (sent) {
            case Prose prose -> prose(prose, paragraphs());
            case TextTable table ->
                    first(TextTable.class).map(it -> table(table, it)).orElse(table);
            case Callout callout -> callout(callout);
            case Figure figure -> first(Figure.class).map(it -> figure(figure, it)).orElse(figure);
            case LiveBlock block -> block;
        };
    }

    /// What was not there when the document was sent.
    PassageBody fresh() {
        return leaves.stream().allMatch(Leaf::prose)
                ? new Prose(paragraphs())
                : leaves.getFirst().body();
    }

    private <T extends PassageBody> Optional<T> first(Class<T> kind) {
        return leaves.stream().map(Leaf::body).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private List<Paragraph> paragraphs() {
        var all = new ArrayList<Paragraph>();
        for (var leaf : leaves) {
            switch (leaf.body()) {
                case Prose prose -> all.addAll(prose.paragraphs());
                case Callout callout -> {
                    all.addAll(Prose.of(callout.heading()).paragraphs());
                    all.addAll(callout.text().paragraphs());
                }
                default -> {}
            }
        }
        return all.stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .map(this::ours)
                .toList();
    }

    /// With the level a sub-heading has within its section, and without links that only work in the
    /// document.
    private Paragraph ours(Paragraph paragraph) {
        var level =
                paragraph.kind() == Paragraph.Kind.HEADING
                        ? Math.clamp(paragraph.level() - depth, 1, Paragraph.DEEPEST)
                        : paragraph.level();
        return new Paragraph(
                paragraph.kind(), level, paragraph.runs().stream().map(Rebuilt::ours).toList());
    }

    private static Run ours(Run run) {
        return new Run(run.text(), run.bold(), run.italic(), address(run.link()));
    }

    private static @Nullable String address(@Nullable String link) {
        return link == null || link.startsWith("#") ? null : link;
    }

    private Prose prose(Prose sent, List<Paragraph> came) {
        var was = sent.paragraphs().stream().filter(it -> !it.text().isBlank()).toList();
        var same = SameParagraphs.between(was.stream().map(printed::of).toList(), came);
        var now = new ArrayList<Paragraph>();
        for (var at = 0; at < came.size(); at++) {
            var kept = same.get(at);
            now.add(kept == null ? printed.restored(came.get(at), was) : was.get(kept));
        }
        return now.equals(was) ? sent : new Prose(now);
    }

    private static TextTable table(TextTable sent, TextTable came) {
        var caption =
                Likeness.caption(came.caption()).equals(Likeness.words(sent.caption()))
                        ? sent.caption()
                        : Likeness.caption(came.caption());
        var sameCells =
                words(came.header()).equals(words(sent.header()))
                        && came.rows().stream()
                                .map(Rebuilt::words)
                                .toList()
                                .equals(sent.rows().stream().map(Rebuilt::words).toList());
        var widths = came.header().size() == sent.header().size() ? sent.widths() : came.widths();
        return sameCells
                ? new TextTable(caption, sent.header(), sent.rows(), sent.widths())
                : new TextTable(caption, came.header(), came.rows(), widths);
    }

    private static List<String> words(List<String> cells) {
        return cells.stream().map(Likeness::words).toList();
    }

    private Callout callout(Callout sent) {
        var boxed = first(Callout.class);
        var text = new ArrayList<>(paragraphs());
        var title = text.isEmpty() ? sent.title() : text.removeFirst().text();
        if (boxed.isPresent() && leaves.size() == 1) {
            title = boxed.get().heading().isBlank() ? sent.title() : boxed.get().heading();
            text = new ArrayList<>(boxed.get().text().paragraphs());
            text.replaceAll(this::ours);
        }
        var heading =
                Likeness.words(title).equals(Likeness.words(sent.title())) ? sent.heading() : title;
        return new Callout(sent.kind(), heading, prose(sent.text(), text));
    }

    private static Figure figure(Figure sent, Figure came) {
        var caption = Likeness.caption(came.caption());
        return caption.isEmpty() || caption.equals(Likeness.words(sent.caption()))
                ? sent
                : new Figure(sent.picture(), sent.alt(), caption, sent.width());
    }
}
