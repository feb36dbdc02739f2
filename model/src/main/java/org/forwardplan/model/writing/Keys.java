package org.forwardplan.model.writing;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.writing.Writing.Stretch;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;

/// What the keys of a word processor do to prose. Each gives the prose as it is afterwards; the
/// same where the key has nothing to do here.
public final class Keys {

    private static final Set<String> BULLETS = Set.of("-", "*", "•");
    private static final Set<String> NUMBERS = Set.of("1.", "1)");

    private Keys() {}

    /// Ends the paragraph. In an empty list item it goes a level up instead, or ends the list; what
    /// follows a heading is text.
    public static Writing enter(Writing writing) {
        var all = cleared(writing);
        var here = all.paragraph(all.caret());
        if (item(here) && here.runs().isEmpty()) {
            return here.level() > 1
                    ? as(all, here.kind(), here.level() - 1)
                    : as(all, Kind.TEXT, 1);
        }
        return split(all, here.kind() == Kind.HEADING);
    }

    /// Begins a paragraph of plain text, within a list too.
    public static Writing enterText(Writing writing) {
        return split(cleared(writing), true);
    }

    /// Removes what is selected, or the sign before the caret. At the start of a list item its mark
    /// goes first; at the start of any other paragraph that becomes part of the one before.
    public static Writing backspace(Writing writing) {
        if (!writing.selected().empty()) {
            return writing.remove(writing.selected());
        }
        var at = writing.caret();
        if (writing.place(at).column() == 0 && item(writing.paragraph(at))) {
            return as(writing, Kind.TEXT, 1);
        }
        return at == 0 ? writing : writing.remove(new Stretch(before(writing, at), at));
    }

    /// Removes what is selected, or the sign behind the caret.
    public static Writing delete(Writing writing) {
        if (!writing.selected().empty()) {
            return writing.remove(writing.selected());
        }
        var at = writing.caret();
        return at == writing.length()
                ? writing
                : writing.remove(new Stretch(at, behind(writing, at)));
    }

    /// Takes what is selected to another place.
    public static Writing move(Writing writing, int to) {
        var chosen = writing.selected();
        if (chosen.empty() || to >= chosen.from() && to <= chosen.to()) {
            return writing.select(to, to);
        }
        var all = writing.whole(chosen);
        var moved = Pieces.of(writing, all);
        var at = to > all.to() ? to - (all.to() - all.from()) : to;
        var there = writing.remove(all).select(at, at).paste(moved);
        return there.select(there.caret() - moved.plainText().length(), there.caret());
    }

    /// Puts the selected list items `by` levels deeper, or higher where negative.
    public static Writing indent(Writing writing, int by) {
        return Kinds.each(
                writing,
                paragraph ->
                        item(paragraph)
                                ? Lines.as(
                                        paragraph,
                                        paragraph.kind(),
                                        Math.clamp(paragraph.level() + by, 1, Paragraph.DEEPEST))
                                : paragraph);
    }

    /// Types a blank: behind `-`, `*` or `1.` at the start of plain text it begins a list.
    public static Writing blank(Writing writing) {
        var place = writing.place(writing.caret());
        var paragraph = writing.paragraphs().get(place.paragraph());
        if (writing.selected().empty() && paragraph.kind() == Kind.TEXT) {
            var start = paragraph.text().substring(0, place.column());
            var kind =
                    BULLETS.contains(start)
                            ? Kind.BULLET
                            : NUMBERS.contains(start) ? Kind.NUMBER : Kind.TEXT;
            if (kind != Kind.TEXT) {
                var at = writing.start(place.paragraph());
                return as(writing.remove(new Stretch(at, at + place.column())), kind, 1);
            }
        }
        return writing.type(" ");
    }

    /// True where the caret is in a list, so that Tab is about its levels.
    public static boolean inList(Writing writing) {
        return item(writing.paragraph(writing.selected().from()));
    }

    private static Writing cleared(Writing writing) {
        return writing.selected().empty() ? writing : writing.remove(writing.selected());
    }

    static boolean item(Paragraph paragraph) {
        return paragraph.kind() == Kind.BULLET || paragraph.kind() == Kind.NUMBER;
    }

    private static Writing as(Writing writing, Kind kind, int level) {
        return Kinds.each(writing, paragraph -> Lines.as(paragraph, kind, level));
    }

    /// @param text true where what comes behind nothing else, or is empty itself, is plain text
    private static Writing split(Writing writing, boolean text) {
        var at = writing.outOfPiece(writing.caret(), true);
        var place = writing.place(at);
        var here = writing.paragraphs().get(place.paragraph());
        var before = Lines.before(here, place.column());
        var after = Lines.after(here, place.column());
        var heading = here.kind() == Kind.HEADING;
        var now = new ArrayList<>(writing.paragraphs());
        now.set(place.paragraph(), heading && before.runs().isEmpty() ? Lines.empty() : before);
        var plain = text && (!heading || after.runs().isEmpty());
        now.add(place.paragraph() + 1, plain ? Lines.as(after, Kind.TEXT, 1) : after);
        var look = writing.typing();
        var goesOn = after.runs().isEmpty() && !heading && !look.equals(Look.PLAIN);
        return new Writing(now, at + 1, at + 1, goesOn ? look : null);
    }

    private static int before(Writing writing, int at) {
        var signs = signs(writing);
        return signs.preceding(at);
    }

    private static int behind(Writing writing, int at) {
        return signs(writing).following(at);
    }

    private static BreakIterator signs(Writing writing) {
        var signs = BreakIterator.getCharacterInstance(Locale.UK);
        signs.setText(writing.prose().plainText());
        return signs;
    }
}
