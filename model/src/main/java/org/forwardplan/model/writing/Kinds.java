package org.forwardplan.model.writing;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.writing.Writing.Stretch;
import org.jspecify.annotations.Nullable;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Makes paragraphs headings and list items, and words bold, italic and links.
public final class Kinds {

    private Kinds() {}

    /// What the caret or the selection stands in, for the buttons.
    ///
    /// @param kind of the first selected paragraph
    /// @param link that the caret stands in or touches; null where there is none
    public record Standing(
            Kind kind, int level, boolean bold, boolean italic, @Nullable String link) {}

    public static Standing standing(Writing writing) {
        var here = writing.paragraph(writing.selected().from());
        var link = link(writing);
        if (writing.selected().empty()) {
            var look = writing.typing();
            return new Standing(here.kind(), here.level(), look.bold(), look.italic(), link);
        }
        return new Standing(
                here.kind(),
                here.level(),
                all(writing, Look::bold),
                all(writing, Look::italic),
                link);
    }

    /// Makes the selected paragraphs this; plain text where they are all this already. A list item
    /// keeps its level.
    public static Writing toggle(Writing writing, Kind kind, int level) {
        var already =
                chosen(writing).stream()
                        .allMatch(
                                it -> it.kind() == kind && (Keys.item(it) || it.level() == level));
        return already && kind != Kind.TEXT
                ? each(writing, Kind.TEXT, 1)
                : each(writing, kind, level);
    }

    public static Writing bold(Writing writing) {
        var now = !standing(writing).bold();
        return looking(writing, look -> look.withBold(now));
    }

    public static Writing italic(Writing writing) {
        var now = !standing(writing).italic();
        return looking(writing, look -> look.withItalic(now));
    }

    /// Makes the selected words a link, or those of the link the caret stands in, or the word it
    /// stands in.
    ///
    /// @param address null to leave the words and take the link away
    public static Writing link(Writing writing, @Nullable String address) {
        return restyle(writing, linked(writing), look -> look.withLink(address));
    }

    /// Puts words that are a link in the place of what is selected.
    public static Writing insertLink(Writing writing, String words, String address) {
        var look = writing.typing();
        return writing.paste(
                new Prose(
                        List.of(
                                new Paragraph(
                                        Kind.TEXT,
                                        1,
                                        List.of(look.withLink(address).run(words))))));
    }

    /// The words that a link would be put on; empty where the caret stands in no word.
    public static Stretch linked(Writing writing) {
        if (!writing.selected().empty()) {
            return writing.whole(writing.selected());
        }
        var link = link(writing);
        return link == null ? word(writing) : linkAt(writing, link);
    }

    /// What the caret touches or the whole selection leads to; null where there is none.
    public static @Nullable String link(Writing writing) {
        var chosen = writing.selected();
        var place = writing.place(chosen.from());
        var paragraph = writing.paragraphs().get(place.paragraph());
        var right = Lines.rightOf(paragraph, place.column()).link();
        if (!chosen.empty()) {
            return right != null && all(writing, look -> right.equals(look.link())) ? right : null;
        }
        return right != null ? right : Lines.leftOf(paragraph, place.column()).link();
    }

    static Writing each(Writing writing, UnaryOperator<Paragraph> change) {
        var now = new ArrayList<>(writing.paragraphs());
        var first = writing.place(writing.selected().from()).paragraph();
        var last = writing.place(writing.selected().to()).paragraph();
        for (var index = first; index <= last; index++) {
            now.set(index, change.apply(now.get(index)));
        }
        return writing.with(now);
    }

    private static Writing each(Writing writing, Kind kind, int level) {
        return each(
                writing,
                it ->
                        Lines.as(
                                it,
                                kind,
                                Keys.item(it) && kind != Kind.HEADING ? it.level() : level));
    }

    private static List<Paragraph> chosen(Writing writing) {
        return writing.paragraphs()
                .subList(
                        writing.place(writing.selected().from()).paragraph(),
                        writing.place(writing.selected().to()).paragraph() + 1);
    }

    private static boolean all(Writing writing, Predicate<Look> looks) {
        var runs =
                Pieces.of(writing, writing.selected()).paragraphs().stream()
                        .flatMap(paragraph -> paragraph.runs().stream())
                        .toList();
        return !runs.isEmpty() && runs.stream().map(Look::of).allMatch(looks);
    }

    private static Writing looking(Writing writing, UnaryOperator<Look> change) {
        return writing.selected().empty()
                ? new Writing(
                        writing.paragraphs(),
                        writing.anchor(),
                        writing.caret(),
                        change.apply(writing.typing()))
                : restyle(writing, writing.whole(writing.selected()), change);
    }

    private static Writing restyle(Writing writing, Stretch which, UnaryOperator<Look> change) {
        var now = new ArrayList<>(writing.paragraphs());
        var first = writing.place(which.from());
        var last = writing.place(which.to());
        for (var index = first.paragraph(); index <= last.paragraph(); index++) {
            var from = index == first.paragraph() ? first.column() : 0;
            var to = index == last.paragraph() ? last.column() : Lines.length(now.get(index));
            now.set(index, Lines.looking(now.get(index), from, to, change));
        }
        return writing.with(now);
    }

    private static Stretch linkAt(Writing writing, String link) {
        var place = writing.place(writing.caret());
        var paragraph = writing.paragraphs().get(place.paragraph());
        var from = place.column();
        var to = place.column();
        while (from > 0 && link.equals(Lines.leftOf(paragraph, from).link())) {
            from--;
        }
        while (to < Lines.length(paragraph) && link.equals(Lines.rightOf(paragraph, to).link())) {
            to++;
        }
        var start = writing.start(place.paragraph());
        return new Stretch(start + from, start + to);
    }

    private static Stretch word(Writing writing) {
        var place = writing.place(writing.caret());
        var text = writing.paragraphs().get(place.paragraph()).text();
        var start = writing.start(place.paragraph());
        var words = BreakIterator.getWordInstance(Locale.UK);
        words.setText(text);
        var from = place.column();
        if (from == text.length() || !Character.isLetterOrDigit(text.charAt(from))) {
            return new Stretch(writing.caret(), writing.caret());
        }
        var to = words.following(from);
        return new Stretch(start + words.previous(), start + to);
    }
}
